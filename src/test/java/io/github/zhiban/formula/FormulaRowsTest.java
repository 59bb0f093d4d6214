package io.github.zhiban.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.zhiban.diagnostics.Location;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaRowsTest {
    private static final FormulaDrawer DRAWER = new FormulaDrawer(SampleFonts.LIBRARY);

    private static FormulaDrawing draw(String tex) {
        return DRAWER.draw(tex, true, Location.of("a")).value().orElseThrow();
    }

    @Test
    void rowsPutBelowEachOtherAreTheFormula() {
        FormulaDrawing whole = draw(
                "\\begin{aligned}a&=\\frac bc\\\\[1em]d&=\\sum_{i=1}^n x_i\\\\&\\\\f&=\\sqrt{g}\\\\h&=1\\end{aligned}");
        List<FormulaDrawing> rows = FormulaRows.of(whole);

        assertThat(rows).hasSize(5);
        double y = -whole.height();
        Rectangle2D ink = null;
        for (FormulaDrawing row : rows) {
            assertThat(row.width()).isEqualTo(whole.width());
            y += row.height();
            Rectangle2D bounds = row.outline().getBounds2D();
            if (!bounds.isEmpty()) {
                bounds.setRect(bounds.getX(), bounds.getY() + y, bounds.getWidth(), bounds.getHeight());
                ink = ink == null ? bounds : ink.createUnion(bounds);
            }
        }
        assertThat(y).isCloseTo(whole.depth(), within(1e-6));
        Rectangle2D expected = whole.outline().getBounds2D();
        assertThat(ink.getMinY()).isCloseTo(expected.getMinY(), within(1e-6));
        assertThat(ink.getMaxY()).isCloseTo(expected.getMaxY(), within(1e-6));
        assertThat(ink.getMaxX()).isCloseTo(expected.getMaxX(), within(1e-6));
    }

    @Test
    void numbersGoWithTheirRows() {
        List<FormulaDrawing> rows = FormulaRows.of(draw("\\begin{align}a\\tag{1}\\\\b\\\\c\\tag{2}\\end{align}"));

        assertThat(rows).extracting(row -> row.numbers().size()).containsExactly(1, 0, 1);
        assertThat(rows.getLast().numbers().getFirst().text()).isEqualTo("(2)");
        assertThat(rows.getLast().numbers().getFirst().baseline()).isBetween(-0.8, -0.1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\begin{cases}a\\\\b\\\\c\\\\d\\\\e\\end{cases}",
                "\\begin{pmatrix}a\\\\b\\\\c\\\\d\\\\e\\end{pmatrix}",
                "\\begin{array}{c|c}a&1\\\\b&2\\\\c&3\\\\d&4\\end{array}",
                "x=\\begin{aligned}a\\\\b\\\\c\\end{aligned}",
                "E=mc^2"
            })
    void whatBelongsTogetherIsNotParted(String tex) {
        FormulaDrawing formula = draw(tex);

        assertThat(FormulaRows.of(formula)).containsExactly(formula);
    }
}
