package io.github.zhiban.formula;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.diagnostics.Location;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Formulas that would grow, nest or repeat without end are shown as TeX, and the next one is drawn as if nothing had
 * been.
 */
class HostileFormulaTest {
    private static final Location HERE = new Location("a.html", 1, 1);

    private final FormulaDrawer drawer = new FormulaDrawer(SampleFonts.LIBRARY);
    private final MathMlWriter writer = new MathMlWriter();

    static Stream<String> formulas() {
        StringBuilder doubling = new StringBuilder("\\edef\\XA{xx}");
        for (char c = 'B'; c <= 'Z'; c++) {
            doubling.append("\\edef\\X%c{\\X%c\\X%c}".formatted(c, c - 1, c - 1));
        }
        return Stream.of(
                "\\begin{array}{*{100000000}{c}}1\\end{array}",
                "\\begin{array}{c}\\multicolumn{100000000}{c}{1}\\end{array}",
                "\\begin{matrix}" + "a\\\\".repeat(1500) + "&".repeat(1500) + "\\end{matrix}",
                doubling + "\\XZ",
                "\\sideset{}{}{".repeat(700) + "x" + "}".repeat(700),
                "{".repeat(4000) + "x" + "}".repeat(4000),
                "\\sqrt{".repeat(1500) + "x" + "}".repeat(1500),
                "\\frac{1}{".repeat(1000) + "x" + "}".repeat(1000),
                "\\left(".repeat(1500) + "x",
                "x_{".repeat(2500) + "}".repeat(2500),
                "\\begin{matrix}".repeat(500));
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void comesToAnEnd(String tex) {
        assertThat(drawer.draw(tex, true, 30, HERE).diagnostics()).hasSizeLessThanOrEqualTo(1);
        assertThat(writer.write(tex, true, HERE).diagnostics()).hasSizeLessThanOrEqualTo(1);

        assertThat(drawer.draw("x^2", false, HERE).value()).isPresent();
        assertThat(writer.write("x^2", false, HERE).value()).isPresent();
    }
}
