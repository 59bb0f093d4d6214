package io.github.zhiban.verify;

import io.github.zhiban.verify.reading.EpubFile;
import io.github.zhiban.verify.reading.PdfFile;
import io.github.zhiban.verify.reading.PdfText;
import java.io.IOException;
import java.util.stream.Collectors;

/**
 * The text that a published file holds.
 *
 * @param body what is read, in reading order
 * @param furniture what only helps to find one's way: a PDF's artifacts, an EPUB's navigation document
 */
public record PublishedText(String body, String furniture) {

    /**
     * Reads a PDF or an EPUB.
     *
     * @throws IOException if it is neither or broken
     */
    public static PublishedText of(byte[] bytes) throws IOException {
        return switch (Format.of(bytes)) {
            case PDF -> ofPdf(bytes);
            case EPUB -> ofEpub(bytes);
            case UNKNOWN -> throw new IOException("neither a PDF nor an EPUB");
        };
    }

    private static PublishedText ofPdf(byte[] bytes) throws IOException {
        try (PdfFile file = PdfFile.open("", bytes)) {
            return new PublishedText(PdfText.body(file), PdfText.furniture(file));
        }
    }

    private static PublishedText ofEpub(byte[] bytes) throws IOException {
        EpubFile file = EpubFile.open(bytes);
        return new PublishedText(text(file, false), text(file, true));
    }

    private static String text(EpubFile file, boolean navigation) {
        return file.spine().stream()
                .filter(chapter -> chapter.navigation() == navigation)
                .map(EpubFile.Chapter::text)
                .collect(Collectors.joining("\n"));
    }
}
