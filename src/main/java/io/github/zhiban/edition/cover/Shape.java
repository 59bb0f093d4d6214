package io.github.zhiban.edition.cover;

import io.github.zhiban.font.GlyphOutline;
import java.util.Arrays;

/**
 * Closed contours as straight lines, in units of the design with y downward. Curves are flattened so finely that no pixel tells. Used by one
 * thread.
 */
final class Shape implements GlyphOutline.Pen {
    private final double xx;
    private final double yx;
    private final double xy;
    private final double yy;
    private final double dx;
    private final double dy;

    private double[] lines = new double[256];
    private int size;
    private double startX;
    private double startY;
    private double x;
    private double y;

    private double left = Double.POSITIVE_INFINITY;
    private double top = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;
    private double bottom = Double.NEGATIVE_INFINITY;

    /** What is drawn is mapped: x to {@code xx·x + yx·y + dx}, y to {@code xy·x + yy·y + dy}. */
    Shape(double xx, double xy, double yx, double yy, double dx, double dy) {
        this.xx = xx;
        this.xy = xy;
        this.yx = yx;
        this.yy = yy;
        this.dx = dx;
        this.dy = dy;
    }

    /** A shape drawn in pixels. */
    Shape() {
        this(1, 0, 0, 1, 0, 0);
    }

    @Override
    public void moveTo(double toX, double toY) {
        close();
        x = mapX(toX, toY);
        y = mapY(toX, toY);
        startX = x;
        startY = y;
    }

    @Override
    public void lineTo(double toX, double toY) {
        line(mapX(toX, toY), mapY(toX, toY));
    }

    @Override
    public void curveTo(double cx, double cy, double toX, double toY) {
        double x0 = x;
        double y0 = y;
        double x1 = mapX(cx, cy);
        double y1 = mapY(cx, cy);
        double x2 = mapX(toX, toY);
        double y2 = mapY(toX, toY);
        double bend = Math.abs(x0 - 2 * x1 + x2) + Math.abs(y0 - 2 * y1 + y2);
        int steps = 1 + (int) Math.sqrt(bend);
        for (int i = 1; i <= steps; i++) {
            double t = (double) i / steps;
            double a = (1 - t) * (1 - t);
            double b = 2 * t * (1 - t);
            line(a * x0 + b * x1 + t * t * x2, a * y0 + b * y1 + t * t * y2);
        }
    }

    /** Ends the last contour. */
    Shape close() {
        if (x != startX || y != startY) {
            line(startX, startY);
        }
        return this;
    }

    /** How many lines there are. */
    int count() {
        return size / 4;
    }

    /** A coordinate of a line: x and y of its beginning, x and y of its end. */
    double at(int line, int coordinate) {
        return lines[4 * line + coordinate];
    }

    boolean isEmpty() {
        return size == 0;
    }

    double left() {
        return left;
    }

    double top() {
        return top;
    }

    double right() {
        return right;
    }

    double bottom() {
        return bottom;
    }

    private double mapX(double fromX, double fromY) {
        return xx * fromX + yx * fromY + dx;
    }

    private double mapY(double fromX, double fromY) {
        return xy * fromX + yy * fromY + dy;
    }

    private void line(double toX, double toY) {
        if (size == lines.length) {
            lines = Arrays.copyOf(lines, 2 * size);
        }
        lines[size++] = x;
        lines[size++] = y;
        lines[size++] = toX;
        lines[size++] = toY;
        left = Math.min(left, Math.min(x, toX));
        right = Math.max(right, Math.max(x, toX));
        top = Math.min(top, Math.min(y, toY));
        bottom = Math.max(bottom, Math.max(y, toY));
        x = toX;
        y = toY;
    }
}
