package io.github.zhiban.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.formula.FormulaDrawing;
import io.github.zhiban.verify.pdf.PdfCheck;
import io.github.zhiban.verify.reading.Glyph;
import io.github.zhiban.verify.reading.PageContent;
import io.github.zhiban.verify.reading.PdfFile;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the layout makes room for, whatever the sheet says. The text stands between 34 and 286 points. */
class FittedBoxesTest {
    private static final double LEFT = 34;
    private static final double RIGHT = 286;
    private static final double EM = 10.5;

    @Test
    void listsAreIndentedAsTheirWidestMarkerNeedsInItsOwnType() throws IOException {
        String items = "<ol start=\"9998\"><li>项</li><li>项</li><li>项</li></ol>";

        List<Glyph> glyphs = glyphs(items, "ol { list-style-type: decimal; padding-left: 1em; font-weight: bold }");

        assertThat(left(glyphs, "1")).isBetween(LEFT, LEFT + EM);
        // 10000. takes more than three em of this type.
        assertThat(left(glyphs, "项")).isCloseTo(LEFT + 4 * EM, within(0.1));
    }

    @Test
    void listsWithRoomKeepTheirIndent() throws IOException {
        List<Glyph> glyphs = glyphs(
                "<ol><li>项</li></ol><ul><li>目</li></ul>",
                "ol, ul { padding-left: 2em } ol { list-style-type: decimal }");

        assertThat(left(glyphs, "项")).isCloseTo(LEFT + 2 * EM, within(0.1));
        assertThat(left(glyphs, "目")).isCloseTo(LEFT + 2 * EM, within(0.1));
    }

    @Test
    void listsWithoutMarkersShowNone() throws IOException {
        String lists = "<ol><li>项</li></ol><ul><li>目</li></ul>";

        for (String css : List.of("list-style-type: none", "list-style: none")) {
            assertThat(glyphs(lists, "ol, ul { list-style: square } ol, ul { " + css + " }"))
                    .extracting(Glyph::text)
                    .containsExactly("项", "目", "1");
        }
    }

    @Test
    void theBoxOfAnElementIsNotThatOfWhatASheetAddsToIt() throws IOException {
        TypesetPdf pdf = Pages.set(
                        "<h1>题目</h1><p>文。</p>",
                        "h1:after { content: ''; display: block; width: 20pt; border-bottom: 1pt solid #000000 }")
                .value();
        Diagnostics findings = new Diagnostics();
        try (PdfFile file = PdfFile.open("boxes.pdf", pdf.bytes())) {
            PdfCheck.all().forEach(check -> check.check(file, findings));
        }

        assertThat(findings.found()).isEmpty();
    }

    @Test
    void aLinkIsWhereItsLinesAre() throws IOException {
        String entries = "<li><a href=\"#t\">前言目录</a></li>".repeat(10)
                + ("<li><a href=\"#t\">" + "目录".repeat(16) + "</a></li>").repeat(12);
        TypesetPdf pdf = Pages.set("<p id=\"t\">文。</p><p>文。</p><nav><ol>" + entries + "</ol></nav>", """
                        @page { size: 255pt 346pt; margin: 14pt 11pt 20pt; @bottom-center { content: none } }
                        ol, li, a, nav { display: block; margin: 0; padding: 0; text-indent: 0 } ol { padding-left: 20pt }
                        li { font-size: 9pt; line-height: 15pt; page-break-inside: avoid }
                        nav { -fs-keep-with-inline: keep }
                        a:after { content: leader(' . ') target-counter(attr(href), page) }
                        """)
                .value();
        Diagnostics findings = new Diagnostics();
        try (PdfFile file = PdfFile.open("links.pdf", pdf.bytes())) {
            PdfCheck.all().forEach(check -> check.check(file, findings));
        }

        assertThat(findings.found()).isEmpty();
    }

    @Test
    void tablesBecomeAsNarrowAsTheBoxAroundThem() throws IOException {
        String table = "<blockquote><table style=\"width: 252pt\"><colgroup><col style=\"width: 63pt\"/><col"
                + " style=\"width: 189pt\"/></colgroup><tbody><tr><td>甲</td><td>" + "乙".repeat(40)
                + "</td></tr></tbody></table></blockquote>";
        String css = "blockquote { margin: 0 40pt } td { padding: 0 } table { table-layout: fixed;";

        for (String borders : List.of("border-collapse: collapse }", "border-spacing: 4pt }")) {
            List<Glyph> glyphs = glyphs(table, css + borders);

            assertThat(glyphs)
                    .filteredOn(glyph -> glyph.text().equals("乙"))
                    .allMatch(glyph -> glyph.box().right() < RIGHT - 40 + 0.5);
            assertThat(left(glyphs, "乙")).isCloseTo(LEFT + 40 + 172 / 4.0, within(4));
        }
    }

    @Test
    void textsOfRunningHeadsAreCutWhereTheirShareOfTheLineEndsInTheirType() throws IOException {
        String head = "<div class=\"head\"><span data-share=\"0.5\">一二三四… 七八九十一二三</span></div><p>文。</p>";
        String css = "@page { @top-left { content: element(head) } } .head { position: running(head);";

        assertThat(text(glyphs(head, css + " font-size: 9pt }"))).isEqualTo("文。一二三四… 七八九十一二三1");
        // 126 points hold 12 characters of 10.5 points.
        assertThat(text(glyphs(head, css + " }"))).isEqualTo("文。一二三四… 七八九十……1");
        assertThat(text(glyphs(head, css + " font-size: 18pt }"))).isEqualTo("文。一二三四……1");
        assertThat(text(glyphs(head, css + " padding: 0 21pt }"))).isEqualTo("文。一二三四… 七八……1");
        assertThat(text(glyphs(head, css + " letter-spacing: 3pt }"))).isEqualTo("文。一二三四… 七……1");
    }

