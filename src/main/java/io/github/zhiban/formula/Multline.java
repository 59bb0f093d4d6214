package io.github.zhiban.formula;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of one long formula (amsmath's {@code multline}): the first begins near the left edge of the measure, the last
 * ends near the right one, those between stand in the middle.
 *
 * <p>Known as: multline, 多行公式.
 */
final class Multline {
    /** Between the edge and the row, in em: amsmath's {@code \multlinegap}. */
    private static final double GAP = 1;

    /** A measure that is this much wider than the rows would tear them apart. */
    private static final double WIDEST = 40;

    private Multline() {}

    /**
     * A formula whose rows stand as they are meant; any other as it is.
     *
     * @param widest the room for it, in em
     */
    static FormulaDrawing spread(FormulaDrawing drawing, double widest) {
        if (Double.isInfinite(widest) || !drawing.tex().contains("\\begin{multline")) {
            return drawing;
        }
        // Rows it has only where they are all of it.
        List<FormulaDrawing> rows = FormulaRows.of(drawing);
        double width = Math.min(widest, Math.max(WIDEST, drawing.width())) - 2 * GAP;
        if (rows.size() < 2 || !(width > drawing.width())) {
            return drawing;
        }
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        List<Double> bottoms = new ArrayList<>(drawing.rowEdges());
        bottoms.add(drawing.depth());
        for (int i = 0; i < rows.size(); i++) {
            Path2D row = rows.get(i).outline();
            Rectangle2D ink = row.getBounds2D();
            double left = i == 0 ? 0 : i == rows.size() - 1 ? width - ink.getWidth() : (width - ink.getWidth()) / 2;
            AffineTransform place = AffineTransform.getTranslateInstance(left - ink.getX(), bottoms.get(i));
            outline.append(row.getPathIterator(place), false);
        }
        return new FormulaDrawing(
                drawing.tex(),
                width,
                drawing.height(),
                drawing.depth(),
                outline,
                drawing.numbers(),
                drawing.rowEdges());
    }
}
