package io.github.zhiban.formula.layout;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayDeque;
import java.util.Deque;

/** The same outline, run through the other way round. */
final class ReversedPath {
    private ReversedPath() {}

    /**
     * One segment, from where it ends back to where it begins.
     *
     * @param to the coordinates in reverse: control points, then the beginning
     */
    private record Segment(int type, double[] to) {}

    static Path2D of(Shape shape) {
        Path2D.Double reversed = new Path2D.Double(Path2D.WIND_NON_ZERO);
        Deque<Segment> contour = new ArrayDeque<>();
        double[] c = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            int type = i.currentSegment(c);
            switch (type) {
                case PathIterator.SEG_MOVETO -> {
                    append(reversed, contour, x, y);
                    x = c[0];
                    y = c[1];
                }
                case PathIterator.SEG_LINETO -> {
                    contour.push(new Segment(type, new double[] {x, y}));
                    x = c[0];
                    y = c[1];
                }
                case PathIterator.SEG_QUADTO -> {
                    contour.push(new Segment(type, new double[] {c[0], c[1], x, y}));
                    x = c[2];
                    y = c[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    contour.push(new Segment(type, new double[] {c[2], c[3], c[0], c[1], x, y}));
                    x = c[4];
                    y = c[5];
                }
                default -> append(reversed, contour, x, y);
            }
        }
        append(reversed, contour, x, y);
        return reversed;
    }

    private static void append(Path2D path, Deque<Segment> contour, double x, double y) {
        if (contour.isEmpty()) {
            return;
        }
        path.moveTo(x, y);
        while (!contour.isEmpty()) {
            Segment s = contour.pop();
            double[] t = s.to();
            switch (s.type()) {
                case PathIterator.SEG_LINETO -> path.lineTo(t[0], t[1]);
                case PathIterator.SEG_QUADTO -> path.quadTo(t[0], t[1], t[2], t[3]);
                default -> path.curveTo(t[0], t[1], t[2], t[3], t[4], t[5]);
            }
        }
        path.closePath();
    }
}
