package io.github.zhiban.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.verify.pdf.PdfCheck;
import io.github.zhiban.verify.reading.Glyph;
import io.github.zhiban.verify.reading.Ink;
import io.github.zhiban.verify.reading.PageContent;
import io.github.zhiban.verify.reading.PdfFile;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text in columns: pages of 252 by 340 points, two columns of 120 with 12 between them, 18 lines each. */
class ColumnsTest {
    private static final String CSS = "body { columns: 2; column-gap: 12pt } h1 { column-span: all; margin: 0 0 9pt 0"
            + " }p { orphans: 2; widows: 2; -fs-keep-with-inline: keep } h2 { font-size: 10.5pt; margin: 0;"
            + " page-break-after: avoid }.title-block { column-span: all } h2.fresh { page-break-before: always"
            + " }blockquote { margin: 0 10pt; border-left: 1pt solid #000000 }nav a:after { content: leader(' . ')"
            + " target-counter(attr(href), page) }";

    private static final double LEFT = 34;
    private static final double MIDDLE = LEFT + 120;
    private static final double SECOND = MIDDLE + 12;

    @Test
    void textFillsOneColumnAfterTheOther() throws IOException {
        List<PageContent> pages = pages("<p>" + "栏".repeat(11 * 40) + "</p>");

        assertThat(pages).hasSize(2);
        assertThat(glyphs(pages.getFirst())).allMatch(ColumnsTest::isInAColumn);
        assertThat(glyphs(pages.getFirst())).anyMatch(glyph -> glyph.box().left() > SECOND - 1);
        assertThat(glyphs(pages.getLast()))
                .hasSizeGreaterThan(4 * 11 - 1)
                .anyMatch(glyph -> glyph.box().left() > SECOND - 1);
    }

    @Test
    void everythingKeepsToItsColumnAndTheChecksAgree() throws IOException {
        String wide =
                "<table><tbody><tr><td>甲</td><td>pthread_mutex_timedlock_with_a_long_name</td></tr></tbody></table>";
        String body = "<blockquote><p>" + "引".repeat(300) + "</p></blockquote><h2>标题</h2>" + wide + "<pre><code>"
                + "line of code\n".repeat(30) + "</code></pre><ul><li>" + "项".repeat(200) + "</li></ul>";
        Outcome<TypesetPdf> set = Pages.set(
                body, CSS + "td { word-wrap: break-word; padding: 0 } table { table-layout: fixed; width: 120pt }");

        Diagnostics findings = new Diagnostics();
        try (PdfFile file = PdfFile.open("columns.pdf", set.value().bytes())) {
            assertThat(file.pages()).allSatisfy(page -> assertThat(glyphs(page)).allMatch(ColumnsTest::isInAColumn));
            PdfCheck.all().forEach(check -> check.check(file, findings));
        }
        assertThat(findings.found().stream().map(Diagnostic::code).map(Object::toString))
                .noneMatch(code -> code.contains("BOX") || code.contains("OVERLAP") || code.contains("MARGIN"));
        assertThat(set.value().overflows()).isEmpty();
    }

    @Test
    void whatStandsAcrossComesFirstAndTheColumnsBeginBelowIt() throws IOException {
        List<PageContent> pages =
                pages("<div class=\"title-block\">" + "题".repeat(20) + "</div><p>" + "栏".repeat(11 * 30) + "</p>");

        List<Glyph> title = only(pages.getFirst(), "题");
        List<Glyph> text = only(pages.getFirst(), "栏");
        double bottom =
                title.stream().mapToDouble(glyph -> glyph.box().bottom()).max().orElseThrow();
        assertThat(title)
                .anyMatch(glyph -> glyph.box().left() < MIDDLE && glyph.box().right() > MIDDLE);
        assertThat(text).allMatch(glyph -> isInAColumn(glyph) && glyph.box().top() > bottom - 1);
        double first = top(text, glyph -> glyph.box().left() < MIDDLE);
        double second = top(text, glyph -> glyph.box().left() > MIDDLE);
        assertThat(first).isEqualTo(second);
    }

