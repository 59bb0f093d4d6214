package io.github.zhiban.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A box of a drawing or a screenshot: two sides that begin and end at the same rows, where they do not go on, and edges
 * between them at both ends. A line from one shape to another has sides too, and nothing between them; lines that
 * others cross, as in sequence diagrams and tables, go on.
 */
record ClosedShape(int from, int to) {
    /** How far the ends of two sides of a shape may be apart, in pixels. */
    private static final int SAME = 3;
    /** Corners that are rounded are no wider and no higher than this, in pixels. */
    private static final int CORNER = 14;

    private static final int NARROWEST = 24;
    /** From where on and up to where beyond an end a line that goes on is looked for, in pixels. */
    private static final int BEYOND = 5;

    private static final int BEYOND_END = 9;
    /** So much of the way between its sides an end of a shape is an edge: names interrupt it. */
    private static final double CLOSED = 0.6;
    /** Sides of shapes in a row begin at one height: so many of them are tried for the other side of one. */
    private static final int MOST_TRIES = 12;

    private static final int MOST_SIDES = 20_000;

    /**
     * An edge that runs down.
     *
     * @param from the first row
     * @param to the row after the last
     */
    record Side(int x, int from, int to) {
        boolean isAcross(Side other) {
            return Math.abs(from - other.from) <= SAME && Math.abs(to - other.to) <= SAME;
        }
    }

    int height() {
        return to - from;
    }

    boolean isCutAt(int y) {
        return y > from && y < to;
    }

    /** @param even colours that differ by less are one to the eye */
    static List<ClosedShape> among(List<Side> sides, Pixels pixels, int even) {
        List<ClosedShape> shapes = new ArrayList<>();
        if (sides.size() > MOST_SIDES) {
            return shapes;
        }
        List<Side> ordered = sides.stream()
                .filter(side -> !goesOn(side, pixels, even))
                .sorted(Comparator.comparingInt(Side::from).thenComparingInt(Side::x))
                .toList();
        for (int i = 0; i < ordered.size(); i++) {
            Side left = ordered.get(i);
            int tries = 0;
            for (int j = firstWithin(ordered, i); j < ordered.size() && tries < MOST_TRIES; j++) {
                Side right = ordered.get(j);
                if (right.from() > left.from() + SAME) {
                    break;
                }
                if (right.x() - left.x() >= NARROWEST && left.isAcross(right)) {
                    tries++;
                    if (closes(left, right, pixels, even)) {
                        shapes.add(new ClosedShape(left.from(), left.to()));
                        break;
                    }
                }
            }
        }
        return shapes;
    }

    private static boolean goesOn(Side side, Pixels pixels, int even) {
        return isLine(side.x(), side.from() - BEYOND_END, side.from() - BEYOND, pixels, even)
                || isLine(side.x(), side.to() + BEYOND, side.to() + BEYOND_END, pixels, even);
    }

    private static boolean isLine(int x, int from, int to, Pixels pixels, int even) {
        for (int y = from; y < to; y++) {
            boolean line = false;
            for (int at = Math.max(1, x - 1); at <= Math.min(pixels.width() - 1, x + 1); at++) {
                line |= y >= 0 && y < pixels.height() && pixels.differ(at, y, at - 1, y, even);
            }
            if (!line) {
                return false;
            }
        }
        return true;
    }

    private static int firstWithin(List<Side> ordered, int i) {
        int first = i;
        while (first > 0 && ordered.get(first - 1).from() >= ordered.get(i).from() - SAME) {
            first--;
        }
        return first;
    }

    private static boolean closes(Side left, Side right, Pixels pixels, int even) {
        return hasEdge(left, right, pixels, even, left.from()) && hasEdge(left, right, pixels, even, left.to());
    }

    /** Whether there is an edge across, at most a rounded corner away from a row. */
    private static boolean hasEdge(Side left, Side right, Pixels pixels, int even, int row) {
        int corner = Math.min(CORNER, (right.x() - left.x()) / 4);
        int start = left.x() + corner;
        int end = right.x() - corner;
        for (int y = Math.max(1, row - CORNER); y <= Math.min(pixels.height() - 1, row + CORNER); y++) {
            int edge = 0;
            for (int x = start; x < end; x++) {
                edge += pixels.differ(x, y, x, y - 1, even) ? 1 : 0;
            }
            if (edge >= CLOSED * (end - start)) {
                return true;
            }
        }
        return false;
    }
}
