package io.github.zhiban.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** What pages show where blocks meet their ends: 18 lines of 18 pt, from 40 to 364 pt below the page's edge. */
class BrokenBlocksTest {
    private static final String RED = "#ff0000";
    private static final String FULL = "<p>行。</p>".repeat(17);

    @Test
    void theMarginAboveAHeadingIsDroppedAtThePagesTop() throws IOException {
        String body = FULL + "<h2>题</h2><p>文。</p>";

        Ends heading = red(body, "h2 { font-size: 10.5pt; margin: 30pt 0 0 0; background: " + RED + " }", 1);
        assertThat(heading.top()).isCloseTo(40, within(1));
    }

    @Test
    void theMarginAfterABreakThatTheStyleAsksForStays() throws IOException {
        String body = "<p>行。</p><h2>题</h2><p>文。</p>";

        Ends heading = red(
                body,
                "h2 { font-size: 10.5pt; margin: 30pt 0 0 0; page-break-before: always; background: " + RED + " }",
                1);
        assertThat(heading.top()).isCloseTo(70, within(1));
    }

    @Test
    void nothingOfTheNextPageIsSeenBelowWhatMovedUp() throws IOException {
        String body = FULL + "<h2>题</h2>" + "<p>行。</p>".repeat(16) + "<p style=\"background: " + RED + "\">红</p>";
        String css = "h2 { font-size: 10.5pt; margin: 30pt 0 0 0 }";

        assertThat(red(body, css, 1).isEmpty()).isTrue();
        assertThat(red(body, css, 2).top()).isCloseTo(40, within(1));
    }

    @Test
    void theBarOfABrokenQuoteIsAsLongAsItsLines() throws IOException {
        String quote =
                "<blockquote><p>" + "字".repeat(23) + "</p><p class=\"whole\">" + "文".repeat(60) + "</p></blockquote>";
        String css = "blockquote { margin: 0; border-left: 2pt solid " + RED + " } .whole { page-break-inside: avoid }";
        String body = "<p>行。</p>".repeat(15) + quote;

        assertThat(red(body, css, 0).bottom()).isCloseTo(40 + 17 * 18, within(1));
        assertThat(red(body, css, 1).top()).isCloseTo(40, within(1));
        assertThat(red(body, css, 1).bottom()).isCloseTo(40 + 3 * 18, within(1));
    }

    @Test
    void textKeepsItsDistanceFromTheEdgesOfABrokenPanel() throws IOException {
        String panel = "<div style=\"padding: 8pt; background: " + RED + "\">" + "<p>行。</p>".repeat(30) + "</div>";

        assertThat(red(panel, "", 0).bottom()).isCloseTo(40 + 8 + 18 * 18 + 8, within(1));
        assertThat(red(panel, "", 1).top()).isCloseTo(40 - 8, within(1));
    }

    /** From where to where something red is seen on a page, in points from its upper edge. */
    private static Ends red(String body, String css, int page) throws IOException {
        try (PDDocument file = Pages.open(Pages.set(body, css).value())) {
            BufferedImage picture = new PDFRenderer(file).renderImage(page);
            int[] rows = IntStream.range(0, picture.getHeight())
                    .filter(y -> IntStream.range(0, picture.getWidth())
                            .anyMatch(x -> (picture.getRGB(x, y) & 0xffffff) == 0xff0000))
                    .toArray();
            return rows.length == 0 ? new Ends(0, 0) : new Ends(rows[0], rows[rows.length - 1] + 1);
        }
    }

    private record Ends(int top, int bottom) {
        boolean isEmpty() {
            return bottom == top;
        }
    }
}
