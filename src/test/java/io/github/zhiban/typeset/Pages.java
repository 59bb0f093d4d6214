package io.github.zhiban.typeset;

import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.font.FontLibrary;
import io.github.zhiban.formula.FormulaDrawing;
import io.github.zhiban.picture.PreparedPicture;
import io.github.zhiban.typeset.PrintDocument.StyleSheet;
import io.github.zhiban.workspace.Home;
import io.github.zhiban.workspace.Workspace;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Small documents set with the project's own fonts. */
public final class Pages {
    public static final FontLibrary FONTS =
            new Workspace(new Home(Path.of("").toAbsolutePath()), Path.of("target"), null).fonts();

    static final String STYLE = """
            @page { size: 320pt 420pt; margin: 40pt 34pt; @bottom-center { content: counter(page) } }
            body { font-family: "Source Serif 4", "Noto Serif SC"; font-size: 10.5pt; line-height: 18pt; text-align: justify }
            p { margin: 0; text-indent: 2em }
            code { font-family: "Source Code Pro", "Noto Sans SC" }
            """;

    private static final Typesetter TYPESETTER = new Typesetter(FONTS);

    private Pages() {}

    static DocumentInfo info() {
        return new DocumentInfo(
                "排版试样",
                List.of("甲", "乙"),
                "一句话的说明",
                List.of("排版", "PDF"),
                "zh-CN",
                "https://example.org/a",
                OffsetDateTime.parse("2024-02-03T04:05:06+08:00"));
    }

    static PrintDocument document(String body, String css) {
        String xhtml = "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"zh-CN\"><head><title>t</title></head><body>"
                + body + "</body></html>";
        return new PrintDocument(
                xhtml,
                List.of(new StyleSheet("test.css", STYLE + css)),
                Map.of("dot.png", dot(), "thing.jpg", picture("jpeg")),
                Map.of(),
                info());
    }

    public static Outcome<TypesetPdf> set(String body) {
        return set(body, "");
    }

    public static Outcome<TypesetPdf> set(String body, String css) {
        return TYPESETTER.typeset(document(body, css));
    }

    /**
     * A document with formulas.
     *
     * @param formulas by the keys that the body refers to
     */
    public static Outcome<TypesetPdf> set(String body, String css, Map<String, FormulaDrawing> formulas) {
        PrintDocument plain = document(body, css);
        return TYPESETTER.typeset(
                new PrintDocument(plain.xhtml(), plain.sheets(), plain.pictures(), formulas, plain.info()));
    }

    public static PDDocument open(TypesetPdf pdf) {
        try {
            return Loader.loadPDF(pdf.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The characters in the order in which they are drawn, without anything that a program would guess from their
     * places.
     */
    static String characters(TypesetPdf pdf) throws IOException {
        StringBuilder characters = new StringBuilder();
        try (PDDocument file = open(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    characters.append(position.getUnicode());
                }
            }.getText(file);
        }
        return characters.toString();
    }

    public static PreparedPicture dot() {
        return picture("png");
    }

    private static PreparedPicture picture(String format) {
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), format, file);
            return new PreparedPicture("image/" + format, file.toByteArray(), 40, 20);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
