package io.github.zhiban.text.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.zhiban.text.InlineObject;
import io.github.zhiban.text.ParagraphText;
import io.github.zhiban.text.RunKind;
import io.github.zhiban.text.RunStyle;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineSetterTest {
    private static final LinePolicy BODY = LinePolicy.body();

    @Test
    void t16EveryLineButTheLastFillsTheMeasure() {
        List<SetLine> lines = Sample.set("一二三四五六七八九十，甲乙丙丁戊己庚辛壬癸AB子丑寅卯", BODY, 8);
        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(lines.subList(0, lines.size() - 1))
                .allSatisfy(line -> assertThat(Sample.end(line)).isEqualTo(8, within(1e-9)))
                .allMatch(SetLine::filled);
        assertThat(Sample.end(lines.getLast())).isLessThan(8);
    }

    @ParameterizedTest
    @CsvSource({"一二三四五六七八九, 8", "一二三四五六七八九。, 8", "一二三四五六七八九十甲乙丙丁戊己庚。, 8", "一二三四。”, 3"})
    void t22TheLastLineHoldsTwoCharacters(String text, double ems) {
        String last = Sample.lines(text, BODY, ems).getLast();
        assertThat(last.replaceAll("\\p{Punct}|[。”]", "").length()).as(last).isGreaterThanOrEqualTo(2);
    }

    @Test
    void t22DoesNotBurdenAParagraphThatFitsOneLine() {
        assertThat(Sample.lines("一。", BODY, 8)).containsExactly("一。");
    }

    @Test
    void t19TheFirstLineIsIndented() {
        List<SetLine> lines = LineSetter.set(Sample.of("一二三四五六七八九十"), BODY, new Measure(80, 20));
        assertThat(lines.get(0).left(0)).isEqualTo(20);
        assertThat(lines.get(1).left(lines.get(1).start())).isEqualTo(0);
    }

    @ParameterizedTest
    @CsvSource({
        "人工智能正在改变世界的面貌, 10",
        "大语言模型的训练与推理成本究竟是多少, 16",
        "深度学习入门：从感知机到大模型, 12",
    })
    void t25TitlesAreBalanced(String title, double ems) {
        List<SetLine> lines = Sample.set(title, LinePolicy.title(), ems);
        assertThat(lines).hasSize(2);
        assertThat(Math.abs(Sample.end(lines.get(0)) - Sample.end(lines.get(1))))
                .isLessThanOrEqualTo(6);
    }

    @Test
    void t25TitlesBreakBetweenWords() {
        assertThat(Sample.lines("我们如何理解人工智能技术", LinePolicy.title(), 9)).containsExactly("我们如何理解", "人工智能技术");
        assertThat(Sample.lines("深度学习入门：从感知机到大模型", LinePolicy.title(), 12)).containsExactly("深度学习入门：", "从感知机到大模型");
    }

    @Test
    void t25TitlesEndTheirLinesAtMarksEvenWhereTheseAreNotAlike() {
        assertThat(Sample.lines("大桥为什么会晃？读者需要知道些什么？", LinePolicy.title(), 14))
                .containsExactly("大桥为什么会晃？", "读者需要知道些什么？");
        assertThat(Sample.lines("深海电缆的铺设：从勘测数据到Polyethylene材料", LinePolicy.title(), 17))
                .containsExactly("深海电缆的铺设：", "从勘测数据到Polyethylene材料");
    }

    @ParameterizedTest
    @CsvSource({
        "重庆中心-前端技术总结与面试题解析, 13, 重庆中心-",
        "联核科技AGV无人叉车有哪些安全防护措施？, 19, 联核科技AGV无人叉车",
        "问题解决：Kali Linux 中启用复制粘贴功能, 15, 问题解决：",
        "基于微信小程序的校园维修管理系统, 11, 基于微信小程序的",
        "核心算法原理和具体操作步骤以及数学模型公式, 14, 核心算法原理和具体操作步骤",
        "概率论基础 —— 8. 数学期望与方差, 12, 概率论基础 ——",
        "横线怎么打_python横线怎么打出来, 12, 横线怎么打_",
    })
    void t25TitlesBreakWhereAReaderPauses(String title, double ems, String first) {
        assertThat(Sample.lines(title, LinePolicy.title(), ems).getFirst()).isEqualTo(first);
    }

    @Test
    void t25ATitleBreaksAfterACommaOfLatinWidthInChinese() {
        assertThat(Sample.lines("小程序后端开发,python做小程序后端", LinePolicy.title(), 12))
                .containsExactly("小程序后端开发,", "python做小程序后端");
    }

    @Test
    void t25TitlesPartIdentifiersAtTheirJointsAlone() {
        assertThat(Sample.lines("java.lang.IndexOutOfBoundsException: size is 0", LinePolicy.title(), 14))
                .containsExactly("java.lang.IndexOutOf", "BoundsException: size is 0");
        assertThat(Sample.lines("关于 java.lang.IndexOutOfBoundsException 的说明", LinePolicy.title(), 21))
                .anyMatch(line -> line.contains("java.lang.IndexOutOfBoundsException"));
    }

    @Test
    void t25ATitleRatherTakesAnotherLineThanToPartAWord() {
        assertThat(Sample.lines("路过澳大利亚看桥", LinePolicy.title(), 5)).contains("澳大利亚");
    }

    @Test
    void t25ATitleTakesNoMoreLinesThanItNeeds() {
        assertThat(Sample.lines("一二三四五六七八九十", LinePolicy.title(), 10)).hasSize(1);
    }

    @Test
    void longEnglishIsHyphenatedAndChineseOnlyWhenItMust() {
        String english = "The international organization recommended hyphenation of documentation for readability";
        assertThat(Sample.lines(english, BODY, 14)).anyMatch(line -> line.endsWith("-"));
        String chinese = "这个 organization 的名字在这里出现一次而已，其他都是汉字，汉字之间随处可以断行。";
        assertThat(Sample.lines(chinese, BODY, 20)).noneMatch(line -> line.endsWith("-"));
    }

    @Test
    void softHyphensShowOnlyAtLineEnds() {
        String text = "aaaaaaaaaa\u00ADbbbbbbbbbb";
        assertThat(Sample.lines(text, LinePolicy.ragged(), 7)).containsExactly("aaaaaaaaaa\u00AD-", "bbbbbbbbbb");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "该类的委托由一个UITableViewDataSource类实现的; 该类的委托由一个UITable|ViewDataSource类实现的",
                "需要使用某某的java.util.ArrayList类来实现; 需要使用某某的java.util.|ArrayList类来实现",
                "这里我们绘制图时要用PowerDesigner吧; 这里我们绘制图时要用Power-|Designer吧",
            })
    void tokensAreBrokenAtTheirJointsBeforeALineIsTornApart(String text, String expected) {
        assertThat(String.join("|", Sample.lines(text, BODY, 13))).isEqualTo(expected);
    }

    @Test
    void codeIsBrokenAtItsHumpsAndNotSpaced() {
        ParagraphText text = Sample.builder()
                .append("请调用方法", Sample.PROSE, i -> 10)
                .append("findAccountForUser", RunStyle.of(10, RunKind.CODE), i -> 5)
                .append("来查找用户的账户。", Sample.PROSE, i -> 10)
                .build();
        SetLine first = LineSetter.set(text, BODY, Measure.of(125)).getFirst();
        assertThat(first.next()).as("findAccountFor|User").isEqualTo(5 + 14);
        assertThat(Sample.gapAfter(first, 8)).isZero();
    }

    @Test
    void forcedBreaksEndLinesThatAreNotFilled() {
        ParagraphText text = Sample.builder()
                .append("一二三", Sample.PROSE, i -> 10)
                .appendBreak(Sample.PROSE)
                .appendBreak(Sample.PROSE)
                .append("四五", Sample.PROSE, i -> 10)
                .build();
        List<SetLine> lines = LineSetter.set(text, BODY, new Measure(80, 20));
        assertThat(lines).extracting(SetLine::start).containsExactly(0, 4, 5);
        assertThat(lines).extracting(SetLine::next).containsExactly(4, 5, 7);
        assertThat(lines).extracting(SetLine::filled).containsOnly(false);
        assertThat(lines.get(1).isEmpty()).isTrue();
        assertThat(lines.get(2).left(5)).as("the indent is the first line's").isEqualTo(0);
    }

    @Test
    void spacesAtLineEndsTakeNoRoom() {
        List<SetLine> lines = Sample.set("aaaa bbbb cccc", LinePolicy.ragged(), 4);
        assertThat(lines.getFirst().end()).isEqualTo(4);
        assertThat(lines.getFirst().next()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"START, 0, 3", "CENTER, 2.5, 5.5", "END, 5, 8"})
    void linesAreAligned(Alignment alignment, double left, double right) {
        SetLine line = Sample.set("一二三", BODY.aligned(alignment), 8).getFirst();
        assertThat(line.left(0) / Sample.EM).isEqualTo(left);
        assertThat(Sample.end(line)).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {"JUSTIFY", "START"})
    void wordsWiderThanTheMeasureAreSplitRatherThanOverflow(Alignment alignment) {
        List<SetLine> lines = Sample.set(
                "见Pneumonoultramicroscopicsilicovolcanoconiosis0123456789012345678901234567890123456789吧",
                BODY.aligned(alignment),
                6);
        assertThat(lines).allSatisfy(line -> assertThat(Sample.end(line)).isLessThanOrEqualTo(6 + 1e-9));
    }

    @Test
    void punctuationWithoutEndIsSplitInTheLastResort() {
        List<SetLine> lines = Sample.set("（".repeat(40) + "甲" + "！".repeat(41), BODY, 5);
        assertThat(lines)
                .hasSizeGreaterThan(5)
                .allSatisfy(line -> assertThat(Sample.end(line)).isLessThanOrEqualTo(5 + 1e-9));
    }

    @Test
    void anObjectWiderThanTheMeasureHasALineOfItsOwn() {
        ParagraphText text = Sample.builder()
                .append("甲乙", Sample.PROSE, i -> 10)
                .appendObject(InlineObject.FORMULA, 200, Sample.PROSE)
                .append("，丙丁", Sample.PROSE, i -> 10)
                .build();
        assertThat(LineSetter.set(text, BODY, Measure.of(80)))
                .extracting(SetLine::start)
                .containsExactly(0, 2, 3);
    }

    @Test
    void anEmptyParagraphHasNoLines() {
        assertThat(Sample.set("", BODY, 8)).isEmpty();
    }

    @Test
    void aMeasureOfOneEmStillWorks() {
        assertThat(Sample.lines("一二三", BODY, 1)).containsExactly("一", "二", "三");
    }
}
