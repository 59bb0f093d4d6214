package io.github.zhiban.verify.typography;

import static io.github.zhiban.verify.SetParagraph.Fault;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.verify.SamplePdf;
import io.github.zhiban.verify.SetParagraph;
import io.github.zhiban.verify.reading.PdfFile;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule is seen to be kept by well-set lines and to be broken by a seeded fault, and by nothing else. */
class LinterTest {
    /** Lines of twelve em; every rule about lines applies to them somewhere. */
    private static final List<String> CLEAN = List.of(
            "他曾说：“石桥（拱）很老，", "《工程志》·卷三写过它。”", "谁能信？！石桥——马可·波罗", "自1950年起重修……到了今", "天，用去￥300，占3%的钱，", "桥上仍有人来往[1]，走着。");

    @Test
    void findsNothingInWellSetLines() throws IOException {
        LintReport report = lint(paragraph(SetParagraph.clean(), CLEAN));

        assertThat(report.violations()).isEmpty();
        for (Rule rule : EnumSet.of(
                Rule.T1, Rule.T2, Rule.T3, Rule.T4, Rule.T5, Rule.T6, Rule.T9, Rule.T11, Rule.T12, Rule.T13, Rule.T14,
                Rule.T16, Rule.T22, Rule.T26, Rule.T30)) {
            assertThat(report.count(rule).applied()).as(rule.name()).isPositive();
            assertThat(report.count(rule).share()).as(rule.name()).isEqualTo(1);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badCuts")
    void findsBadCuts(Rule rule, List<String> lines) throws IOException {
        LintReport report = lint(paragraph(SetParagraph.clean(), lines));

        assertThat(report.violations()).extracting(Violation::rule).containsOnly(rule);
        assertThat(report.count(rule).share()).isLessThan(1);
        assertThat(report.violations().getFirst().page()).isEqualTo(1);
    }

    static Stream<Arguments> badCuts() {
        return Stream.of(
                Arguments.of(Rule.T1, List.of("一座石桥横在清清河水上面", "，没有人知道是谁修了它的")),
                Arguments.of(Rule.T2, List.of("一座石桥横在清清河水上（", "没有人知道）是谁修了它的")),
                Arguments.of(Rule.T3, List.of("一座石桥横在清清的河水/", "小溪上没有人知道是谁修的")),
                Arguments.of(Rule.T3, List.of("一座石桥横在清清的河水上", "——没有人知道是谁修了它")),
                Arguments.of(Rule.T6, List.of("一座石桥横在河上花了了￥", "300是谁修了它的没人说")),
                Arguments.of(Rule.T6, List.of("一座石桥横在河上重约50 ", "kg没有人知道是谁修了它")),
                Arguments.of(Rule.T6, List.of("一座石桥横在河上见于书第", "5章没有人知道是谁修了它")),
                Arguments.of(Rule.T6, List.of("一座石桥横在河上占去10", "%没有人知道是谁修了它的")),
                Arguments.of(Rule.T7, List.of("一座石桥横在河上记在Node", ".js里没有人知道是谁修的")),
                Arguments.of(Rule.T7, List.of("一座石桥横在河上记在brid", "ge里没有人知道是谁修了它")),
                Arguments.of(Rule.T22, List.of("一座石桥横在清清河水上面", "的。")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badSetting")
    void findsBadSetting(Rule rule, Fault fault) throws IOException {
        LintReport report = lint(paragraph(SetParagraph.with(fault), CLEAN));

        assertThat(report.violations()).extracting(Violation::rule).containsOnly(rule);
    }

    static Stream<Arguments> badSetting() {
        return Stream.of(
                Arguments.of(Rule.T4, Fault.LOOSE_DASH),
                Arguments.of(Rule.T5, Fault.LOOSE_ELLIPSIS),
                Arguments.of(Rule.T9, Fault.WHOLE_LINE_END),
                Arguments.of(Rule.T11, Fault.WHOLE_PAIRS),
                Arguments.of(Rule.T12, Fault.WIDE_INTERPUNCT),
                Arguments.of(Rule.T13, Fault.WHOLE_STOPS),
                Arguments.of(Rule.T14, Fault.NO_SCRIPT_GAP),
                Arguments.of(Rule.T16, Fault.RAGGED),
                Arguments.of(Rule.T26, Fault.SHEARED),
                Arguments.of(Rule.T26, Fault.STROKED),
                Arguments.of(Rule.T26, Fault.DOUBLED),
                Arguments.of(Rule.T30, Fault.UNEVEN_PITCH));
    }

    @ParameterizedTest
    @CsvSource({"'一座石桥横在河上坐标(u=0,', 'm=1)没有人知道是谁修的'", "'一座石桥横在清河java.lang.', 'Thread没有人知道是谁'"})
    void takesNeitherNamesNorListsForPartedUnits(String first, String second) throws IOException {
        assertThat(lint(paragraph(SetParagraph.clean(), List.of(first, second))).violations())
                .extracting(Violation::rule)
                .doesNotContain(Rule.T6, Rule.T7);
    }

    @Test
    void findsHalvesOfADashOnTwoLines() throws IOException {
        LintReport report = lint(paragraph(SetParagraph.clean(), List.of("一座石桥横在清清的河水—", "—没有人知道是谁修了它的")));

        assertThat(report.violations()).extracting(Violation::rule).containsOnly(Rule.T3, Rule.T4);
    }

    @Test
    void findsANoteMarkAtTheStartOfALine() throws IOException {
        SamplePdf pdf = new SamplePdf().page().open("P");
        byte[] bytes = pdf.marked(() -> {
                    SetParagraph.clean().draw(pdf, 40, 360, List.of("一座石桥横在清清河水上面"));
                    pdf.show(pdf.fontOf("1"), 40, 346, 6, "1");
                    SetParagraph.clean().draw(pdf, 44, 342, List.of("没有人知道是谁修的"));
                })
                .close()
                .bytes();

        assertThat(lint(bytes).violations()).extracting(Violation::rule).containsOnly(Rule.T8);
    }

    @Test
    void findsTwoPoliciesForOpeningMarksAtTheStartOfLines() throws IOException {
        List<String> lines = List.of("一座石桥横在清清河水上面", "没有人知道是谁修了它的啊", "“石桥”横在清清河水上面", "没有人知道是谁修的");
        SamplePdf pdf = new SamplePdf().page().open("P");
        byte[] bytes = pdf.marked(() -> SetParagraph.clean().draw(pdf, 40, 380, lines))
                .close()
                .open("P")
                .marked(() -> SetParagraph.clean().draw(pdf, 40, 300, lines))
                .close()
                .open("P")
                .marked(() -> SetParagraph.with(Fault.WHOLE_LINE_START).draw(pdf, 40, 220, lines))
                .close()
                .bytes();

        LintReport report = lint(bytes);

        assertThat(report.violations()).extracting(Violation::rule).containsOnly(Rule.T10);
        assertThat(report.count(Rule.T10)).isEqualTo(new LintReport.Count(3, 2));
    }

    @Test
    void takesNoHeadingForStrandedWhoseTextBeginsBesideIt() throws IOException {
        byte[] bytes = new SamplePdf()
                .page()
                .text("P", 100, 360, 10, "一段正文。")
                .text("H2", 20, 318, 14, "标题")
                .text("P", 100, 320, 10, "在它旁边。")
                .page()
                .text("P", 100, 360, 10, "又一段正文。")
                .bytes();

        assertThat(lint(bytes).violations()).isEmpty();
    }

    @Test
    void findsAHeadingAtTheEndOfAPage() throws IOException {
        byte[] bytes = new SamplePdf()
                .page()
                .text("P", 40, 360, 10, "一段正文。")
                .text("H2", 40, 320, 14, "标题")
                .page()
                .text("P", 40, 360, 10, "又一段正文。")
                .text("H2", 40, 320, 14, "标题")
                .text("P", 40, 300, 10, "还有一段正文。")
                .bytes();

        LintReport report = lint(bytes);

        assertThat(report.violations())
                .singleElement()
                .satisfies(one -> assertThat(one)
                        .isEqualTo(new Violation(Rule.T23, 1, 2, "标题", "the heading is the last line of its page")));
        assertThat(report.count(Rule.T23)).isEqualTo(new LintReport.Count(2, 1));
    }

    @ParameterizedTest
    @MethodSource("splits")
    void findsStrandedLines(List<String> before, List<String> after, int kept) throws IOException {
        SamplePdf pdf = new SamplePdf().page().open("P");
        byte[] bytes = pdf.marked(() -> SetParagraph.clean().draw(pdf, 40, 200, before))
                .page()
                .marked(() -> SetParagraph.clean().draw(pdf, 40, 380, after))
                .close()
                .bytes();

        assertThat(lint(bytes).count(Rule.T24)).isEqualTo(new LintReport.Count(2, kept));
    }

    static Stream<Arguments> splits() {
        String line = "一座石桥横在清清河水上面";
        return Stream.of(
                Arguments.of(List.of(line, line), List.of(line, line), 2),
                Arguments.of(List.of(line), List.of(line, line), 1),
                Arguments.of(List.of(line, line), List.of(line), 1));
    }

    @Test
    void findsAHeadingWithALoneCharacter() throws IOException {
        SamplePdf pdf = new SamplePdf().page().open("H2");
        byte[] bytes = pdf.marked(() -> SetParagraph.clean().draw(pdf, 40, 360, List.of("石桥是怎样修起来的又怎样", "塌")))
                .close()
                .bytes();

        assertThat(lint(bytes).violations()).extracting(Violation::rule).containsOnly(Rule.T25);
    }

    @Test
    void leavesCodeAlone() throws IOException {
        SamplePdf pdf = new SamplePdf().page().open("Code");
        byte[] bytes = pdf.marked(() -> {
                    pdf.show(pdf.mono(), 40, 360, 10, "return a/");
                    pdf.show(pdf.mono(), 40, 346, 10, "bridge, brid");
                    pdf.show(pdf.mono(), 40, 332, 10, "ge)");
                })
                .close()
                .bytes();

        assertThat(lint(bytes).violations()).isEmpty();
    }

    @Test
    void seesTheFormulaBeforeAMark() throws IOException {
        SamplePdf pdf = new SamplePdf().page().open("P");
        pdf.marked(() -> SetParagraph.clean().draw(pdf, 40, 360, List.of("一座石桥横在清清河水上面")))
                .open("Formula")
                .alt("x")
                .marked(() -> {
                    pdf.stream().addRect(40, 342, 9, 8);
                    pdf.stream().fill();
                })
                .close()
                .marked(() -> SetParagraph.clean().draw(pdf, 50, 342, List.of("，没有人知道是谁修的")));

        assertThat(lint(pdf.close().bytes()).violations()).isEmpty();
    }

    @Test
    void letsAuthorsEndLines() throws IOException {
        LintReport report = lint(paragraph(
                SetParagraph.with(Fault.RAGGED), List.of("一座石桥横在清清河水上面", "一座石桥/", "——没有人知道", "是谁修的", "塌", "。")));

        assertThat(report.violations()).isEmpty();
        assertThat(report.count(Rule.T16)).isEqualTo(new LintReport.Count(1, 1));
    }

    @Test
    void letsAuthorsEndTheOnlyLinesOfAPage() throws IOException {
        SamplePdf pdf = new SamplePdf().page().open("P");
        pdf.marked(() -> SetParagraph.clean().draw(pdf, 40, 360, List.of("一座石桥", "——佚名")))
                .close();
        pdf.currentPage().setArtBox(new PDRectangle(40, 40, 220, 340));

        assertThat(lint(pdf.bytes()).violations()).isEmpty();
    }

    @Test
    void measuresRaisedMarksOnTheirLine() throws IOException {
        SamplePdf pdf = new SamplePdf().page().open("P");
        byte[] bytes = pdf.marked(() -> {
                    SetParagraph.clean().draw(pdf, 40, 360, List.of("一座石桥横在清清河水上面", "一座石桥横在清清河水上面", "桥上"));
                    pdf.show(pdf.fontOf("1"), 60, 328, 6, "[1][2][3]");
                })
                .close()
                .bytes();

        assertThat(lint(bytes).count(Rule.T30)).isEqualTo(new LintReport.Count(2, 2));
    }

    @Test
    void takesDigitsOfNamesForNoNumbers() throws IOException {
        LintReport report =
                lint(paragraph(SetParagraph.clean(), List.of("一座石桥见https://a.cn/b4u8", "g/index.html上所写的话语。")));

        assertThat(report.violations()).isEmpty();
    }

    @Test
    void letsAddressesBreak() throws IOException {
        LintReport report =
                lint(paragraph(SetParagraph.clean(), List.of("见网页https://example.org/bri", "dge/index.html上所写的话语。")));

        assertThat(report.count(Rule.T7)).isEqualTo(new LintReport.Count(1, 1));
    }

    @Test
    void readsPdfsWithoutAStructureTree() throws IOException {
        SamplePdf pdf = new SamplePdf().page();
        byte[] bytes = pdf.unmarked(
                        () -> SetParagraph.clean().draw(pdf, 40, 360, List.of("一座石桥横在清清河水上面", "，没有人知道是谁修了它的")))
                .bytes(document -> document.getDocumentCatalog().setStructureTreeRoot(null));

        assertThat(lint(bytes).violations()).extracting(Violation::rule).containsOnly(Rule.T1);
    }

    @Test
    void readsRunningHeads() throws IOException {
        SamplePdf pdf = new SamplePdf().page();
        byte[] bytes = pdf.artifact(
                        () -> SetParagraph.with(Fault.WHOLE_PAIRS).draw(pdf, 40, 360, List.of("他曾说：“石桥（拱）很老，")))
                .bytes();

        assertThat(lint(bytes).violations()).extracting(Violation::rule).containsOnly(Rule.T11);
    }

    private static byte[] paragraph(SetParagraph setting, List<String> lines) {
        SamplePdf pdf = new SamplePdf().page().open("P");
        return pdf.marked(() -> setting.draw(pdf, 40, 360, lines)).close().bytes();
    }

    private static LintReport lint(byte[] bytes) throws IOException {
        try (PdfFile file = PdfFile.open("a.pdf", bytes)) {
            return new Linter().lint(file);
        }
    }
}
