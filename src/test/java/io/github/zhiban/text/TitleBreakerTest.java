package io.github.zhiban.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleBreakerTest {
    @Test
    void breaksAfterMarks() {
        assertThat(TitleBreaker.lines("人工智能总览：概念、历史与应用", 10)).containsExactly("人工智能总览：", "概念、历史与应用");
    }

    @Test
    void breaksBetweenWordsOfLatin() {
        assertThat(TitleBreaker.lines("A Guide to Typography", 7)).containsExactly("A Guide to ", "Typography");
    }

    @Test
    void oneLineStaysOne() {
        assertThat(TitleBreaker.lines("排版之道", 10)).containsExactly("排版之道");
    }

    @ParameterizedTest
    @CsvSource({
        "深入浅出：微信小程序订阅消息机制解析, 深入浅出：|微信小程序|订阅|消息机制解析",
        "Java实用注解篇：@Transactional 事务失效的场景深度解析, Java实用|注解篇：|@Transactional |事务|失效的|场景深度解析",
        "小程序后端 python 开发与前端上手, 小程序后端 |python 开发|与前端上手",
        "'Melon（西瓜）,Peach Pear 与李子', 'Melon|（西瓜）,|Peach |Pear 与李子'",
        "数据库, 数据库",
        "'', ''"
    })
    void phrasesNeverEndInsideWords(String title, String phrases) {
        assertThat(String.join("|", TitleBreaker.phrases(title, 7))).isEqualTo(phrases);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "【云原生】Kubernetes 中的服务发现与负载均衡机制详解：从入门到放弃！！！",
                "深入理解 Java 虚拟机（第三版）读书笔记——垃圾收集器与内存分配策略",
                "C++ 11/14/17 新特性：移动语义、“完美转发”与智能指针"
            })
    void joinedLinesAreTheTitleAndNoneIsTooWideOrBeginsWithAMark(String title) {
        assertThat(TitleBreaker.lines(title, 12))
                .satisfies(lines -> assertThat(String.join("", lines)).isEqualTo(title))
                .allSatisfy(line -> assertThat(TextWidth.of(line.strip())).isLessThanOrEqualTo(12))
                .allSatisfy(line ->
                        assertThat("，、：；。！？）》」』】”’".indexOf(line.charAt(0))).isNegative());
    }

    @Test
    void keepsWordsThatTheDictionaryDoesNotKnow() {
        assertThat(lines("工业互联网平台基本架构", 2)).containsExactly("工业互联网平台", "基本架构");
        assertThat(lines("二维四向迷宫", 2)).containsExactly("二维", "四向迷宫");
    }

    @Test
    void keepsTheTermsOfAnArticle() {
        assertThat(new TitleBreaker("网络原理与应用数据库", List.of("数据库")).broken(3))
                .hasValueSatisfying(broken -> assertThat(broken.lines()).contains("数据库"));
    }

    @Test
    void hasNoMoreLinesThanPlacesToBreak() {
        assertThat(new TitleBreaker("OpenType", List.of()).broken(2)).isEmpty();
        assertThat(new TitleBreaker("", List.of()).broken(1)).isEmpty();
    }

    @Test
    void breaksAWordThatIsWiderThanALine() {
        assertThat(TitleBreaker.lines("关于 " + "x".repeat(500), 20))
                .satisfies(lines -> assertThat(String.join("", lines)).isEqualTo("关于 " + "x".repeat(500)))
                .hasSize(17)
                .allSatisfy(line -> assertThat(TextWidth.of(line.strip())).isLessThanOrEqualTo(20));
    }

    @Test
    void breaksATextThatIsTooLongForATitleWhereEachLineIsFull() {
        String text = "制版的历史，与 Zhiban 的将来。".repeat(500);
        assertThat(TitleBreaker.lines(text, 20))
                .satisfies(lines -> assertThat(String.join("", lines)).isEqualTo(text))
                .allSatisfy(line -> assertThat(TextWidth.of(line.strip())).isLessThanOrEqualTo(20))
                .allSatisfy(line -> assertThat("，。".indexOf(line.charAt(0))).isNegative());
    }

    @Test
    void neverPartsAPairOfSurrogates() {
        assertThat(TitleBreaker.lines("𠀀".repeat(600), 20.5))
                .allSatisfy(line -> assertThat(
                                line.codePoints().filter(c -> c == 0x20000).count() * 2)
                        .isEqualTo(line.length()));
    }

    private static List<String> lines(String title, int count) {
        return new TitleBreaker(title, List.of()).broken(count).orElseThrow().lines();
    }
}
