package io.github.zhiban.edition.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.pptx.Presentation.Run;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaRunsTest {
    /** Raised runs stand in {@code ^[]}, lowered ones in {@code _[]}. */
    private static String spelt(String tex) {
        return FormulaRuns.of(tex, false, "").stream()
                .map(run -> switch (run.level()) {
                    case LINE -> run.text();
                    case RAISED -> "^[" + run.text() + "]";
                    case LOWERED -> "_[" + run.text() + "]";
                })
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "n | n",
                "f(n) | f(n)",
                "2^{i-1} | 2^[i−1]",
                "a_{i+1} | a_[i+1]",
                "x_i^2 | x_[i]^[2]",
                "n \\ge 0 | n ≥ 0",
                "\\frac{1}{2} | 1/2",
                "\\frac{a+b}{2} | (a+b)/2",
                "\\sqrt{x} | √x",
                "\\sqrt{x+1} | √(x+1)",
                "\\alpha\\in A | α ∈ A",
                "\\sum_{i=1}^{n} a_i | ∑_[i=1]^[n]a_[i]",
                "\\hat{y} | ŷ",
            })
    void formulas_are_spelt_as_text(String tex, String spelt) {
        assertThat(java.text.Normalizer.normalize(spelt(tex), java.text.Normalizer.Form.NFC))
                .isEqualTo(spelt);
    }

    @Test
    void what_cannot_be_read_is_its_tex() {
        assertThat(FormulaRuns.of("\\begin{nothing}", true, ""))
                .extracting(Run::text)
                .containsExactly("\\begin{nothing}");
        assertThat(FormulaRuns.of("\\begin{nothing}", true, "").get(0).code()).isTrue();
    }
}
