package io.github.zhiban.formula;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "n | n",
                "A^T | A^T",
                "A^{-1}b | A⁻¹b",
                "x_1^2 | x₁²",
                "x_{ij} | x_(ij)",
                "y'\\ge 0 | y′ ≥ 0",
                "G=\\{V, E\\} | G = {V,E}",
                "O(n^2) | O(n²)",
                "\\begin{nothing} | \\begin{nothing}",
            })
    void stands_on_one_level(String tex, String text) {
        assertThat(FormulaText.plain(tex)).isEqualTo(text);
    }
}
