package io.github.zhiban.source.repair;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Inline;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkerTest {
    /** A dot before a Latin letter begins a name, and is no part of the number before it. */
    @ParameterizedTest
    @CsvSource({
        "（11）.js 写逻辑,（11）",
        "(2).NET 平台,(2)",
        "（11）.桥的种类,（11）.",
        "（11）、桥的种类,（11）、",
        "（11）. js 写逻辑,（11）.",
        "①.gitignore 的写法,①",
        "①.桥的种类,①."
    })
    void takesStopsButNotTheDotsOfNames(String line, String marker) {
        assertThat(Marker.of(List.of(new Inline.Text(line))).orElseThrow().text())
                .isEqualTo(marker);
    }

    /** Figures after 、 are what the item says. */
    @ParameterizedTest
    @CsvSource({"8、7 个, true", "3.14 是圆周率, false"})
    void readsItemsThatBeginWithFigures(String line, boolean marked) {
        assertThat(Marker.of(List.of(new Inline.Text(line))).isPresent()).isEqualTo(marked);
    }
}
