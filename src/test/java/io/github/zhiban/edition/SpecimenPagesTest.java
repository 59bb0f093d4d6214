package io.github.zhiban.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.source.ArticleReader;
import io.github.zhiban.source.SourceFile;
import io.github.zhiban.typeset.PrintDocument;
import io.github.zhiban.typeset.Typesetter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Scripts, kinds of emoji and constructs of formulas as they look, compared with pictures that somebody has looked at.
 * {@code mvn test -Dtest=SpecimenPagesTest -Dreferences=refresh} takes new ones; what differs is written to
 * {@code target/references}.
 */
class SpecimenPagesTest {
    private static final Path FOLDER = Path.of("src/test/resources/io/github/zhiban/edition/specimens");
    private static final Path DIFFERENT = Path.of("target/references");
    private static final OffsetDateTime WHEN = OffsetDateTime.parse("2024-01-02T03:04:05Z");
    private static final float DPI = 72;

    private static final Pattern RADICALS = Pattern.compile("[\\x{2E80}-\\x{2FDF}]");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    /**
     * Marks of direction, of which a file has its own; punctuation, which the reader puts elsewhere where text runs
     * from right to left; and a stress mark that it takes for a diacritic.
     */
    private static final Pattern NOT_COMPARED =
            Pattern.compile("[\\s\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\p{Po}ˌ\\u0329]+");

    /** What smoothing may differ by from machine to machine. */
    private static final double TOLERANCE = 16;

    @ParameterizedTest
    @CsvSource({"scripts, 1", "characters, 5", "formulas, 2"})
    void looksAsItDid(String name, int pages) throws IOException {
        byte[] bytes = published(name);
        try (PDDocument file = Loader.loadPDF(bytes)) {
            assertThat(file.getNumberOfPages()).isEqualTo(pages);
            PDFRenderer renderer = new PDFRenderer(file);
            for (int i = 0; i < pages; i++) {
                compare(name + "-" + (i + 1), ReferencePage.of(renderer.renderImageWithDPI(i, DPI)));
            }
        }
    }

    private static byte[] published(String name) throws IOException {
        Path source = FOLDER.resolve(name + ".md");
        PrintDocument document = new EditionMaker(Library.FONTS)
                .handout(
                        new ArticleReader()
                                .read(new SourceFile(name + ".md", Files.readAllBytes(source)))
                                .value()
                                .orElseThrow(),
                        Library.style("classic"),
                        Map.of(),
                        WHEN)
                .value();
        return new Typesetter(Library.FONTS).typeset(document).value().bytes();
    }

    /** Every word of every script, after NFC; radicals are printed and copied as the characters that they are of. */
    @Test
    void whatIsCopiedIsWhatWasWritten() throws IOException {
        String copied;
        try (PDDocument file = Loader.loadPDF(published("characters"))) {
            copied = comparable(new PDFTextStripper().getText(file));
        }
        List<String> missing = Files.readAllLines(FOLDER.resolve("characters.md")).stream()
                .filter(line -> !line.startsWith("#")
                        && !line.contains("<ruby>")
                        && !RADICALS.matcher(line).find())
                .flatMap(SPACE::splitAsStream)
                .filter(word -> !copied.contains(comparable(word)))
                .toList();

        assertThat(missing).isEmpty();
    }

    private static String comparable(String text) {
        return NOT_COMPARED
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("");
    }

    private static void compare(String name, ReferencePage page) throws IOException {
        Path kept = FOLDER.resolve(name + ".png");
        if ("refresh".equals(System.getProperty("references"))) {
            Files.write(kept, page.png());
        }
        var difference = page.difference(ReferencePage.read(Files.readAllBytes(kept)));
        if (difference.isEmpty() || difference.getAsDouble() > TOLERANCE) {
            Files.createDirectories(DIFFERENT);
            Files.write(DIFFERENT.resolve(name + ".png"), page.png());
        }
        assertThat(difference).as("pages as large as %s", kept).isPresent();
        assertThat(difference.getAsDouble()).as("difference from %s", kept).isLessThan(TOLERANCE);
    }
}