    @ParameterizedTest
    @CsvSource({"column-width: 100pt, 2", "columns: 9em, 2", "columns: 3 100pt, 2", "columns: auto 70pt, 3"})
    void theWidthOfColumnsSaysHowManyThereAre(String css, int count) throws IOException {
        String text = "<p style=\"text-indent: 0\">" + "栏".repeat(11 * 20) + "</p>";
        List<Glyph> glyphs =
                only(pages(text, "body { columns: auto; " + css + " }").getFirst(), "栏");

        assertThat(glyphs.stream()
                        .filter(glyph ->
                                glyph.box().top() == glyphs.getFirst().box().top())
                        .filter(glyph -> glyphs.stream()
                                .noneMatch(other -> other.box().left()
                                                < glyph.box().left()
                                        && other.box().right() > glyph.box().left() - 6)))
                .hasSize(count);
    }

    @Test
    void theColumnsOfTheLastSheetAreEquallyHigh() throws IOException {
        // 20 lines of 11 characters: 18 and 2 without balance.
        List<Glyph> glyphs = glyphs(pages("<p>" + "栏".repeat(11 * 20) + "</p>").getFirst());

        double first = bottom(glyphs, glyph -> glyph.box().left() < MIDDLE);
        double second = bottom(glyphs, glyph -> glyph.box().left() > MIDDLE);
        assertThat(first).isCloseTo(second, within(18.5));
        assertThat(first).isLessThan(40 + 12 * 18);
    }

    @Test
    void theHeadOfATableStandsInEveryColumnWithARowBelow() throws IOException {
        String rows = "<tr><td>行</td><td>行<br/>行</td></tr>".repeat(16);
        String table = "<table><thead><tr><th>头</th><th>头</th></tr></thead><tbody>" + rows + "</tbody></table>";
        Outcome<TypesetPdf> set = Pages.set(
                "<p>" + "栏".repeat(30) + "</p>" + table,
                CSS
                        + "table { table-layout: fixed; width: 120pt; border-collapse: collapse; -fs-table-paginate: paginate }"
                        + " tr { page-break-inside: avoid } td, th { padding: 0; border: 1pt solid #000000 }");

        Diagnostics findings = new Diagnostics();
        try (PdfFile file = PdfFile.open("columns.pdf", set.value().bytes())) {
            PdfCheck.all().forEach(check -> check.check(file, findings));
            for (PageContent page : file.pages()) {
                for (Predicate<Glyph> column : List.<Predicate<Glyph>>of(
                        glyph -> glyph.box().left() < MIDDLE,
                        glyph -> glyph.box().left() > MIDDLE)) {
                    List<Glyph> bodies = only(page, "行").stream().filter(column).toList();
                    List<Glyph> heads = only(page, "头").stream().filter(column).toList();
                    assertThat(heads).hasSize(bodies.isEmpty() ? 0 : 2);
                    assertThat(heads).allMatch(head -> head.box().top() < top(bodies, column));
                }
            }
        }
        assertThat(findings.found()).isEmpty();
    }

    @Test
    void whatCannotBePartedStaysWholeInALastSheet() throws IOException {
        String picture = "<p>文。</p><p><img src=\"dot.png\" alt=\"点\" style=\"width: 100pt; height: 200pt\"/></p>";

        Outcome<TypesetPdf> set = Pages.set(picture, CSS);

        assertThat(set.value().overflows()).isEmpty();
        assertThat(set.value().pages()).isEqualTo(1);
    }

    @Test
    void picturesAreNoHigherThanTheirColumn() throws IOException {
        String picture = "<figure><img src=\"dot.png\" alt=\"点\" style=\"width: 80pt; height: 200pt\"/></figure>";
        Outcome<TypesetPdf> set = Pages.set(
                "<div class=\"title-block\">" + "题".repeat(24 * 9) + "</div><p>文。</p>" + picture + "<p>文。</p>",
                CSS + "figure { display: block; margin: 9pt 0; page-break-inside: avoid; text-align: center }");

        Diagnostics findings = new Diagnostics();
        try (PdfFile file = PdfFile.open("columns.pdf", set.value().bytes())) {
            PdfCheck.all().forEach(check -> check.check(file, findings));
            assertThat(file.pages().getFirst().inks()).hasSize(1);
        }
        assertThat(findings.found()).isEmpty();
    }

