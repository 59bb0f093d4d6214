package io.github.zhiban.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a screenshot or diagram that is too tall for a page to be read on it, at rows where nothing is. The pieces stand
 * side by side where their text stays legible, else below each other at the whole measure.
 */
final class TallPicture {
    /** A measure of 420 points and a page of 600, in CSS pixels. */
    private static final double MEASURE = 560;

    private static final double PAGE = 790;
    /** Pieces below each other are to leave room for text on their pages. */
    private static final double PIECE = 400;

    private static final double GAP = 12;
    /** What is less tall than this always stands whole. */
    private static final double TALL = 1.7;
    /** The smallest type that is read without pain: 5.5 points, in CSS pixels. */
    private static final double LEGIBLE = 7.4;
    /** The type size of screens, where nothing better is known. */
    private static final double USUAL_TYPE = 14;

    /** So much of its natural size a picture is shown at before it is cut: a cut is worse. */
    private static final double WHOLE = 0.85;

    private static final int MOST_COLUMNS = 3;
    private static final int MOST_PIECES = 60;
    /** How far from its ideal place a cut may be, as a part of the piece. */
    private static final double SEARCH = 0.22;

    private static final int EVEN = 12;
    /** A row that changes in more places has something on it. */
    private static final int FRAME = 6;

    private TallPicture() {}

    /**
     * How to cut.
     *
     * @param count how many pieces
     * @param scale how large the pieces are shown, as a part of their natural size
     */
    record Plan(int count, double scale) {}

    /** @param density pixels for each CSS pixel; empty for a picture that stands whole */
    static Optional<Plan> plan(Pixels pixels, double density, PictureTraits traits) {
        double width = pixels.width() / density;
        double height = pixels.height() / density;
        if (traits.kind() != PictureKind.GRAPHIC || height < TALL * width) {
            return Optional.empty();
        }
        double type = traits.textHeight() > 0 ? traits.textHeight() / density : USUAL_TYPE;
        double natural = Math.min(1, MEASURE / width);
        double least = Math.min(natural, LEGIBLE / type);
        if (Math.min(natural, PAGE / height) >= Math.min(WHOLE * natural, least)) {
            return Optional.empty();
        }
        for (int columns = 2; columns <= MOST_COLUMNS; columns++) {
            double scale = Math.min(column(columns, width, natural), columns * PAGE / height);
            if (scale >= least) {
                return Optional.of(new Plan(columns, scale));
            }
        }
        int columns = Math.clamp((long) ((MEASURE + GAP) / (width * least + GAP)), 1, MOST_COLUMNS);
        double scale = column(columns, width, natural);
        double piece = (columns == 1 ? PIECE : PAGE) / scale;
        return Optional.of(new Plan((int) Math.min(MOST_PIECES, Math.ceil(height / piece)), scale));
    }

    private static double column(int columns, double width, double natural) {
        return Math.min(natural, (MEASURE - GAP * (columns - 1)) / columns / width);
    }

    /** The pieces, from the top down. */
    static List<Pixels> cut(Pixels pixels, int count) {
        List<Pixels> pieces = new ArrayList<>();
        int top = 0;
        for (int i = 1; i <= count; i++) {
            int ideal = (int) ((long) pixels.height() * i / count);
            int bottom = i == count ? pixels.height() : quiet(pixels, ideal, pixels.height() / count);
            if (bottom > top) {
                pieces.add(pixels.cropped(0, top, pixels.width(), bottom - top));
            }
            top = Math.max(top, bottom);
        }
        return pieces;
    }

    /** The middle of the widest and emptiest band of even rows near a place; the place itself when there is none. */
    private static int quiet(Pixels pixels, int ideal, int piece) {
        int reach = (int) (SEARCH * piece);
        int best = ideal;
        double most = 0;
        int from = -1;
        List<Integer> band = List.of();
        int end = Math.min(pixels.height() - 1, ideal + reach);
        for (int y = Math.max(1, ideal - reach); y <= end + 1; y++) {
            List<Integer> changes = y > end ? List.of() : changes(pixels, y);
            boolean even = y <= end && changes.size() <= FRAME;
            if (from >= 0 && (!even || !goesOn(band, changes))) {
                int middle = (from + y - 1) / 2;
                double worth = Math.min(y - from, 60)
                        * (1.2 - Math.abs(middle - ideal) / (double) Math.max(1, reach))
                        / (1 + band.size());
                if (worth > most) {
                    most = worth;
                    best = middle;
                }
                from = -1;
            }
            if (even && from < 0) {
                from = y;
                band = changes;
            }
        }
        return best;
    }

    /**
     * Whether what runs down a picture, such as its frame or the line of an arrow, is where it was: the side of a rhomb
     * is not.
     */
    private static boolean goesOn(List<Integer> band, List<Integer> changes) {
        if (band.size() != changes.size()) {
            return false;
        }
        for (int i = 0; i < band.size(); i++) {
            if (Math.abs(band.get(i) - changes.get(i)) > 1) {
                return false;
            }
        }
        return true;
    }

    /** Where a row changes; no more places than make it one with something on it. */
    private static List<Integer> changes(Pixels pixels, int y) {
        int start = y * pixels.width();
        List<Integer> changes = new ArrayList<>();
        for (int x = 1; x < pixels.width() && changes.size() <= FRAME; x++) {
            if (difference(pixels.argb()[start + x], pixels.argb()[start + x - 1]) > EVEN) {
                changes.add(x);
            }
        }
        return changes;
    }

    private static int difference(int one, int other) {
        return Math.abs((one >>> 24) - (other >>> 24))
                + Math.abs((one >> 16 & 0xFF) - (other >> 16 & 0xFF))
                + Math.abs((one >> 8 & 0xFF) - (other >> 8 & 0xFF))
                + Math.abs((one & 0xFF) - (other & 0xFF));
    }
}
