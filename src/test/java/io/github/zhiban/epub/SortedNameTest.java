package io.github.zhiban.epub;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortedNameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            漫谈石桥 | 漫谈石桥
            The Art of Bridges | Art of Bridges, The
            An Arch | Arch, An
            A* 搜索算法 | A* 搜索算法
            Theory | Theory
            """)
    void filesTitlesWithoutTheirArticle(String title, String filed) {
        assertThat(SortedName.ofTitle(title)).isEqualTo(filed);
    }
}