    @Test
    void aLineStandsBetweenColumnsThatHoldText() throws IOException {
        String rule = " body { column-rule: 2pt solid #ff0000 }";

        assertThat(lines(Pages.set("<p>" + "栏".repeat(11 * 20) + "</p>", CSS + rule)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.box().left()).isCloseTo(MIDDLE + 5, within(0.5));
                    assertThat(line.box().right()).isCloseTo(MIDDLE + 7, within(0.5));
                    assertThat(line.mark().artifact()).isTrue();
                });
        assertThat(lines(Pages.set("<p>栏</p>", CSS + rule))).isEmpty();
        assertThat(lines(Pages.set("<p>" + "栏".repeat(11 * 20) + "</p>", CSS))).isEmpty();
    }

    @Test
    void aPageBreakEndsAllColumnsAndPageNumbersCountSheets() throws IOException {
        List<PageContent> pages = pages("<nav class=\"toc\"><a href=\"#there\">那里</a></nav><p>文。</p>"
                + "<h2 class=\"fresh\" id=\"there\">那里</h2><p>后文。</p>");

        assertThat(pages).hasSize(2);
        assertThat(text(pages.getFirst()))
                .contains("文")
                .endsWith("1")
                .contains("2")
                .doesNotContain("后");
        assertThat(text(pages.getLast())).contains("后文").endsWith("2");
        assertThat(only(pages.getLast(), "后")).allMatch(glyph -> glyph.box().left() < MIDDLE);
    }

    @Test
    void aPageOfAnotherNameIsNotParted() throws IOException {
        List<PageContent> pages = pages(
                "<p>前。</p><div style=\"page: wide\"><p>" + "宽".repeat(30) + "</p></div><p>后。</p>",
                "@page wide { size: 420pt 320pt; margin: 30pt } ");

        assertThat(pages).hasSize(3);
        assertThat(only(pages.get(1), "宽")).hasSize(30);
        assertThat(only(pages.getLast(), "后")).allMatch(glyph -> glyph.box().left() < MIDDLE);
    }

    @Test
    void columnsOfOtherElementsAreReportedWithTheirPlaceAndSetAsOne() throws IOException {
        String css = "ul {\n columns: 2;\n}";
        Outcome<TypesetPdf> set =
                Pages.set("<section><ul><li>" + "项".repeat(30) + "</li><li>乙</li></ul></section>", css);

        assertThat(set.diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(TypesetCodes.UNSUPPORTED_CSS);
            assertThat(found.at().line()).isEqualTo(6);
        });
        try (PdfFile file = PdfFile.open("columns.pdf", set.value().bytes())) {
            assertThat(only(file.pages().getFirst(), "项"))
                    .anyMatch(glyph -> glyph.box().left() > SECOND + 60);
        }
    }

    private static List<Ink> lines(Outcome<TypesetPdf> set) throws IOException {
        try (PdfFile file = PdfFile.open("columns.pdf", set.value().bytes())) {
            return file.pages().getFirst().inks();
        }
    }

    private static double bottom(List<Glyph> glyphs, Predicate<Glyph> which) {
        return glyphs.stream()
                .filter(which)
                .mapToDouble(glyph -> glyph.box().bottom())
                .max()
                .orElseThrow();
    }

    private static List<PageContent> pages(String body) throws IOException {
        return pages(body, "");
    }

    private static List<PageContent> pages(String body, String more) throws IOException {
        TypesetPdf pdf = Pages.set(body, CSS + more).value();
        try (PdfFile file = PdfFile.open("columns.pdf", pdf.bytes())) {
            return file.pages();
        }
    }

    private static boolean isInAColumn(Glyph glyph) {
        double left = glyph.box().left();
        double right = glyph.box().right();
        return (left > LEFT - 6 && right < MIDDLE + 1) || left > SECOND - 6;
    }

    private static List<Glyph> glyphs(PageContent page) {
        return page.glyphs().stream()
                .filter(glyph -> !glyph.blank() && !glyph.mark().artifact())
                .toList();
    }

    private static List<Glyph> only(PageContent page, String text) {
        return page.glyphs().stream().filter(glyph -> glyph.text().equals(text)).toList();
    }

    private static double top(List<Glyph> glyphs, Predicate<Glyph> which) {
        return glyphs.stream()
                .filter(which)
                .mapToDouble(glyph -> glyph.box().top())
                .min()
                .orElseThrow();
    }

    private static String text(PageContent page) {
        return page.glyphs().stream().map(Glyph::text).reduce("", String::concat);
    }
}
