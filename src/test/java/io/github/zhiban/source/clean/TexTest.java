package io.github.zhiban.source.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TexTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"\\quad", "{\\quad}", "{\\quad", "\\qquad}", "{}", "\\hspace{1cm}", "\\phantom{x}", "$~\\,$"})
    void whatOnlyMakesSpaceIsNoFormula(String tex) {
        assertThat(Tex.repaired(tex)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"\\quad x, x", "{x}, {x}", "\\phantom{x}y, \\phantom{x}y"})
    void whatShowsSomethingStays(String tex, String repaired) {
        assertThat(Tex.repaired(tex)).isEqualTo(repaired);
    }
}
