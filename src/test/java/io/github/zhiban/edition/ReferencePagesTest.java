package io.github.zhiban.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Article;
import io.github.zhiban.source.ArticleReader;
import io.github.zhiban.source.SourceFile;
import io.github.zhiban.typeset.PrintDocument;
import io.github.zhiban.typeset.Typesetter;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages as they look: a handout and slides of every kind, and covers, in the styles that ship, compared with pictures
 * that somebody has looked at. {@code mvn test -Dtest=ReferencePagesTest -Dreferences=refresh} takes new ones; look at
 * them before they are kept. What differs is written to {@code target/references}.
 */
class ReferencePagesTest {
    private static final OffsetDateTime WHEN = OffsetDateTime.parse("2024-01-02T03:04:05Z");
    private static final Path KEPT = Path.of("src/test/resources/io/github/zhiban/edition/references");
    private static final Path DIFFERENT = Path.of("target/references");
    private static final EditionMaker MAKER = new EditionMaker(Library.FONTS);
    private static final Typesetter TYPESETTER = new Typesetter(Library.FONTS);
    private static final String SPECIMEN = "src/test/resources/io/github/zhiban/edition/references/specimen.md";
    private static final String SAMPLE = "source/aigc-overview.html";
    private static final int MOST_PAGES = 8;
    private static final int PAGES_OF_SAMPLE = 4;
    private static final float HANDOUT_DPI = 40;
    private static final float SLIDES_DPI = 24;
    private static final int COVER_WIDTH = 200;
    /**
     * What smoothing may differ by from machine to machine; a word that moves by its width differs by more than twice
     * that.
     */
    private static final double TOLERANCE = 16;

    private static Article article(String file) throws IOException {
        Path path = Path.of(file);
        return new ArticleReader()
                .read(new SourceFile(path.getFileName().toString(), Files.readAllBytes(path)))
                .value()
                .orElseThrow();
    }

    static Stream<String> styles() {
        return Stream.of("classic", "modern");
    }

    @ParameterizedTest
    @MethodSource("styles")
    void pagesLookAsTheyDid(String style) throws IOException {
        Map<String, ReferencePage> pages = new LinkedHashMap<>();
        Style look = Library.style(style);
        draw(style + "-handout", handout(SPECIMEN, look), HANDOUT_DPI, MOST_PAGES, pages);
        draw(style + "-sample", handout(SAMPLE, look), HANDOUT_DPI, PAGES_OF_SAMPLE, pages);
        draw(
                style + "-slides",
                MAKER.slides(DeckOfEveryKind.article(), DeckOfEveryKind.deck(), look, Map.of(), null, WHEN)
                        .value(),
                SLIDES_DPI,
                MOST_PAGES,
                pages);
        pages.put(style + "-cover", cover(look));

        assertThat(pages).hasSizeGreaterThan(12);
        if ("refresh".equals(System.getProperty("references"))) {
            keep(style, pages);
        }
        for (Map.Entry<String, ReferencePage> page : pages.entrySet()) {
            compare(page.getKey(), page.getValue());
        }
        assertThat(kept(style))
                .as("references of pages that there are no longer")
                .hasSameSizeAs(pages.keySet());
    }

    @Test
    void aWordThatMovedIsSeenAndASmootherEdgeIsNot() throws IOException {
        ReferencePage page = ReferencePage.of(withText(60, Color.BLACK));

        assertThat(page.difference(ReferencePage.read(page.png()))).hasValue(0);
        assertThat(page.difference(ReferencePage.of(withText(60, new Color(20, 20, 20))))
                        .orElseThrow())
                .isLessThan(TOLERANCE);
        assertThat(page.difference(ReferencePage.of(withText(66, Color.BLACK))).orElseThrow())
                .isGreaterThan(TOLERANCE);
        assertThat(page.difference(ReferencePage.of(withText(60, Color.RED))).orElseThrow())
                .isGreaterThan(TOLERANCE);
    }

    /** Strokes like those of a word at the size of these pictures. */
    private static BufferedImage withText(int left, Color colour) {
        BufferedImage picture = new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 200, 100);
        graphics.setColor(colour);
        for (int i = 0; i < 12; i += 2) {
            graphics.fillRect(left + i, 40, 1, 6);
        }
        graphics.dispose();
        return picture;
    }

    private static PrintDocument handout(String file, Style style) throws IOException {
        return MAKER.handout(article(file), style, Map.of(), WHEN).value();
    }

    private static void draw(String name, PrintDocument document, float dpi, int most, Map<String, ReferencePage> pages)
            throws IOException {
        byte[] bytes = TYPESETTER.typeset(document).value().bytes();
        try (PDDocument file = Loader.loadPDF(bytes)) {
            PDFRenderer renderer = new PDFRenderer(file);
            for (int i = 0; i < Math.min(most, file.getNumberOfPages()); i++) {
                pages.put("%s-%02d".formatted(name, i + 1), ReferencePage.of(renderer.renderImageWithDPI(i, dpi)));
            }
        }
    }

    private static ReferencePage cover(Style style) throws IOException {
        var book = MAKER.ebook(article(SPECIMEN), style, Map.of(), null, "specimen.md", null, WHEN)
                .value();
        BufferedImage cover = ImageIO.read(
                new ByteArrayInputStream(Objects.requireNonNull(book.cover()).bytes()));
        return ReferencePage.of(cover, COVER_WIDTH);
    }

    private static void compare(String name, ReferencePage page) throws IOException {
        Path kept = KEPT.resolve(name + ".png");
        assertThat(kept).as("no reference yet: look at the page and refresh").exists();
        ReferencePage reference = ReferencePage.read(Files.readAllBytes(kept));
        double difference = page.difference(reference).orElse(255);
        if (difference > TOLERANCE) {
            Files.createDirectories(DIFFERENT);
            Files.write(DIFFERENT.resolve(name + ".png"), page.png());
        }
        assertThat(difference)
                .as("%s looks different: compare target/references/%s.png with %s", name, name, kept)
                .isLessThanOrEqualTo(TOLERANCE);
    }

    private static List<Path> kept(String style) throws IOException {
        if (!Files.isDirectory(KEPT)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(KEPT)) {
            return files.filter(file -> file.getFileName().toString().startsWith(style))
                    .toList();
        }
    }

    private static void keep(String style, Map<String, ReferencePage> pages) throws IOException {
        Files.createDirectories(KEPT);
        for (Path old : kept(style)) {
            Files.delete(old);
        }
        for (Map.Entry<String, ReferencePage> page : pages.entrySet()) {
            Files.write(KEPT.resolve(page.getKey() + ".png"), page.getValue().png());
        }
    }
}
