package io.github.zhiban.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.formula.MathMlWriter;
import io.github.zhiban.formula.MathTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaFaithTest {
    private static final MathMlWriter WRITER = new MathMlWriter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x_1^2 + \\frac{a}{b}",
                "\\sum_{i=1}^n \\sqrt[3]{x_i}",
                "\\pmb{A^TA}",
                "\\binom{n}{k} \\hat{x}_{}",
                "\\text{a\\_b} + {n \\over k}",
                "\\begin{matrix} a_1 & b^2 \\\\ \\dfrac12 & \\sqrt x \\end{matrix}",
                "f'(x)^{2}",
                "\\underbrace{a+b}_{n}"
            })
    void findsNothingInWhatIsWhole(String tex) {
        assertThat(FormulaFaith.lost(tex, tree(tex))).isEmpty();
    }

    @Test
    void findsWhatIsLost() {
        assertThat(FormulaFaith.lost("A^TA", tree("ATA"))).isEqualTo("scripts");
        assertThat(FormulaFaith.lost("\\frac{a}{b}", tree("ab"))).isEqualTo("fractions");
        assertThat(FormulaFaith.lost("\\sqrt{a}", tree("a"))).isEqualTo("roots");
    }

    private static MathTree tree(String tex) {
        String mathml = WRITER.write(tex, false, Location.of("a.md")).value().orElseThrow();
        return MathTree.parse(mathml, 0).orElseThrow();
    }
}
