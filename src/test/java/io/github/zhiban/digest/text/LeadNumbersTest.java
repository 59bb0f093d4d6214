package io.github.zhiban.digest.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "一、索引的结构,索引的结构",
        "1.2 索引的结构,索引的结构",
        "（3）索引的结构：,索引的结构",
        "第2章 索引的结构,索引的结构",
        "A.1 索引的结构,索引的结构",
        "①索引的结构,索引的结构",
        "★ 1. 索引的结构,索引的结构",
        "'2，索引的结构',索引的结构",
        "▐索引的结构,索引的结构",
        "【索引的结构】,索引的结构",
        "2\ufe0f\u20e3 索引的结构,索引的结构",
        "索引的结构🚀🚀,索引的结构",
        "气温 36℃,气温 36℃",
        "3 种索引,3 种索引",
        "2.0 版,2.0 版",
        "1.,1.",
        "3D 打印,3D 打印"
    })
    void titles_lose_their_numbers(String label, String clean) {
        assertThat(LeadNumbers.clean(label)).isEqualTo(clean);
    }
}
