package io.github.zhiban.source.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CounterStylesTest {
    @ParameterizedTest
    @CsvSource({
        "cjk-heavenly-stem, 10, 癸、",
        "cjk-heavenly-stem, 11, ''",
        "cjk-earthly-branch, 1, 子、",
        "lower-greek, 3, γ.",
        "upper-greek, 2, Β.",
        "hiragana, 2, い、",
        "katakana, 1, ア、",
        "cjk-decimal, 120, 一二〇、",
        "simp-chinese-formal, 2, 贰、",
        "simp-chinese-formal, 10, 壹拾、",
        "trad-chinese-formal, 105, 壹佰零伍、",
        "trad-chinese-formal, 112, 壹佰壹拾貳、",
        "decimal-leading-zero, 7, 07.",
        "decimal, 7, ''",
    })
    void counts_with_signs_of_its_own(String style, int number, String marker) {
        assertThat(CounterStyles.marker(style, number).orElse("")).isEqualTo(marker);
    }
}
