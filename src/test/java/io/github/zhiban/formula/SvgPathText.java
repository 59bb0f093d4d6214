package io.github.zhiban.formula;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.Locale;

/** Outlines as path data of SVG. */
final class SvgPathText {
    private SvgPathText() {}

    static String of(Shape shape) {
        StringBuilder data = new StringBuilder();
        double[] c = new double[6];
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            int points = switch (i.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> with(data, "M", 1);
                case PathIterator.SEG_LINETO -> with(data, "L", 1);
                case PathIterator.SEG_QUADTO -> with(data, "Q", 2);
                case PathIterator.SEG_CUBICTO -> with(data, "C", 3);
                default -> with(data, "Z", 0);
            };
            for (int p = 0; p < 2 * points; p++) {
                data.append(String.format(Locale.ROOT, "%.5f ", c[p]));
            }
        }
        return data.toString();
    }

    private static int with(StringBuilder data, String command, int points) {
        data.append(command);
        return points;
    }
}
