package io.github.zhiban.formula;

import java.awt.geom.Path2D;
import java.util.List;

/**
 * A formula as outlines, in em: the baseline is y = 0, x grows to the right and y downward.
 *
 * @param tex the TeX it was drawn from, without delimiters
 * @param width advance, greater than 0
 * @param height above the baseline
 * @param depth below the baseline
 * @param outline all glyphs and rules, to be filled with the text's colour under the non-zero winding rule; not to be
 *     changed
 * @param numbers that the author gave with {@code \tag}, from above, not part of the outline
 * @param rowEdges for a formula that is nothing but rows, where each but the last ends, from above; else empty
 */
public record FormulaDrawing(
        String tex,
        double width,
        double height,
        double depth,
        Path2D outline,
        List<FormulaNumber> numbers,
        List<Double> rowEdges) {

    public FormulaDrawing {
        numbers = List.copyOf(numbers);
        rowEdges = List.copyOf(rowEdges);
    }
}
