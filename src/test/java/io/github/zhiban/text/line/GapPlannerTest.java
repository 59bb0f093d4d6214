package io.github.zhiban.text.line;

import static io.github.zhiban.text.line.Sample.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.zhiban.text.InlineObject;
import io.github.zhiban.text.ParagraphText;
import io.github.zhiban.text.RunKind;
import io.github.zhiban.text.RunStyle;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GapPlannerTest {
    private static final Offset<Double> EXACT = within(1e-9);

    /**
     * The width of a text on one line, in em, from its first origin to the end of its last cell, without line-end
     * trims.
     */
    private static double width(String text, LinePolicy policy) {
        SetLine line = Sample.set("甲" + text + "乙", policy, 100).getFirst();
        return (line.origin(text.length() + 1) - line.right(0)) / Sample.EM;
    }

    private static double width(String text) {
        return width(text, LinePolicy.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"，", "。", "、", "：", "；", "！", "？", "”", "’", "）", "》", "」", "』", "】"})
    void t9AFullWidthMarkTakesHalfAnEmAtTheLineEnd(String mark) {
        assertThat(Sample.end(Sample.line("甲乙" + mark))).isEqualTo(2.5, EXACT);
        assertThat(width(mark)).isEqualTo(1, EXACT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"……", "——", "～"})
    void t9LeavesDashesAndEllipsesWhole(String mark) {
        assertThat(Sample.end(Sample.line("甲乙" + mark))).isEqualTo(2 + mark.length(), EXACT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"“", "‘", "（", "《", "「", "『", "【"})
    void t10AnOpeningMarkLosesItsBlankAtTheLineStart(String mark) {
        String text = mark + "甲";
        SetLine line = Sample.line(text);
        assertThat(line.left(0)).isEqualTo(0, EXACT);
        assertThat(line.origin(0)).isEqualTo(-5, EXACT);
        assertThat(line.left(1)).isEqualTo(5, EXACT);
    }

    @Test
    void t10CanBeOff() {
        LinePolicy untrimmed = new LinePolicy(Squeeze.QUANJIAO, 0.25, false, false, Alignment.JUSTIFY, false, true);
        SetLine line = Sample.set("（甲", untrimmed, 100).getFirst();
        assertThat(line.origin(0)).isEqualTo(0, EXACT);
        assertThat(line.left(1)).isEqualTo(10, EXACT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"。”", "，“", "》《", "（（", "））", "）。", "：“", "」、", "？）", "！”", "、“"})
    void t11TwoAdjacentMarksTakeOneEmAndAHalf(String marks) {
        assertThat(width(marks)).isEqualTo(1.5, EXACT);
    }

    @ParameterizedTest
    @CsvSource({"。”）, 2", "》）。, 2", "：（《, 2", "……”, 3", "——“, 3"})
    void t11LongerRowsGiveHalfAnEmForEachPair(String marks, double ems) {
        assertThat(width(marks)).isEqualTo(ems, EXACT);
    }

    @Test
    void t11AppliesAcrossInlineElements() {
        ParagraphText text = Sample.builder()
                .append("甲）", Sample.PROSE, i -> 10)
                .append("。乙", RunStyle.prose(10, 0), i -> 10)
                .build();
        SetLine line = LineSetter.set(text, LinePolicy.body(), Measure.of(100)).getFirst();
        assertThat(line.origin(3) - line.origin(1)).isEqualTo(15, EXACT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"·", "/", "–"})
    void t12DotSolidusAndDashTakeHalfAnEmAmongHan(String mark) {
        assertThat(width(mark)).isEqualTo(0.5, EXACT);
        String middle = "甲" + mark + "乙";
        SetLine line = Sample.line(middle);
        double centre = line.origin(1) + Sample.of(middle).advance(1) / 2;
        assertThat(centre).as("centred").isEqualTo(12.5, EXACT);
    }

    @Test
    void t12LeavesThemAloneInLatin() {
        SetLine line = Sample.line("a/b");
        assertThat(step(line, "a/b", "/")).isEqualTo(0.4, EXACT);
        String comment = "// 说明";
        assertThat(step(Sample.line(comment), comment, "/")).as("doubled").isEqualTo(0.4, EXACT);
    }

    @Test
    void kerningHoldsWithinALineAndNotAtItsEnd() {
        ParagraphText text = Sample.builder()
                .append("ToTo", Sample.PROSE, i -> 5)
                .kern(0, -1)
                .kern(3, -1)
                .build();
        SetLine line = LineSetter.set(text, LinePolicy.body(), Measure.of(100)).getFirst();
        assertThat(line.origin(1)).isEqualTo(4, EXACT);
        assertThat(line.origin(2)).isEqualTo(9, EXACT);
        assertThat(line.right(3)).isEqualTo(19, EXACT);
    }

    @ParameterizedTest
    @CsvSource({"！！, 1", "？！, 1", "！！！, 2", "？？？？, 2", "！！”, 2"})
    void t13RowsOfExclamationMarks(String marks, double ems) {
        assertThat(width(marks)).isEqualTo(ems, EXACT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲A乙", "甲7乙", "甲v1.0乙", "甲%乙", "甲é乙", "甲C++乙", "カA", "𠮷A", "甲@Override乙"})
    void t14AQuarterEmPartsHanAndLatin(String text) {
        SetLine line = Sample.line(text);
        int before = text.codePointAt(0) > 0xFFFF ? 1 : 0;
        assertThat(Sample.gapAfter(line, before)).isEqualTo(0.25, EXACT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"，A", "A，", "（A", "A）", "“A", "A。", "甲乙", "AB", "甲(", "①A", "甲/A"})
    void t14NoGapBesidePunctuationOrBetweenLikes(String text) {
        assertThat(Sample.gapAfter(Sample.line(text), 0)).isEqualTo(0, EXACT);
    }

    @Test
    void t14NoGapAtLineEnds() {
        List<SetLine> lines = Sample.set("甲乙AB丙丁戊己", LinePolicy.ragged(), 3);
        assertThat(lines.getFirst().left(0)).isEqualTo(0, EXACT);
        assertThat(Sample.lines("甲乙AB丙丁戊己", LinePolicy.ragged(), 3)).startsWith("甲乙", "AB丙");
        assertThat(Sample.end(lines.get(0))).isEqualTo(2, EXACT);
        assertThat(lines.get(1).left(2)).isEqualTo(0, EXACT);
    }

    @Test
    void t14T15TheAuthorsSpaceIsAsWideAsTheGap() {
        SetLine line = Sample.set("甲 A", LinePolicy.body().spaced(0.125), 100).getFirst();
        assertThat(line.left(2) - line.left(0)).isEqualTo(11.25, EXACT);
        SetLine closed = Sample.line("甲， A");
        assertThat(closed.left(3) - closed.left(0))
                .as("none beside punctuation")
                .isEqualTo(20, EXACT);
    }

    @Test
    void t14AppliesAroundCodeFormulasAndAcrossElementsButNotToNotesAndPictures() {
        ParagraphText text = Sample.builder()
                .append("用", Sample.PROSE, i -> 10)
                .append("(x)", RunStyle.of(9, RunKind.CODE), i -> 5)
                .append("和", Sample.PROSE, i -> 10)
                .appendObject(InlineObject.FORMULA, 30, Sample.PROSE)
                .append("的", Sample.PROSE, i -> 10)
                .append("[1]", RunStyle.of(6, RunKind.NOTE_MARK), i -> 3)
                .append("图", Sample.PROSE, i -> 10)
                .appendObject(InlineObject.PICTURE, 30, Sample.PROSE)
                .append("好", Sample.PROSE, i -> 10)
                .build();
        SetLine line = LineSetter.set(text, LinePolicy.body(), Measure.of(1000)).getFirst();
        assertThat(List.of(0, 3, 4, 5))
                .allSatisfy(i -> assertThat(Sample.gapAfter(line, i)).isEqualTo(0.25, EXACT));
        assertThat(List.of(6, 9, 10, 11))
                .allSatisfy(i -> assertThat(Sample.gapAfter(line, i)).isEqualTo(0, EXACT));
    }

    @Test
    void t14CanBeOff() {
        SetLine line = Sample.set("甲A乙", LinePolicy.body().spaced(0), 100).getFirst();
        assertThat(Sample.gapAfter(line, 0)).isEqualTo(0, EXACT);
    }

    @ParameterizedTest
    @CsvSource({"，, 1, 0.5, 0.5", "。, 1, 1, 0.5", "？, 1, 1, 0.5", "（, 1, 0.5, 0.5", "；, 1, 0.5, 0.5", "”, 1, 0.5, 0.5"})
    void squeezeStyles(String mark, double quanjiao, double kaiming, double banjiao) {
        LinePolicy policy = LinePolicy.body();
        String text = "甲" + mark + "乙";
        assertThat(cell(text, policy.squeezed(Squeeze.QUANJIAO))).isEqualTo(quanjiao, EXACT);
        assertThat(cell(text, policy.squeezed(Squeeze.KAIMING))).isEqualTo(kaiming, EXACT);
        assertThat(cell(text, policy.squeezed(Squeeze.BANJIAO))).isEqualTo(banjiao, EXACT);
    }

    private static double cell(String text, LinePolicy policy) {
        SetLine line = Sample.set(text, policy, 100).getFirst();
        return (line.left(2) - line.right(0)) / Sample.EM;
    }

    @Test
    void t29CommasAndStopsMayHang() {
        List<SetLine> lines = Sample.set("甲乙丙丁，戊己。", LinePolicy.body().hung(true), 4);
        assertThat(lines.getFirst().origin(4)).isEqualTo(40, EXACT);
        assertThat(Sample.lines("甲乙丙丁；戊己。", LinePolicy.body().hung(true), 4)).startsWith("甲乙丙");
    }

    @Test
    void inlinePaddingIsKeptOutsideTheGlyphs() {
        ParagraphText text = Sample.builder()
                .append("甲", Sample.PROSE, i -> 10)
                .lead(2)
                .append("ab", RunStyle.of(10, RunKind.CODE), i -> 5)
                .trail(3)
                .append("，", Sample.PROSE, i -> 10)
                .build();
        SetLine line = LineSetter.set(text, LinePolicy.body(), Measure.of(1000)).getFirst();
        assertThat(line.left(1)).isEqualTo(12.5, EXACT);
        assertThat(line.origin(1)).isEqualTo(14.5, EXACT);
        assertThat(line.right(2)).isEqualTo(27.5, EXACT);
        assertThat(line.left(3)).isEqualTo(27.5, EXACT);
    }

    @Test
    void anIdeographicSpaceKeepsItsWidthWithinALineAndVanishesAtItsEnd() {
        SetLine line = Sample.line("第一章　引言");
        assertThat(line.left(4) - line.left(3)).isEqualTo(10, EXACT);
        assertThat(Sample.set("第一章　引言", LinePolicy.ragged(), 3.5).getFirst().end())
                .isEqualTo(3);
    }
}
