package io.github.zhiban.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.verify.pdf.PdfCheck;
import io.github.zhiban.verify.reading.Glyph;
import io.github.zhiban.verify.reading.PdfFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where pages end: 18 lines of 24 em each. */
class PageBreakTest {
    private static final String CSS = "p { orphans: 2; widows: 2; -fs-keep-with-inline: keep }"
            + "h2 { font-size: 10.5pt; margin: 0; page-break-after: avoid }"
            + "table { -fs-table-paginate: paginate; width: 240pt } tr { page-break-inside: avoid } td, th { padding: 0 }"
            + "li { display: block } ol { padding: 0; margin: 0 } nav a { display: block }"
            + "nav a:after { content: leader(' . ') target-counter(attr(href), page) }";

    /** The lengths are such that it fills two pages and leaves none, one or a few lines over. */
    @ParameterizedTest
    @ValueSource(ints = {33, 34, 35, 36, 37, 38})
    void aParagraphOfThreePagesLeavesTwoLinesOnTheLast(int lines) throws IOException {
        List<String> pages = pages("<p>短。</p><p>" + "字".repeat(lines * 24 - 4) + "</p>");

        assertThat(pages.getLast().lines().filter(line -> line.contains("字")).count())
                .isGreaterThan(1);
    }

    @Test
    void theHeadOfATableGoesWithItsFirstRowAndTheHeadingAboveItToo() throws IOException {
        String above = "<p>前文。</p>".repeat(15);
        String row = "<tr><td rowspan=\"2\">甲</td><td>一<br/>二<br/>三<br/>四</td></tr><tr><td>五</td></tr>";
        String table = "<table><thead><tr><th>名</th><th>值</th></tr></thead><tbody>" + row + "</tbody></table>";

        List<String> pages = pages(above + "<h2>标题</h2>" + table);

        assertThat(pages.getFirst()).doesNotContain("标题").doesNotContain("名");
        assertThat(pages.get(1)).contains("标题", "名", "甲", "一", "五");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 9, 14})
    void headingsStayWithTextThatIsKeptWithMoreThanAPageHolds(int above) throws IOException {
        String kept =
                "<p class=\"kept\">" + "正".repeat(24 * 10) + "：</p><p class=\"whole\">" + "文".repeat(24 * 9) + "</p>";
        String css = ".kept { page-break-after: avoid } .whole { page-break-inside: avoid }";

        List<String> pages = pages("<p>前</p>".repeat(above) + "<h2>标题</h2><h2>小题</h2>" + kept, css);

        assertThat(pages)
                .filteredOn(page -> page.contains("小题"))
                .singleElement()
                .satisfies(page -> assertThat(page).contains("标题", "正正"));
    }

    /** The corner of a table is often empty, so that its first cell has no line. */
    @ParameterizedTest
    @ValueSource(strings = {"thead", "tbody"})
    void aHeadingAndALongTableWithAnEmptyCornerBeginWhereTheyStand(String group) throws IOException {
        String head = "<" + group + "><tr><td></td><td>名</td></tr></" + group + ">";
        String rows = "<tbody>" + "<tr><td>甲</td><td>乙</td></tr>".repeat(30) + "</tbody>";

        List<String> pages = pages("<p>前</p>".repeat(4) + "<h2>标题</h2><table>" + head + rows + "</table>");

        assertThat(pages.getFirst()).contains("前", "标题", "名", "甲");
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 14, 15, 16, 17, 18, 19})
    void aHeadingBesideItsTextIsNeitherPartedNorLeftBehind(int above) throws IOException {
        String css =
                "h2 { float: left; width: 45pt; margin: 0 } p { margin-left: 60pt; text-indent: 0; margin-top: 6pt }";
        String sections = "<section><h2>甲乙丙丁戊己庚辛</h2><section><h2>子丑寅卯</h2><p>正文</p></section></section>";

        List<String> pages = pages("<p>前</p>".repeat(above) + sections + "<p>后</p>".repeat(9), css);

        assertThat(pages)
                .filteredOn(page -> page.codePoints().anyMatch(c -> "甲戊子正".indexOf(c) >= 0))
                .singleElement()
                .satisfies(page -> assertThat(page).contains("甲乙丙丁", "戊己庚辛", "子丑寅卯", "正文"));
    }

    @Test
    void chaptersBeginOnRightPagesAndThePagesBeforeThemMayBeBlank() throws IOException {
        String chapters = "<p>前</p><h2>甲</h2><p>一</p><h2>乙</h2>" + "<p>二</p>".repeat(20) + "<h2>丙</h2><p>三</p>";
        byte[] pdf = Pages.set(chapters, CSS + "h2 { page-break-before: right }")
                .value()
                .bytes();

        List<String> pages = pages(chapters, "h2 { page-break-before: right }");
        assertThat(pages.stream().map(page -> page.replaceAll("[^前甲乙丙]", "")))
                .containsExactly("前", "", "甲", "", "乙", "", "丙");

        assertThat(emptyPages(pdf)).isEmpty();
        try (PDDocument unsaid = Loader.loadPDF(pdf)) {
            unsaid.getPages().forEach(page -> page.getCOSObject().removeItem(COSName.getPDFName("PieceInfo")));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            unsaid.save(bytes);
            assertThat(emptyPages(bytes.toByteArray())).hasSize(2);
        }
    }

    private static List<Diagnostic> emptyPages(byte[] pdf) throws IOException {
        Diagnostics findings = new Diagnostics();
        try (PdfFile file = PdfFile.open("sides.pdf", pdf)) {
            PdfCheck.all().stream()
                    .filter(check -> check.name().equals("pages"))
                    .forEach(check -> check.check(file, findings));
        }
        return findings.found();
    }

    @Test
    void aTableWhoseFirstRowIsLongerThanAPageBeginsWhereItStands() throws IOException {
        String row = "<tr><td>" + "长<br/>".repeat(40) + "</td></tr>";
        String table = "<table><thead><tr><th>名</th></tr></thead><tbody>" + row + "</tbody></table>";

        assertThat(pages("<p>前文。</p>" + table).getFirst()).contains("前文", "名", "长");
    }

    @Test
    void entriesOfTheContentsLeaveRoomForTheirPageNumbers() throws IOException {
        StringBuilder contents = new StringBuilder();
        for (int length = 18; length < 30; length++) {
            contents.append("<li><a href=\"#a\">").append("题".repeat(length)).append("（终）</a></li>");
        }
        TypesetPdf pdf = Pages.set("<nav><ol>" + contents + "</ol></nav><h2 id=\"a\">甲</h2><p>文。</p>", CSS)
                .value();

        Diagnostics findings = new Diagnostics();
        try (PdfFile file = PdfFile.open("contents.pdf", pdf.bytes())) {
            PdfCheck.all().stream()
                    .filter(check -> check.name().equals("overlaps"))
                    .forEach(check -> check.check(file, findings));
        }
        assertThat(findings.found()).isEmpty();
    }

    @Test
    void aBlockOfManyPagesSaysThatItContinues() throws IOException {
        String source =
                IntStream.range(0, 2_000).mapToObj(i -> "line" + i + ";").collect(Collectors.joining("\n"));
        TypesetPdf pdf = Pages.set("<pre data-continued=\"（续）\"><code>" + source + "</code></pre>", CSS)
                .value();

        List<String> pages = pages(pdf);
        assertThat(pages.getFirst()).doesNotContain("续");
        assertThat(pages.subList(1, pages.size()))
                .allSatisfy(page -> assertThat(page).contains("（续）"));
        try (PdfFile file = PdfFile.open("code.pdf", pdf.bytes())) {
            assertThat(file.pages().stream()
                            .flatMap(page -> page.glyphs().stream())
                            .filter(glyph -> !glyph.mark().artifact())
                            .map(Glyph::text)
                            .collect(Collectors.joining()))
                    .isEqualTo(source.replace("\n", ""));
        }
    }

    @Test
    void aBlockSaysThatItContinuesWhereTheMarginHasRoomBesideARunningHead() throws IOException {
        String block = "<pre data-continued=\"（续）\">" + "行;\n".repeat(60) + "</pre>";

        assertThat(pages(Pages.set(block, CSS + "@page { margin-top: 60pt }").value())
                        .getLast())
                .contains("（续）");
        assertThat(pages(Pages.set(block, CSS + "@page { margin-top: 20pt }").value())
                        .getLast())
                .doesNotContain("续");
    }

    @Test
    void whatFollowsTheLastLineNeedsNoPageOfItsOwn() throws IOException {
        String full = "<p>行。</p>".repeat(18);

        assertThat(pages("<div style=\"padding-bottom: 30pt; border-bottom: 1pt solid #000\">" + full + "</div>"))
                .hasSize(1);
    }

    @Test
    void aPageBreakAfterAFullPageLeavesNoBlankPage() throws IOException {
        String css = CSS + "p { margin: 0 0 7pt 0; line-height: 11pt } h2 { page-break-before: always }";
        // 340 points: 18 paragraphs of 18 and one of 16, whose margin alone reaches the next page.
        String full = "<p>行。</p>".repeat(18) + "<p style=\"line-height: 14pt\">末。</p>";

        List<String> pages =
                pages(Pages.set(full + "<h2>一</h2><p>文。</p><h2>二</h2>", css).value());

        assertThat(pages).hasSize(3);
        assertThat(pages.get(1)).contains("一", "文");
        assertThat(pages.get(2)).contains("二");
    }

    @Test
    void theHeadOfAPageNamesTheSectionThatBeginsAtItsTop() throws IOException {
        String head = "<div class=\"head\">%s</div><h2>%s</h2><p>文。</p><p>文。</p>";
        String body = "<p>行。</p>".repeat(17) + head.formatted("甲节", "第一") + head.formatted("乙节", "第二");
        String css = "@page { @top-center { content: element(head) } } .head { position: running(head) }";

        assertThat(pages(Pages.set(body, CSS + css).value()).get(1)).contains("第一", "第二", "甲节");
    }

    private static List<String> pages(String body) throws IOException {
        return pages(body, "");
    }

    private static List<String> pages(String body, String css) throws IOException {
        return pages(Pages.set(body, CSS + css).value());
    }

    private static List<String> pages(TypesetPdf pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument file = Pages.open(pdf)) {
            for (int page = 1; page <= file.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(file));
            }
        }
        return pages;
    }
}
