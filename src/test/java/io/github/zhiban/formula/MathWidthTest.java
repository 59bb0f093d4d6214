package io.github.zhiban.formula;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.diagnostics.Location;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MathWidthTest {
    private static final MathMlWriter WRITER = new MathMlWriter();

    /**
     * Widths as Chromium 156 measured them with its usual font, in em; other fonts are wider, so the estimate may be
     * larger.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x | 0.71",
                "x_i + y_i = 1 | 5.02",
                "\\frac{a+b}{2} | 2.48",
                "\\sqrt{x^2+1} | 3.31",
                "\\text{概率} = 0.5 | 4.37"
            })
    void isAboutWhatBrowsersDraw(String tex, double drawn) {
        String mathml = WRITER.write(tex, true, Location.of("a.md")).value().orElseThrow();

        double width = MathWidth.of(MathTree.parse(mathml, 0).orElseThrow());

        assertThat(width).isBetween(0.88 * drawn, 1.4 * drawn);
    }

    @ParameterizedTest
    @CsvSource({"<math><mi>x</mi>", "<math", "<math><mi>x</math"})
    void whatIsNoMarkupHasNoTree(String broken) {
        assertThat(MathTree.parse(broken, 0)).isEmpty();
    }
}
