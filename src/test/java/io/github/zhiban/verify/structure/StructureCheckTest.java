package io.github.zhiban.verify.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.Heading;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.Metadata;
import io.github.zhiban.article.Picture;
import io.github.zhiban.article.Section;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.typeset.Pages;
import io.github.zhiban.verify.reading.PdfFile;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tags of a handout that every validator accepts, and that are wrong all the same. */
class StructureCheckTest {
    private static final Location AT = Location.of("a.html");

    private static final String RIGHT = "H1:石桥 H2:河水 P:先有河水。 P:后有石桥。 L(LI(Lbl:• LBody:甲木) LI(Lbl:• LBody:乙石)) "
            + "BlockQuote(P:桥下有鱼。) Table(Caption:长度 TR(TH:名称 TH:丈) TR(TD:石桥 TD:一)) P(Code:x=1) Figure'一座桥':■ "
            + "P(Span:长为 Formula'a^2':a² Span:。)";

    private static final Article ARTICLE = new Article(
            new Metadata("石桥", List.of(), null, null, List.of(), List.of(), List.of(), "zh-CN", null),
            List.of(new Section(
                    new Heading("a", 1, runs("河水"), AT),
                    List.of(
                            paragraph("先有河水。"),
                            paragraph("后有 石桥。"),
                            new Block.BulletList(List.of(item("甲木"), item("乙石")), AT),
                            new Block.Quote(List.of(paragraph("桥下有鱼。")), AT),
                            new Block.Table(runs("长度"), List.of(row("名称", "丈")), List.of(row("石桥", "一")), AT),
                            new Block.CodeBlock("", "x = 1", AT),
                            new Block.Figure(List.of(new Picture("b.png", "一座桥", 0, 0)), List.of(), AT),
                            new Block.Paragraph(
                                    List.of(
                                            new Inline.Text("长为"),
                                            new Inline.InlineFormula("a^2"),
                                            new Inline.Text("。")),
                                    AT)),
                    List.of())),
            List.of(),
            AT);

    @Test
    void comparesAccentsThatStandAloneWithThoseOfLetters() {
        assertThat(Expectation.plain("Jung´s")).isEqualTo(Expectation.plain("Jun\u01F5s"));
    }

    @Test
    void acceptsTheArticleItself() throws IOException {
        assertThat(findings(RIGHT)).isEmpty();
    }

    @Test
    void acceptsHeadingsThatTheSheetNumbers() throws IOException {
        for (String number : List.of("1", "1.2.3", "第一章", "二、")) {
            assertThat(findings(RIGHT.replace("H2:河水", "H2:" + number + "河水")))
                    .as(number)
                    .isEmpty();
        }
        assertThat(findings(RIGHT.replace("H2:河水", "H2:大河水"))).isNotEmpty();
    }

    @Test
    void passesOverWhatTheEditionAdds() throws IOException {
        assertThat(findings(RIGHT.replace("H2:河水", "TOC(TOCI(Reference(Link:河水))) H2(Span:河水 Reference:[1])")))
                .isEmpty();
    }

    @Test
    void keywordsThatSayTheSameAsTheFirstParagraphAreNotMistakenForIt() throws IOException {
        Expectation expected = expectation(paragraph("河水"), paragraph("后有石桥。"));

        assertThat(Trees.findings("TitleBlock(H1:石桥 P:河水) P:河水 P:后有石桥。", expected))
                .isEmpty();
    }

    @Test
    void readsATextWhoseCaseTheSheetChanges() throws IOException {
        Expectation expected = expectation(paragraph("Stone Straße 石桥"), paragraph("A river"));
        String changed = "<h1>石桥</h1><p style=\"text-transform: uppercase\">Stone <em>Straße</em> 石桥</p><p>%s</p>";

        assertThat(findings(changed.formatted("A river"), expected)).isEmpty();
        assertThat(findings(changed.formatted("A RIVER"), expected)).isNotEmpty();
        assertThat(findings(changed.formatted("A river").replace("Stone", "Stones"), expected))
                .isNotEmpty();
    }

