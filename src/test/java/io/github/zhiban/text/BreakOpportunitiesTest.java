package io.github.zhiban.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.text.line.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row shows a text with a bar at each offset where a line may break. */
class BreakOpportunitiesTest {
    private static String bars(ParagraphText text) {
        LineCharacters characters = LineCharacters.of(text);
        BreakOpportunities breaks =
                BreakOpportunities.of(characters, BoundUnits.of(characters), LongTokens.of(characters));
        StringBuilder marked = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            marked.append(i > 0 && breaks.allowed(i) ? "|" : "").append(text.charAt(i));
        }
        return marked.toString();
    }

    private static void assertBars(String marked) {
        assertThat(bars(Sample.of(marked.replace("|", "")))).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "我|来，|你|去。|好、|吧：|是；|对！|吗？|完",
                "（甲）|乙",
                "《书》|他",
                "“引”|文",
                "‘引’|文",
                "「引」|文",
                "『引』|文",
                "〈引〉|文",
                "【引】|文",
                "〖引〗|文",
                "〔引〕|文",
                "［引］|文",
                "｛引｝|文",
                "真！！！|假？！|了",
                "三～|五",
                "甲 ）|乙",
                "甲，”|乙",
                "甲。）|“乙"
            })
    void t1NothingThatClosesStartsALine(String marked) {
        assertBars(marked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {"我|（甲", "我|“甲", "我|《甲", "说：|“（甲", "我|（ 甲", "A|（甲", "他|(x) |y"})
    void t2NothingThatOpensEndsALine(String marked) {
        assertBars(marked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {"甲——|乙", "甲……|乙", "甲，——|乙", "“……”|乙"})
    void t3T4T5DashesAndEllipsesFollowAndHoldTogether(String marked) {
        assertBars(marked);
    }

    @Test
    void t3ASolidusNeverEndsALine() {
        assertBars("是|/否");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "价|￥100元",
                "约|3.14%|的",
                "重|50 kg|的",
                "长|50 cm|的",
                "速|50 MB/s|的",
                "有|50 |lions",
                "在|第5章|里",
                "于|2023年|春",
                "约|1,000亿",
                "从|3–5|里",
                "差|±5|吧",
                "热|30 °C|了",
                "约 |20000 个|词",
                "第 5 章|里",
                "有 |5 |匹|马",
                "等|3小时|吧",
                "在|20世纪|90年代|末",
                "见|图 3|吧",
                "要|≥ 50 kg|的",
                "是|3 × 4|的",
                "占|1/2|吧",
                "数|100 |200 |300"
            })
    void t6NumbersKeepPrefixAndSuffix(String marked) {
        assertBars(marked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "用|Node.js|写",
                "版|v1.2.3|好",
                "学|C++|语|言",
                "做|AI+|教|育",
                "在|GPT-4|前",
                "看|e-mail|吧",
                "the |state-of-|the-|art",
                "don’t |go",
                "用|C#|写",
                "a@b.cn|处"
            })
    void t7WordsHoldTogether(String marked) {
        assertBars(marked);
    }

    @Test
    void t7AddressesBreakBeforeASolidusAndAfterOtherSeparators() {
        assertBars("见|https://www.|example.|com|/a|/b-|c|/index.|html?|name=|value|吧");
    }

    @Test
    void t7CodeBreaksAfterItsSeparatorsWhenLong() {
        String token = "io.github.zhiban.Main";
        RunStyle code = RunStyle.of(10, RunKind.CODE);
        assertThat(bars(Sample.builder().append(token, code, i -> 5).build())).isEqualTo("io.|github.|zhiban.|Main");
        assertThat(bars(Sample.builder().append("Node.js", code, i -> 5).build()))
                .isEqualTo("Node.js");
    }

    @Test
    void t8ANoteMarkStaysWithItsWord() {
        ParagraphText text = Sample.builder()
                .append("甲乙", Sample.PROSE, i -> 10)
                .append("[1]", RunStyle.of(6, RunKind.NOTE_MARK), i -> 3)
                .append("丙", Sample.PROSE, i -> 10)
                .build();
        assertThat(bars(text)).isEqualTo("甲|乙[1]|丙");
    }

    @Test
    void runsMakeNoDifference() {
        ParagraphText text = Sample.builder()
                .append("用Node", Sample.PROSE, i -> 5)
                .append(".js", Sample.PROSE, i -> 5)
                .append("（好", Sample.PROSE, i -> 10)
                .append("）", Sample.PROSE, i -> 10)
                .build();
        assertThat(bars(text)).isEqualTo("用|Node.js|（好）");
    }

    @Test
    void objectsFollowTheRulesOfTheirNeighbours() {
        ParagraphText text = Sample.builder()
                .append("当（", Sample.PROSE, i -> 10)
                .appendObject(InlineObject.FORMULA, 30, Sample.PROSE)
                .append("），则", Sample.PROSE, i -> 10)
                .appendObject(InlineObject.FORMULA, 30, Sample.PROSE)
                .append("成", Sample.PROSE, i -> 10)
                .build();
        assertThat(bars(text)).isEqualTo("当|（\uFFFC），|则|\uFFFC|成");
    }

    @Test
    void charactersOutsideTheBasicPlaneAndClustersStayWhole() {
        assertBars("甲|𠮷|野|👨‍👩‍👧|乙|e\u0301a|丙");
    }

    @Test
    void noBreakSpacesAndWordJoinersGlue() {
        assertBars("甲\u00A0乙|丙\u2060丁");
    }
}
