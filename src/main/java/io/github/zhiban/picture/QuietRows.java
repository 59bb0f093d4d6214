package io.github.zhiban.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The rows at which a picture can be cut without cutting anything on it: nothing is there but an even ground and what
 * runs down the picture for longer than any letter is high, such as frames, edges of panels and lines of arrows.
 */
final class QuietRows {
    /** Colours that differ by less, over their channels, are one to the eye. */
    private static final int EVEN = 36;
    /** What runs down for less is a stroke of a letter: in heights of the text, and in pixels. */
    private static final double STROKE = 2;

    private static final int SHORTEST_EDGE = 24;
    /** The blank between two lines of text, in pixels. */
    private static final int LOWEST = 3;
    /** A band that is higher than this is no better a place. */
    private static final int HIGH = 60;
    /** How far from its ideal place a cut may be, as a part of the piece. */
    private static final double FAR = 0.5;
    /** What the worth of a place far away is, beside one at the ideal place. */
    private static final double LEAST_WORTH = 0.02;

    private final List<Band> bands;
    private final List<ClosedShape> shapes;

    /**
     * Quiet rows one below the other.
     *
     * @param edges in how many places they change: 0 where they are of one colour
     */
    private record Band(int from, int to, int edges) {
        int middle() {
            return (from + to) / 2;
        }

        double worth(Wish wish) {
            double away = Math.abs(middle() - wish.ideal()) / (double) Math.max(1, wish.piece());
            double worth = Math.min(to - from, HIGH) * Math.max(LEAST_WORTH, 1.2 - away / wish.near());
            return away > FAR ? 0 : worth / (1 + edges);
        }
    }

    /**
     * Where a cut is wanted.
     *
     * @param piece how high pieces are meant to be
     * @param near how far from the ideal place a cut is welcome, as a part of the piece
     * @param after from where on
     * @param before up to where
     * @param smallest shapes that are less high than this are never cut
     */
    record Wish(int ideal, int piece, double near, int after, int before, int smallest) {}

    private QuietRows(List<Band> bands, List<ClosedShape> shapes) {
        this.bands = bands;
        this.shapes = shapes;
    }

    /** @param textHeight of the picture's type, in pixels; 0 where none was found */
    static QuietRows of(Pixels pixels, double textHeight) {
        int shortest = (int) Math.max(SHORTEST_EDGE, STROKE * textHeight);
        int[] strokes = new int[pixels.height() + 1];
        int[] edges = new int[pixels.height() + 1];
        boolean[] turns = new boolean[pixels.height() + 1];
        List<ClosedShape.Side> sides = new ArrayList<>();
        int[] starts = new int[pixels.width()];
        Arrays.fill(starts, -1);
        for (int y = 0; y <= pixels.height(); y++) {
            for (int x = 0; x < pixels.width(); x++) {
                boolean changed = y < pixels.height() && x > 0 && pixels.differ(x, y, x - 1, y, EVEN);
                turns[y] |= y > 0 && y < pixels.height() && pixels.differ(x, y, x, y - 1, EVEN);
                if (changed && starts[x] < 0) {
                    starts[x] = y;
                } else if (!changed && starts[x] >= 0) {
                    boolean stroke = y - starts[x] < shortest;
                    if (!stroke) {
                        sides.add(new ClosedShape.Side(x, starts[x], y));
                    }
                    int[] kind = stroke ? strokes : edges;
                    kind[starts[x]]++;
                    kind[y]--;
                    starts[x] = -1;
                }
            }
        }
        for (int y = 1; y < strokes.length; y++) {
            strokes[y] += strokes[y - 1];
            edges[y] += edges[y - 1];
        }
        return new QuietRows(bands(strokes, edges, turns), ClosedShape.among(sides, pixels, EVEN));
    }

    private static List<Band> bands(int[] strokes, int[] edges, boolean[] turns) {
        List<Band> bands = new ArrayList<>();
        int height = strokes.length - 1;
        int from = -1;
        for (int y = 0; y <= height; y++) {
            boolean quiet = y < height && strokes[y] == 0;
            if (from >= 0 && (!quiet || turns[y])) {
                if (y - from >= LOWEST && from > 0 && y < height) {
                    bands.add(new Band(from, y, edges[from]));
                }
                from = -1;
            }
            if (quiet && from < 0) {
                from = y;
            }
        }
        return bands;
    }

    /** The middle of the widest and emptiest band near a place; 0 where there is none. */
    int near(Wish wish) {
        int best = 0;
        double most = 0;
        for (Band band : bands) {
            double worth = band.worth(wish);
            int middle = band.middle();
            if (worth > most && middle >= wish.after() && middle <= wish.before() && !cutsShape(middle, wish)) {
                most = worth;
                best = middle;
            }
        }
        return best;
    }

    private boolean cutsShape(int y, Wish wish) {
        return shapes.stream().anyMatch(shape -> shape.height() < wish.smallest() && shape.isCutAt(y));
    }
}
