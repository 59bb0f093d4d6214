package io.github.zhiban.edition.cover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverTitleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "排版之道; ''; 排版之道; ''",
                "【排版】标点的挤压与悬挂; 排版; 标点的挤压与悬挂; ''",
                "断行算法——从贪心到最优; ''; 断行算法; 从贪心到最优",
                "断行算法：从贪心到最优; ''; 断行算法; 从贪心到最优",
                "断行算法 -- 从贪心到最优; ''; 断行算法; 从贪心到最优",
                "断行算法-从贪心到最优; ''; 断行算法; 从贪心到最优",
                "字体（OpenType）入门总览（认知篇）！！！; ''; 字体（OpenType）入门总览; 认知篇",
                "字体笔记【二】轮廓与提示; ''; 字体笔记【二】; 轮廓与提示",
                "字体笔记（上）; ''; 字体笔记（上）; ''",
                "如何排版(1)？; ''; 如何排版(1)？; ''",
                "vue-router 入门; ''; vue-router 入门; ''",
                "《断行：算法》读后; ''; 《断行：算法》读后; ''",
                "！！！; ''; ！！！; ''"
            })
    void takesTitlesApart(String title, String label, String main, String subtitle) {
        assertThat(CoverTitle.of(title)).isEqualTo(new CoverTitle(label, main, subtitle));
    }
}
