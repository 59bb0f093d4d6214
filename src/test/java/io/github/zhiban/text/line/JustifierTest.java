package io.github.zhiban.text.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.zhiban.text.BoundUnits;
import io.github.zhiban.text.LineCharacters;
import io.github.zhiban.text.LongTokens;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class JustifierTest {
    private static final Offset<Double> EXACT = within(1e-9);

    /** The first line, of a measure in em, that holds exactly the text before the bar, filled. */
    private static SetLine justified(String text, double ems) {
        SetLine line = set(text, ems);
        assertThat(Sample.end(line)).as("T16").isEqualTo(ems, EXACT);
        assertThat(line.filled()).isTrue();
        return line;
    }

    private static SetLine set(String text, double ems) {
        int end = text.indexOf('|');
        String whole = text.replace("|", "");
        LineCharacters characters = LineCharacters.of(Sample.of(whole));
        Glue gaps =
                GapPlanner.plan(characters, BoundUnits.of(characters), LongTokens.of(characters), LinePolicy.body());
        return Justifier.set(characters, gaps, new LineSpan(0, end, end, 0), 0, ems * Sample.EM, true);
    }

    private static double gap(SetLine line, String text, String before) {
        return Sample.gapAfter(line, text.indexOf(before));
    }

    @Test
    void t17BracketsGiveBeforeCommas() {
        String text = "甲（乙）丙，丁|戊";
        SetLine line = justified(text, 7 - 0.6);
        assertThat(line.right(3) - line.left(3)).as("）").isEqualTo(7, EXACT);
        assertThat(line.right(1) - line.left(1)).as("（").isEqualTo(7, EXACT);
        assertThat(line.right(5) - line.left(5)).as("，").isEqualTo(10, EXACT);
    }

    @Test
    void t17CommasGiveBeforeHanLatinGaps() {
        String text = "甲，乙A丙|丁";
        double natural = 4 + 0.5 + 0.5;
        SetLine line = justified(text, natural - 0.5);
        assertThat(line.right(1) - line.left(1)).as("，").isEqualTo(5, EXACT);
        assertThat(gap(line, text, "乙")).isEqualTo(0.25, EXACT);
        SetLine tighter = justified(text, natural - 0.7);
        assertThat(gap(tighter, text, "乙")).isEqualTo(0.15, EXACT);
    }

    @Test
    void t17StopsGiveLastAndNoGapFallsBelowAnEighth() {
        String text = "甲。乙A丙|丁";
        SetLine line = justified(text, 5 - 0.5);
        assertThat(gap(line, text, "乙")).isEqualTo(0.125, EXACT);
        assertThat(line.right(1) - line.left(1)).as("。").isEqualTo(7.5, EXACT);
    }

    @Test
    void t18WordSpacesTakeFirstUpToHalfAnEm() {
        String text = "甲乙 A B丙|丁";
        double natural = 3 + 0.25 + 0.5 + 0.25 + 0.5 + 0.25;
        SetLine line = justified(text, natural + 0.25);
        assertThat((line.left(5) - line.right(3)) / Sample.EM)
                .as("between A and B")
                .isEqualTo(0.5, EXACT);
        assertThat(Sample.gapAfter(line, 0)).isEqualTo(0, EXACT);
        assertThat(gap(line, text, "B")).isEqualTo(0.25, EXACT);
    }

    @Test
    void t18TheRestGrowsEquallyAndHanLatinGapsStayAQuarterWhileItIsLittle() {
        String text = "甲乙丙丁戊A己|庚";
        double natural = 6 + 0.5 + 0.5;
        SetLine line = justified(text, natural + 0.2);
        for (int i = 0; i < 4; i++) {
            assertThat(Sample.gapAfter(line, i)).isEqualTo(0.05, EXACT);
        }
        assertThat(gap(line, text, "A")).isEqualTo(0.25, EXACT);
        SetLine strained = justified(text, natural + 0.6);
        assertThat(Sample.gapAfter(strained, 0)).isEqualTo(0.08, EXACT);
        assertThat(gap(strained, text, "A")).isEqualTo(0.39, EXACT);
        SetLine utmost = justified(text, natural + 1.3);
        assertThat(gap(utmost, text, "A")).isEqualTo(0.5, EXACT);
        assertThat(Sample.gapAfter(utmost, 0)).isEqualTo(0.2, EXACT);
    }

    @Test
    void aLineStaysShortRatherThanBeTornApart() {
        SetLine line = set("甲乙丙丁戊A己|庚", 6 + 0.5 + 0.5 + 1.4);
        assertThat(line.filled()).isFalse();
        assertThat(Sample.end(line)).isEqualTo(7, EXACT);
        SetLine code = set("getHttpConnectionPort|庚", 12);
        assertThat(Sample.end(code)).as("letters are not spaced").isEqualTo(10.5, EXACT);
    }

    @Test
    void t18NothingGrowsInsideUnitsBetweenMarksAndAroundDots() {
        String text = "甲——乙……丙3.14%丁）。戊·己|庚";
        SetLine line = justified(text, 15.8);
        for (String before : new String[] {"—", "…", "3", ".", "4", "）", "戊", "·"}) {
            assertThat(gap(line, text, before)).as(before).isEqualTo(0, EXACT);
        }
        assertThat(gap(line, text, "甲")).isPositive();
        assertThat(gap(line, text, "。")).isPositive();
    }

    @Test
    void t16AnAddressAloneOnItsLineIsSpacedALittle() {
        String text = "https://example.org/a/long/path|x";
        SetLine line = justified(text, 15.4);
        assertThat(Sample.gapAfter(line, 10)).isPositive().isLessThan(0.031);
    }

    @Test
    void t18LettersOfAWordTakeALittleBeforeWordSpacesExceedHalfAnEm() {
        String text = "words alone stand|x";
        double natural = 15 * 0.5 + 2 * 0.25;
        SetLine line = justified(text, natural + 2 * 0.25 + 0.2);
        assertThat(Sample.gapAfter(line, 0)).isPositive().isLessThan(0.031);
        assertThat((line.left(6) - line.right(4)) / Sample.EM)
                .as("between words and alone")
                .isEqualTo(0.5, EXACT);
    }
}
