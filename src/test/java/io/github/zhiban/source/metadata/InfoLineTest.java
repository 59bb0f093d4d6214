package io.github.zhiban.source.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that only tell about an article are known from sentences that say something. */
class InfoLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "来源：示例日报 作者：张三 发布时间：2021年03月04日 05:06 字号：大 中 小 打印; 张三; 2021年03月04日 05:06",
                "2021-03-04 05:06:07　来源: 示例社 举报; ''; 2021-03-04 05:06:07",
                "作者：张三　点击数：123　【字体：大 中 小】; 张三; ''",
                "发布于 2021/3/4; ''; 2021/3/4",
                "文/张三; 张三; ''",
                "By Ann Lee; Ann Lee; ''"
            })
    void tellsOfTheArticle(String line, String author, String date) {
        InfoLine read = InfoLine.of(line);

        assertThat(read.isOne()).isTrue();
        assertThat(read.author()).isEqualTo(author);
        assertThat(read.date()).startsWith(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021年3月4日，渡口重新开放，过河的人比去年多了三成。", "作者在书里写道，船开得慢，看得清水里的石头。", "来源不明的消息不能当真。", "一、打印机的安装"})
    void sentencesSaySomething(String line) {
        assertThat(InfoLine.of(line).isOne()).isFalse();
    }

    @Test
    void updatesAreNoDateOfPublication() {
        assertThat(InfoLine.of("更新时间：2022-01-01 发布时间：2021-03-04").date()).isEqualTo("2021-03-04");
    }
}