    @Test
    void runningHeadsAreCutWhereTheirMarginBoxEnds() throws IOException {
        String head = "<div class=\"head\"><span data-share=\"0.5\">" + "书".repeat(24) + "</span></div><p>文。</p>";
        String css = ".head { position: running(head); text-indent: 0 }"
                + "@page { @top-right { content: element(head); width: ";

        for (String width : List.of("50%", "126pt")) {
            // 126 points of 252, and half of that for the text: 6 em, of which an ellipsis takes two.
            assertThat(glyphs(head, css + width + " } }").stream()
                            .filter(glyph -> glyph.text().equals("书")))
                    .hasSize(4);
        }
    }

    @ParameterizedTest
    @CsvSource({"top, 30pt, false", "top, 8pt, true", "bottom, 30pt, false", "bottom, 8pt, true"})
    void aRunningHeadThatItsMarginCannotHoldIsTold(String side, String margin, boolean told) {
        String head = "<div class=\"head\">书眉</div><p>文。</p>";
        String css = ".head { position: running(head); line-height: 12pt; padding-bottom: 4pt } @page { margin-" + side
                + ": " + margin + "; @" + side + "-center { content: element(head) } }";

        assertThat(Pages.set(head, css).diagnostics())
                .filteredOn(found -> found.message().contains("running head is 16 pt high"))
                .hasSize(told ? 1 : 0);
    }

    @Test
    void runningHeadsAreCutWhereABoxBesideThemBegins() throws IOException {
        String head = "<div class=\"head\"><span data-share=\"0.5\">" + "书".repeat(24) + "</span></div><p>文。</p>";
        String css = ".head { position: running(head); text-indent: 0 } @page { @top-center { content: element(head) }"
                + " @top-left { content: '志'; width: 125pt } @top-left-corner { content: '角'; width: 20pt } }";

        assertThat(glyphs(head, css).stream().filter(glyph -> glyph.text().equals("书")))
                .hasSize(4);
    }

    @Test
    void blocksAreAsWideAsThePageThatTheyBegin() throws IOException {
        String css = "div, p { text-indent: 0; text-align: left } @page cover { margin-left: 10pt; margin-right: 10pt }"
                + "@page :first { margin-left: 20pt; margin-right: 20pt } .cover { page: cover }";
        String text = "字".repeat(60);

        List<Glyph> glyphs =
                glyphs("<p>" + text + "</p><p>" + text + "</p><div class=\"cover\">" + text + "</div>", css);

        // 280 points on the first page, 252 elsewhere, 300 on that of the cover.
        List<Glyph> letters =
                glyphs.stream().filter(glyph -> glyph.text().equals("字")).toList();
        assertThat(linesOf(letters.subList(0, 60)).getFirst()).isBetween(25, 26);
        assertThat(linesOf(letters.subList(60, 120)).getFirst()).isBetween(22, 24);
        assertThat(linesOf(letters.subList(120, 180)).getFirst()).isBetween(27, 28);
    }

    /** How many characters each line holds. */
    private static List<Integer> linesOf(List<Glyph> glyphs) {
        return glyphs.stream()
                .collect(Collectors.groupingBy(Glyph::baseline, LinkedHashMap::new, Collectors.summingInt(glyph -> 1)))
                .values()
                .stream()
                .toList();
    }

    @Test
    void formulasBecomeAsNarrowAsTheBoxAroundThem() {
        Path2D outline = new Path2D.Double(new Rectangle2D.Double(0, -1, 40, 1));
        FormulaDrawing wide = new FormulaDrawing("x", 40, 1, 0, outline, List.of(), List.of());
        String body =
                "<blockquote><p>文<span class=\"formula\" data-formula=\"f\" data-tex=\"x\"></span></p></blockquote>";
        String css = "p { text-indent: 0 } blockquote { margin: 0 40pt; border: 1pt solid #000000 }"
                + " .formula { display: inline-block }";

        assertThat(Pages.set(body, css, Map.of("f", wide)).value().overflows()).isEmpty();
    }

    @Test
    void moreHeadingsThanAPageHoldLeaveNoPageBlank() throws IOException {
        String headings = "<section><h2>题</h2></section>".repeat(30);
        String css = "h2 { font-size: 10.5pt; margin: 12pt 0; page-break-after: avoid }"
                + " section { page-break-after: avoid }";
        TypesetPdf set = Pages.set("<p>文。</p>" + headings + "<p>末。</p>", css).value();

        try (PdfFile file = PdfFile.open("runs.pdf", set.bytes())) {
            assertThat(file.pages())
                    .hasSizeGreaterThan(2)
                    .allSatisfy(page -> assertThat(page.glyphs()).hasSizeGreaterThan(3));
        }
    }

    private static String text(List<Glyph> glyphs) {
        return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
    }

    private static Offset<Double> within(double points) {
        return Offset.offset(points);
    }

    private static double left(List<Glyph> glyphs, String text) {
        return glyphs.stream()
                .filter(glyph -> glyph.text().equals(text))
                .mapToDouble(glyph -> glyph.box().left())
                .min()
                .orElseThrow();
    }

    private static List<Glyph> glyphs(String body, String css) throws IOException {
        try (PdfFile file = PdfFile.open(
                "fitted.pdf",
                Pages.set(body, "ol, ul, blockquote { margin: 0 } " + css)
                        .value()
                        .bytes())) {
            return file.pages().stream()
                    .map(PageContent::glyphs)
                    .flatMap(List::stream)
                    .toList();
        }
    }
}
