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
    /** How far from its ideal place a cut is welcome, and how far it may be, as parts of the piece. */
    private static final double NEAR = 0.22;

    private static final double FAR = 0.5;
    /** What the worth of a place far away is, beside one at the ideal place. */
    private static final double LEAST_WORTH = 0.02;

    private final List<Band> bands;

    /**
     * Quiet rows one below the other.
     *
     * @param edges in how many places they change: 0 where they are of one colour
     */
    private record Band(int from, int to, int edges) {
        int middle() {
            return (from + to) / 2;
        }

        double worth(int ideal, int piece) {
            double away = Math.abs(middle() - ideal) / (double) Math.max(1, piece);
            return away > FAR ? 0 : Math.min(to - from, HIGH) * Math.max(LEAST_WORTH, 1.2 - away / NEAR) / (1 + edges);
        }
    }

    private QuietRows(List<Band> bands) {
        this.bands = bands;
    }

    /** @param textHeight of the picture's type, in pixels; 0 where none was found */
    static QuietRows of(Pixels pixels, double textHeight) {
        int shortest = (int) Math.max(SHORTEST_EDGE, STROKE * textHeight);
        int[] strokes = new int[pixels.height() + 1];
        int[] edges = new int[pixels.height() + 1];
        boolean[] turns = new boolean[pixels.height() + 1];
        int[] starts = new int[pixels.width()];
        Arrays.fill(starts, -1);
        for (int y = 0; y <= pixels.height(); y++) {
            for (int x = 0; x < pixels.width(); x++) {
                boolean changed = y < pixels.height() && x > 0 && differ(pixels, x, y, x - 1, y);
                turns[y] |= y > 0 && y < pixels.height() && differ(pixels, x, y, x, y - 1);
                if (changed && starts[x] < 0) {
                    starts[x] = y;
                } else if (!changed && starts[x] >= 0) {
                    int[] kind = y - starts[x] < shortest ? strokes : edges;
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
        return new QuietRows(bands(strokes, edges, turns));
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

    /**
     * The middle of the widest and emptiest band near a place; 0 where there is none.
     *
     * @param piece how high pieces are meant to be
     * @param after from where on
     * @param before up to where
     */
    int near(int ideal, int piece, int after, int before) {
        int best = 0;
        double most = 0;
        for (Band band : bands) {
            double worth = band.worth(ideal, piece);
            if (worth > most && band.middle() >= after && band.middle() <= before) {
                most = worth;
                best = band.middle();
            }
        }
        return best;
    }

    private static boolean differ(Pixels pixels, int x, int y, int otherX, int otherY) {
        int one = pixels.argb()[y * pixels.width() + x];
        int other = pixels.argb()[otherY * pixels.width() + otherX];
        return one != other
                && Math.abs((one >>> 24) - (other >>> 24))
                                + Math.abs((one >> 16 & 0xFF) - (other >> 16 & 0xFF))
                                + Math.abs((one >> 8 & 0xFF) - (other >> 8 & 0xFF))
                                + Math.abs((one & 0xFF) - (other & 0xFF))
                        > EVEN;
    }
}
