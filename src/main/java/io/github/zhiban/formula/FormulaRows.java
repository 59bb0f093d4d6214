package io.github.zhiban.formula;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts a formula of many rows between its rows, so that a page may end there.
 *
 * <p>Known as: aligned rows, 公式分页.
 */
public final class FormulaRows {
    /** How far a sign may reach over the edge of its row. */
    private static final double REACH = 0.15;

    private FormulaRows() {}

    /**
     * The rows of a formula, from above, each as wide as the whole and standing on its lower edge; the formula itself
     * where it has no rows, or signs that are higher than one.
     */
    public static List<FormulaDrawing> of(FormulaDrawing formula) {
        List<Double> edges = formula.rowEdges();
        if (edges.isEmpty()) {
            return List.of(formula);
        }
        List<Path2D> rows = new ArrayList<>();
        for (int i = 0; i <= edges.size(); i++) {
            rows.add(new Path2D.Double(Path2D.WIND_NON_ZERO));
        }
        for (Path2D outline : contours(formula.outline())) {
            Rectangle2D ink = outline.getBounds2D();
            int row = 0;
            while (row < edges.size() && edges.get(row) < ink.getCenterY()) {
                row++;
            }
            boolean above = row > 0 && ink.getMinY() < edges.get(row - 1) - REACH;
            boolean below = row < edges.size() && ink.getMaxY() > edges.get(row) + REACH;
            if (above || below) {
                return List.of(formula);
            }
            rows.get(row).append(outline, false);
        }
        List<FormulaDrawing> drawings = new ArrayList<>();
        double top = -formula.height();
        for (int i = 0; i <= edges.size(); i++) {
            double bottom = i < edges.size() ? edges.get(i) : formula.depth();
            rows.get(i).transform(AffineTransform.getTranslateInstance(0, -bottom));
            drawings.add(new FormulaDrawing(
                    formula.tex(),
                    formula.width(),
                    bottom - top,
                    0,
                    rows.get(i),
                    numbers(formula, top, bottom),
                    List.of()));
            top = bottom;
        }
        return drawings;
    }

    private static List<FormulaNumber> numbers(FormulaDrawing formula, double top, double bottom) {
        return formula.numbers().stream()
                .filter(number -> number.baseline() > top && number.baseline() <= bottom)
                .map(number -> new FormulaNumber(number.text(), number.baseline() - bottom))
                .toList();
    }

    /** The outlines that a path is made of. */
    private static List<Path2D> contours(Path2D path) {
        List<Path2D> contours = new ArrayList<>();
        double[] c = new double[6];
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            int segment = i.currentSegment(c);
            if (segment == PathIterator.SEG_MOVETO) {
                contours.add(new Path2D.Double(Path2D.WIND_NON_ZERO));
            }
            Path2D contour = contours.getLast();
            switch (segment) {
                case PathIterator.SEG_MOVETO -> contour.moveTo(c[0], c[1]);
                case PathIterator.SEG_LINETO -> contour.lineTo(c[0], c[1]);
                case PathIterator.SEG_QUADTO -> contour.quadTo(c[0], c[1], c[2], c[3]);
                case PathIterator.SEG_CUBICTO -> contour.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
                default -> contour.closePath();
            }
        }
        contours.removeIf(contour -> contour.getBounds2D().isEmpty());
        return contours;
    }
}
