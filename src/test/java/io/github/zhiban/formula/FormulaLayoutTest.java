package io.github.zhiban.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.zhiban.diagnostics.Location;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas are drawn as KaTeX's style sheet lays them out in browsers. */
class FormulaLayoutTest {
    private static final FormulaDrawer DRAWER = new FormulaDrawer(SampleFonts.LIBRARY);

    private static FormulaDrawing draw(String tex, double widest) {
        return DRAWER.draw(tex, true, widest, Location.of("a")).value().orElseThrow();
    }

    private static FormulaDrawing draw(String tex) {
        return draw(tex, Double.POSITIVE_INFINITY);
    }

    private static Rectangle2D ink(String tex) {
        return draw(tex).outline().getBounds2D();
    }

    /**
     * What is wider in a browser is wider here: left and right edge of the ink in Chromium at 30 px an em, from 20 px
     * on.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\sum_{i=0}^\\infty \\frac{1}{i}                       | 22 | 86  | 154 | 234",
                "\\left( x^2 \\right) \\left\\{ x^{x^{x^{x^x}}} \\right.  | 25 | 157 | 157 | 227",
                "x'^2+x'''^2+x'^2_3+x_3'^2                             | 21 | 278 | 174 | 206",
                "\\displaystyle \\int_{2+3}x f^{2+3}+3\\lim_{2+3+4+5}f  | 22 | 323 | 159 | 228"
            })
    void inkIsWhereABrowserPutsIt(String tex, double left, double right, double top, double bottom) {
        Rectangle2D ink = ink(tex);

        assertThat(20 + 30 * ink.getMinX()).isCloseTo(left, within(2.0));
        assertThat(20 + 30 * ink.getMaxX()).isCloseTo(right, within(2.5));
        assertThat(200 + 30 * ink.getMinY()).isCloseTo(top, within(2.0));
        assertThat(200 + 30 * ink.getMaxY()).isCloseTo(bottom, within(2.5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\sqrt{%s}",
                "\\overline{%s}",
                "\\underbrace{%s}",
                "\\overrightarrow{%s}",
                "\\widehat{%s}",
                "\\boxed{%s}",
                "\\cancel{%s}",
                "\\frac{%s}{b}",
                "\\begin{array}{c}\\hline %s\\end{array}"
            })
    void signsAreAsWideAsWhatTheyBelongTo(String sign) {
        double brief = ink(sign.formatted("aaa")).getWidth();
        double wide = ink(sign.formatted("aaaaaaaaaaaa")).getWidth();
        double letters = ink("aaaaaaaaaaaa").getWidth() - ink("aaa").getWidth();

        assertThat(wide - brief).isCloseTo(letters, within(0.02));
    }

    @Test
    void overlappingPiecesNeverCancelEachOther() {
        // Under the non-zero rule pieces of opposite directions would leave holes.
        double apart = area(draw("\\rule{1em}{1em}").outline());
        double over = area(draw("\\rule{1em}{1em}\\hspace{-1em}\\cancel{\\phantom{\\rule{1em}{1em}}}")
                .outline());

        assertThat(apart).isCloseTo(1, within(0.01));
        assertThat(over).isGreaterThanOrEqualTo(0.99);
    }

    private static double area(Shape shape) {
        int inside = 0;
        Rectangle2D bounds = shape.getBounds2D();
        int steps = 400;
        for (int i = 0; i < steps; i++) {
            for (int j = 0; j < steps; j++) {
                inside += shape.contains(
                                bounds.getX() + (i + 0.5) * bounds.getWidth() / steps,
                                bounds.getY() + (j + 0.5) * bounds.getHeight() / steps)
                        ? 1
                        : 0;
            }
        }
        return inside * bounds.getWidth() * bounds.getHeight() / steps / steps;
    }

    @Test
    void hanKeepsClearOfTheRuleOfItsFraction() {
        Rectangle2D above = ink("\\frac{\\text{国}}{\\phantom{x}}\\hphantom{\\rule{1em}{1em}}");
        FormulaDrawing fraction = draw("\\frac{\\text{国}}{\\text{国}}");

        assertThat(fraction.height()).isGreaterThan(1.3);
        assertThat(-above.getMinY()).isLessThanOrEqualTo(fraction.height() + 0.05);
        assertThat(fraction.outline().getBounds2D().getMaxY()).isLessThanOrEqualTo(fraction.depth() + 0.05);
    }

    @Test
    void aPhantomTakesRoomAndIsNotSeen() {
        assertThat(draw("a\\phantom{\\frac{b}{c}}").width())
                .isGreaterThan(draw("a").width() + 0.3);
        assertThat(ink("a\\phantom{\\sqrt{b}}").getWidth()).isCloseTo(ink("a").getWidth(), within(1e-6));
    }

    @Test
    void aLineEndsBeforeARelationRatherThanInBrackets() {
        String tex = "f(a+b+c+d)=(e+g+h+i+j)+k";
        double whole = draw(tex).width();
        FormulaDrawing broken = draw(tex, whole * 0.75);
        double first = ink("f(a+b+c+d)").getWidth();

        // The second line, indented, is all that follows the relation.
        assertThat(broken.width()).isBetween(ink("{}=(e+g+h+i+j)+k").getWidth() + 1.9, whole * 0.75);
        assertThat(broken.width()).isGreaterThan(first);
        assertThat(broken.height() + broken.depth()).isCloseTo(draw("a").height() + 2.25, within(0.8));
    }

    @Test
    void aLineDoesNotEndDeepInBrackets() {
        String tex =
                "\\frac{a}{b}=-2(t_k-o_k)\\cdot s(\\sum_j w_{j,k}\\cdot o_j)(1-s(\\sum_j w_{j,k}\\cdot o_j))\\cdot o_j";
        double first = ink("\\frac{a}{b}=-2(t_k-o_k)").getWidth();
        FormulaDrawing broken = draw(tex, draw(tex).width() * 0.85);

        // The second line holds all behind the first product outside of brackets.
        assertThat(broken.width()).isCloseTo(draw(tex).width() - first + 2, within(0.5));
    }

    @Test
    void linesThatDoNotFitEitherAreNotBegun() {
        String tex = "\\text{摘要}\\begin{cases} " + "a".repeat(40) + " \\\\ b \\end{cases}";
        FormulaDrawing whole = draw(tex);
        FormulaDrawing fitted = draw(tex, 15);

        assertThat(fitted.height() / fitted.width()).isCloseTo(whole.height() / whole.width(), within(1e-6));
    }

    @Test
    void labelsOfADiagramStandBesideItsArrows() {
        Rectangle2D plain = ink("\\begin{CD} A @>>> B\\\\ @VVV @VVV\\\\ C @>>> D \\end{CD}");
        Rectangle2D labelled = ink("\\begin{CD} A @>>> B\\\\ @VVV @VV{f^{-1}}V\\\\ C @>>> D \\end{CD}");

        assertThat(labelled.getMaxX()).isGreaterThan(plain.getMaxX() + 0.2);
        assertThat(labelled.getHeight()).isCloseTo(plain.getHeight(), within(0.05));
    }

    @Test
    void commandsThatReachOutOfAFormulaAreNotFollowed() {
        assertThat(DRAWER.draw("\\htmlClass{a}{x}", true, Location.of("a")).value())
                .isPresent();
        assertThat(DRAWER.draw("\\includegraphics{a.png}", true, Location.of("a"))
                        .value())
                .isEmpty();
    }
}
