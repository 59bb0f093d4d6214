package io.github.zhiban.picture.draw;

import java.util.Arrays;

/**
 * How much of every pixel of a region lies inside a shape, by signed areas: each line of an outline adds to the pixels
 * that it crosses the change of coverage from one to the next, and the running sum of a row is the coverage (Levien,
 * "Inside the fastest font renderer in the world", 2016). Contours that overlap in the same direction count once. Used
 * by one thread.
 */
final class PixelCoverage {
    private final int left;
    private final int top;
    private final int right;
    private final int bottom;
    private final int stride;
    private final float[] changes;
    private final int[] begins;
    private final int[] ends;

    /**
     * A region of a canvas in which nothing is covered yet.
     *
     * @param changes zeros, at least {@link #room}; zeros again after {@link #clear}
     */
    PixelCoverage(int left, int top, int right, int bottom, float[] changes) {
        this.left = left;
        this.top = top;
        this.right = right;
        this.bottom = bottom;
        stride = right - left + 2;
        this.changes = changes;
        begins = new int[bottom - top];
        ends = new int[bottom - top];
        Arrays.fill(begins, stride);
    }

    /** How many numbers a region takes. */
    static int room(int left, int top, int right, int bottom) {
        return (right - left + 2) * (bottom - top);
    }

    /** Leaves the numbers as they were found. */
    void clear() {
        for (int row = 0; row < ends.length; row++) {
            if (begins[row] < ends[row]) {
                Arrays.fill(changes, row * stride + begins[row], row * stride + ends[row], 0);
            }
        }
    }

    int left() {
        return left;
    }

    int top() {
        return top;
    }

    int right() {
        return right;
    }

    int bottom() {
        return bottom;
    }

    /** The first column of a row in which coverage may change. */
    int begin(int row) {
        return left + Math.min(begins[row - top], right - left);
    }

    /** The column behind the last one of a row in which coverage may change. */
    int end(int row) {
        return Math.min(right, left + ends[row - top]);
    }

    /** The first column of a row, from one on, where coverage changes; behind {@link #end} where it does no more. */
    int next(int row, int column) {
        int shift = (row - top) * stride - left;
        int end = end(row);
        int at = column;
        while (at < end && changes[shift + at] == 0) {
            at++;
        }
        return at;
    }

    /**
     * By how much a pixel is covered more than the one to its left; negative where less, or where contours turn the
     * other way.
     */
    double change(int column, int row) {
        return changes[(row - top) * stride + column - left];
    }

    /**
     * Adds a shape.
     *
     * @param scale pixels a unit of its coordinates
     */
    void add(Contours shape, double scale) {
        for (int i = 0; i < shape.count(); i++) {
            add(
                    scale * shape.at(i, 0) - left,
                    scale * shape.at(i, 1) - top,
                    scale * shape.at(i, 2) - left,
                    scale * shape.at(i, 3) - top);
        }
    }

    private void add(double fromX, double fromY, double toX, double toY) {
        if (fromY == toY) {
            return;
        }
        double direction = fromY < toY ? 1 : -1;
        double upperX = fromY < toY ? fromX : toX;
        double upperY = Math.min(fromY, toY);
        double lowerY = Math.max(fromY, toY);
        double slope = (toX - fromX) / (toY - fromY);
        int last = Math.min(bottom - top, (int) Math.ceil(lowerY));
        for (int row = Math.max(0, (int) Math.floor(upperY)); row < last; row++) {
            double from = Math.max(row, upperY);
            double to = Math.min(row + 1, lowerY);
            double x0 = upperX + (from - upperY) * slope;
            double x1 = upperX + (to - upperY) * slope;
            cross(row, clamped(Math.min(x0, x1)), clamped(Math.max(x0, x1)), (to - from) * direction);
        }
    }

    private double clamped(double x) {
        return Math.clamp(x, 0, right - left);
    }

    /**
     * A line from one edge of a strip of pixels to the other.
     *
     * @param height how much of the row it crosses; negative upward
     */
    private void cross(int row, double x0, double x1, double height) {
        int first = (int) x0;
        int last = (int) Math.ceil(x1);
        int at = row * stride + first;
        begins[row] = Math.min(begins[row], first);
        ends[row] = Math.max(ends[row], Math.max(last, first + 1) + 1);
        if (last <= first + 1) {
            double within = (x0 + x1) / 2 - first;
            changes[at] += (float) (height - height * within);
            changes[at + 1] += (float) (height * within);
            return;
        }
        double slope = 1 / (x1 - x0);
        double passed = 0;
        double covered = 0;
        for (int column = first; column < last; column++) {
            double from = Math.max(column, x0);
            double to = Math.min(column + 1, x1);
            double share = (to - from) * slope;
            // Where the line is left of the pixel, all of it lies inside; where the line runs through it, what is right
            // of the line.
            double now = passed + share * (column + 1 - (from + to) / 2);
            changes[at + column - first] += (float) (height * (now - covered));
            covered = now;
            passed += share;
        }
        changes[at + last - first] += (float) (height * (1 - covered));
    }
}