    private static List<Diagnostic> findings(String body, Expectation expected) throws IOException {
        try (PdfFile file = PdfFile.open("a.pdf", Pages.set(body).value().bytes())) {
            return new StructureCheck().check(file, expected);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        P:先有河水。         | H3:先有河水。           | STRUCTURE_WRONG_ROLE “先有河水。” is tagged H3 instead of P in the structure tree.
        H2:河水             | H3:河水                | STRUCTURE_WRONG_ROLE “河水” is tagged H3 instead of H2 in the structure tree.
        H2:河水             | P:河水                 | STRUCTURE_WRONG_ROLE “河水” is tagged P instead of H2 in the structure tree.
        P(Code:x=1)         | P:x=1                 | STRUCTURE_WRONG_ROLE “x=1” is tagged P instead of Code in the structure tree.
        P:先有河水。 P:后有石桥。 | P:后有石桥。 P:先有河水。 | STRUCTURE_WRONG_ORDER “后有石桥。” comes too early in the structure tree.
        P:后有石桥。         | P:后有石。             | STRUCTURE_TEXT_MISSING “后有石桥。” is not an element in the structure tree.
        P:后有石桥。         | P:后有石桥。 P:后有石桥。 | STRUCTURE_TEXT_ADDED “后有石桥。” is not the article's in the structure tree.
        LI(Lbl:• LBody:甲木) | LI(LBody:甲木) P:丙     | STRUCTURE_TEXT_ADDED “丙” is not the article's in the structure tree.
        LI(Lbl:• LBody:甲木) | P:甲木                 | STRUCTURE_WRONG_PLACE “甲木” stands in no element of the kind instead of L in the structure tree.
        BlockQuote(P:桥下有鱼。) | P:桥下有鱼。         | STRUCTURE_WRONG_PLACE “桥下有鱼。” stands in no element of the kind instead of BlockQuote in the structure tree.
        TH:丈               | TD:丈                 | STRUCTURE_WRONG_PLACE “丈” stands in TD instead of TH in the structure tree.
        Caption:长度         | P:长度                 | STRUCTURE_WRONG_PLACE “长度” stands in no element of the kind instead of Caption in the structure tree.
        Figure'一座桥':■     | Figure'一条河':■        | STRUCTURE_WRONG_ALTERNATIVE The picture “一座桥” is described otherwise in the structure tree.
        Figure'一座桥':■     | P:■                   | STRUCTURE_TEXT_MISSING The picture “一座桥” is not an element in the structure tree.
        Formula'a^2':a²     | Formula'a^3':a²       | STRUCTURE_TEXT_MISSING “长为a^2。” is not an element in the structure tree.
        """)
    void findsWhatIsOtherwise(String right, String wrong, String finding) throws IOException {
        assertThat(RIGHT).contains(right);

        assertThat(findings(RIGHT.replace(right, wrong))).contains(finding).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void findsAFlattenedList() throws IOException {
        assertThat(findings(RIGHT.replace("L(LI(Lbl:• LBody:甲木) LI(Lbl:• LBody:乙石))", "P:甲木 P:乙石")))
                .hasSize(2)
                .allMatch(finding -> finding.startsWith("STRUCTURE_WRONG_PLACE"));
    }

    @Test
    void aHeadingThatIsCodeIsAHeading() throws IOException {
        Expectation heading = expectation(new Heading("a", 1, List.of(new Inline.Code("x=1")), AT));

        assertThat(Trees.findings("H1:石桥 H2(Code:x=1)", heading)).isEmpty();
        assertThat(Trees.findings("H1:石桥 P(Code:x=1)", heading))
                .containsExactly("STRUCTURE_WRONG_ROLE “x=1” is tagged Code instead of H2 in the structure tree.");
    }

    @Test
    void whatIsInvisibleNeedNotBeWritten() throws IOException {
        String invisible = "先\u200B有\uFE0E河\u034F水\uDB40\uDD00。";

        assertThat(Trees.findings("H1:石桥 H2:先有河水。", expectation(new Heading("a", 1, runs(invisible), AT))))
                .isEmpty();
    }

    private static Expectation expectation(Heading heading) {
        return Expectation.of(
                new Article(ARTICLE.metadata(), List.of(new Section(heading, List.of(), List.of())), List.of(), AT));
    }

    @Test
    void acceptsParagraphsThatAPictureParts() throws IOException {
        Article article = new Article(
                ARTICLE.metadata(),
                List.of(new Section(
                        null,
                        List.of(new Block.Paragraph(
                                List.of(
                                        new Inline.Text("甲"),
                                        new Inline.Image(new Picture("b.png", "桥", 0, 0)),
                                        new Inline.Text("乙")),
                                AT)),
                        List.of())),
                List.of(),
                AT);

        assertThat(Trees.findings("H1:石桥 P:甲 Figure'桥':■ P:乙", Expectation.of(article)))
                .isEmpty();
        assertThat(Trees.findings("H1:石桥 P(Span:甲 Figure'桥':■ Span:乙)", Expectation.of(article)))
                .isEmpty();
        assertThat(Trees.findings("H1:石桥 P(Span:甲 Placeholder:［桥］ Span:乙)", Expectation.of(article)))
                .isEmpty();
    }

    @Test
    void acceptsLinksThatAPictureParts() throws IOException {
        List<Inline> parted = List.of(
                new Inline.Text("甲"),
                new Inline.Image(new Picture("b.png", "桥", 0, 0)),
                new Inline.Strong(List.of(new Inline.Text("乙"))));
        Expectation link = expectation(new Block.Paragraph(
                List.of(new Inline.Link(new Inline.Target.External("https://example.org/"), parted)), AT));

        assertThat(Trees.findings("H1:石桥 P(Link(Span:甲 Figure'桥':■ Span:乙))", link))
                .isEmpty();
        assertThat(Trees.findings("H1:石桥 P(Link(Span:甲 Span:乙))", link))
                .contains("STRUCTURE_TEXT_MISSING The picture “桥” is not an element in the structure tree.");
    }

    @Test
    void cellsOfATableThatStandsRowByRowAreNotLookedForInTheNext() throws IOException {
        Expectation tables = expectation(
                new Block.Table(List.of(), List.of(row("名称", "丈"), row("名称", "尺")), List.of(row("石桥", "一")), AT),
                paragraph("后有石桥。"),
                new Block.Table(List.of(), List.of(row("丈", "里")), List.of(row("木桥", "二")), AT));
        String first = "Records(Table(TR(TH:名称 TD:石桥) TR(TH:尺 TD:一)))";
        String second = "Records(Table(TR(TH:丈 TD:木桥) TR(TH:里 TD:二)))";

        assertThat(Trees.findings("H1:石桥 " + first + " P:后有石桥。 " + second, tables))
                .isEmpty();
        assertThat(Trees.findings("H1:石桥 P:后有石桥。 " + first + " " + second, tables))
                .containsExactly("STRUCTURE_WRONG_ORDER “后有石桥。” comes too early in the structure tree.");
    }

    @Test
    void namesOfColumnsWithoutAValueStandAboveTheRowsOnly() throws IOException {
        Expectation table = expectation(new Block.Table(List.of(), List.of(row("名称", "丈")), List.of(row("石桥")), AT));
        String rows = "Table(TR(TH:名称 TD:石桥))";

        assertThat(Trees.findings("H1:石桥 Records(RecordCaption:名称丈 " + rows + ")", table))
                .isEmpty();
        assertThat(Trees.findings("H1:石桥 Records(RecordCaption:名称 " + rows + ")", table))
                .containsExactly("STRUCTURE_TEXT_MISSING “丈” is not an element in the structure tree.");
    }

    private static Expectation expectation(Block... blocks) {
        return Expectation.of(
                new Article(ARTICLE.metadata(), List.of(new Section(null, List.of(blocks), List.of())), List.of(), AT));
    }

    @Test
    void theTextOfAnArticleIsWhatIsWrittenInIt() {
        assertThat(Expectation.text(ARTICLE).lines())
                .containsExactly("河水", "先有河水。", "后有石桥。", "甲木", "乙石", "桥下有鱼。", "长度", "名称", "丈", "石桥", "一", "x=1", "长为。");
    }

    private static List<Inline> runs(String text) {
        return List.of(new Inline.Text(text));
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(runs(text), AT);
    }

    private static Block.Item item(String text) {
        return new Block.Item(List.of(paragraph(text)), AT);
    }

    private static Block.Row row(String... texts) {
        return new Block.Row(List.of(texts).stream()
                .map(text -> new Block.Cell(false, 1, 1, Block.Alignment.NATURAL, List.<Block>of(paragraph(text))))
                .toList());
    }

    private static List<String> findings(String tree) throws IOException {
        return Trees.findings(tree, Expectation.of(ARTICLE));
    }
}
