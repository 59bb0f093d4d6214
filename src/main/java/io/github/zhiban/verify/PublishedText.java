package io.github.zhiban.verify;

import io.github.zhiban.verify.reading.EpubFile;
import io.github.zhiban.verify.reading.PdfFile;
import io.github.zhiban.verify.reading.PdfText;
import io.github.zhiban.verify.reading.PptxFile;
import java.io.IOException;

/**
 * The text that a published file holds.
 *
 * @param body what is read, in reading order
 * @param furniture what the edition adds: title block, contents, running heads, page numbers, notes on links, marks of
 *     notes, places of pictures that are not at hand
 */
public record PublishedText(String body, String furniture) {

    /**
     * Reads a PDF, an EPUB or a PPTX.
     *
     * @throws IOException if it is neither or broken
     */
    public static PublishedText of(byte[] bytes) throws IOException {
        return switch (Format.of(bytes)) {
            case PDF -> ofPdf(bytes);
            case EPUB -> ofEpub(bytes);
            case PPTX -> ofPptx(bytes);
            case SHOW -> new PublishedText(ShowVerification.text(bytes), "");
            case UNKNOWN -> throw new IOException("no PDF, no EPUB and no PPTX");
        };
    }

    private static PublishedText ofPdf(byte[] bytes) throws IOException {
        try (PdfFile file = PdfFile.open("", bytes)) {
            return new PublishedText(PdfText.body(file), PdfText.furniture(file));
        }
    }

    private static PublishedText ofPptx(byte[] bytes) throws IOException {
        StringBuilder body = new StringBuilder();
        PptxFile.open(bytes).slides().forEach(slide -> body.append(slide.text()).append('\n'));
        return new PublishedText(body.toString(), "");
    }

    private static PublishedText ofEpub(byte[] bytes) throws IOException {
        EpubFile file = EpubFile.open(bytes);
        StringBuilder body = new StringBuilder();
        StringBuilder furniture = new StringBuilder();
        for (EpubFile.Chapter chapter : file.spine()) {
            (chapter.navigation() ? furniture : body).append(chapter.body()).append('\n');
            furniture.append(chapter.furniture()).append('\n');
        }
        return new PublishedText(body.toString(), furniture.toString());
    }
}
