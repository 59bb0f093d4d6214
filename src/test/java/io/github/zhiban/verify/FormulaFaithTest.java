package io.github.zhiban.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.formula.MathMlWriter;
import io.github.zhiban.formula.MathTree;
import io.github.zhiban.formula.TexParts;
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
        assertThat(TexParts.of(tex).lostIn(TexParts.of(tree(tex)))).isEmpty();
    }

    @Test
    void findsWhatIsLost() {
        assertThat(TexParts.of("A^TA").lostIn(TexParts.of(tree("ATA")))).isEqualTo("scripts");
        assertThat(TexParts.of("\\frac{a}{b}").lostIn(TexParts.of(tree("ab")))).isEqualTo("fractions");
        assertThat(TexParts.of("\\sqrt{a}").lostIn(TexParts.of(tree("a")))).isEqualTo("roots");
    }

    private static MathTree tree(String tex) {
        String mathml = WRITER.write(tex, false, Location.of("a.md")).value().orElseThrow();
        return MathTree.parse(mathml, 0).orElseThrow();
    }
}
