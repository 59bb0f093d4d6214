package io.github.zhiban.formula.layout;

import java.awt.Shape;
import java.awt.geom.PathIterator;

/** On which side of its outline a shape lies. */
final class SignedArea {
    private SignedArea() {}

    /**
     * The area by the shoelace formula over the points and control points: close to the true area, and of the right
     * sign for every glyph and rule. With y downward it is positive when the outline runs clockwise.
     */
    static double of(Shape shape) {
        double[] c = new double[6];
        double area = 0;
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            int points = switch (i.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> 0;
                case PathIterator.SEG_LINETO -> 1;
                case PathIterator.SEG_QUADTO -> 2;
                case PathIterator.SEG_CUBICTO -> 3;
                default -> -1;
            };
            if (points == 0) {
                startX = c[0];
                startY = c[1];
                x = startX;
                y = startY;
            }
            for (int p = 0; p < 2 * points; p += 2) {
                area += x * c[p + 1] - c[p] * y;
                x = c[p];
                y = c[p + 1];
            }
            if (points < 0) {
                area += x * startY - startX * y;
                x = startX;
                y = startY;
            }
        }
        return area / 2;
    }
}
