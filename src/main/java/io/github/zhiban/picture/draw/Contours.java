package io.github.zhiban.picture.draw;

import io.github.zhiban.font.GlyphOutline;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.Arrays;

/**
 * Closed contours as straight lines, in units of the design with y downward. Curves are flattened so finely that no
 * pixel tells. Used by one thread.
 */
public final class Contours implements GlyphOutline.Pen {
    /** How far a straight line may be from the curve that it stands for, in units of the canvas. */
    private static final double FLATNESS = 0.1;

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
    public Contours(double xx, double xy, double yx, double yy, double dx, double dy) {
        this.xx = xx;
        this.xy = xy;
        this.yx = yx;
        this.yy = yy;
        this.dx = dx;
        this.dy = dy;
    }

    /** A shape drawn in pixels. */
    public Contours() {
        this(1, 0, 0, 1, 0, 0);
    }

    /**
     * A path in units of its own, at a place and size on the canvas.
     *
     * @param unit how long a unit of the path is
     * @param dx where the path's origin is
     */
    public static Contours of(Path2D path, double unit, double dx, double dy) {
        Contours shape = new Contours(unit, 0, 0, unit, dx, dy);
        double[] at = new double[6];
        for (PathIterator parts = path.getPathIterator(null, FLATNESS / unit); !parts.isDone(); parts.next()) {
            switch (parts.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> shape.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> shape.lineTo(at[0], at[1]);
                default -> shape.close();
            }
        }
        return shape.close();
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
    public Contours close() {
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

    public boolean isEmpty() {
        return size == 0;
    }

    public double left() {
        return left;
    }

    public double top() {
        return top;
    }

    public double right() {
        return right;
    }

    public double bottom() {
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
