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
    static final double MEASURE = 560;

    private static final double PAGE = 790;
    /** Pieces below each other fill the page that text before them leaves, and leave room for text after them. */
    private static final double PIECE = 140;
    /** How far from its ideal place a cut is welcome: columns are of one height, strips end where a paragraph does. */
    private static final double NEAR_COLUMN = 0.22;

    private static final double NEAR_STRIP = 0.45;
    /** Shapes and boxes less high than this part of a page are never cut. */
    static final double WHOLE_SHAPE = 0.25;

    private static final double GAP = 12;
    /** What is less tall than this always stands whole. */
    private static final double TALL = 1.7;
    /** The smallest type that is read without pain: 5.5 points, in CSS pixels. */
    static final double LEGIBLE = 7.4;
    /** The type size of screens, where nothing better is known. */
    private static final double USUAL_TYPE = 14;

    /** So much of its natural size a picture is shown at before it is cut: a cut is worse. */
    private static final double WHOLE = 0.85;

    /** What is narrow stands in two columns where that makes it so many times larger, though it is legible as it is. */
    private static final double WORTHWHILE = 1.5;

    private static final int MOST_COLUMNS = 3;
    private static final int MOST_PIECES = 60;
    /** No piece is shorter than this part of the others. */
    private static final double SHORTEST = 0.25;

    private TallPicture() {}

    /**
     * How to cut.
     *
     * @param count how many pieces
     * @param scale how large the pieces are shown, as a part of their natural size
     * @param strips whether they go on below each other and not side by side
     */
    record Plan(int count, double scale, boolean strips) {
        static Plan columns(int count, double scale) {
            return new Plan(count, scale, false);
        }
    }

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
        double whole = Math.min(natural, PAGE / height);
        if (whole >= Math.min(WHOLE * natural, least)) {
            double half = Math.min(column(2, width, natural), 2 * PAGE / height);
            return half >= WORTHWHILE * whole ? Optional.of(Plan.columns(2, half)) : Optional.empty();
        }
        for (int columns = 2; columns <= MOST_COLUMNS; columns++) {
            double scale = Math.min(column(columns, width, natural), columns * PAGE / height);
            if (scale >= least) {
                return Optional.of(Plan.columns(columns, scale));
            }
        }
        int columns = Math.clamp((long) ((MEASURE + GAP) / (width * least + GAP)), 1, MOST_COLUMNS);
        double scale = column(columns, width, natural);
        boolean strips = columns == 1;
        double piece = (strips ? PIECE : PAGE) / scale;
        return Optional.of(new Plan((int) Math.min(MOST_PIECES, Math.ceil(height / piece)), scale, strips));
    }

    private static double column(int columns, double width, double natural) {
        return Math.min(natural, (MEASURE - GAP * (columns - 1)) / columns / width);
    }

    /**
     * The pieces, from the top down: fewer than asked for where no row near a cut is quiet, since letters and shapes
     * are never cut. One piece, the picture itself, where there is no quiet row at all.
     *
     * @param density pixels for each CSS pixel
     */
    static List<Pixels> cut(Pixels pixels, Plan plan, double density, double textHeight) {
        double near = plan.strips() ? NEAR_STRIP : NEAR_COLUMN;
        return cut(pixels, plan.count(), near, (int) (WHOLE_SHAPE * PAGE / plan.scale() * density), textHeight);
    }

    /** @param smallest shapes that are less high than this are never cut */
    static List<Pixels> cut(Pixels pixels, int count, double near, int smallest, double textHeight) {
        QuietRows rows = QuietRows.of(pixels, textHeight);
        List<Pixels> pieces = new ArrayList<>();
        int top = 0;
        int height = pixels.height();
        int least = (int) (SHORTEST * height / count);
        for (int i = 1; i <= count; i++) {
            int ideal = top + (height - top) / (count - i + 1);
            int bottom = i == count
                    ? height
                    : rows.near(new QuietRows.Wish(ideal, height / count, near, top + least, height - least, smallest));
            if (bottom > top) {
                pieces.add(pixels.cropped(0, top, pixels.width(), bottom - top));
                top = bottom;
            }
        }
        return pieces;
    }

    /** How large pieces are shown of which the highest is so many CSS pixels high: no higher than a page. */
    static double scale(Plan plan, double highest) {
        return Math.min(plan.scale(), PAGE / highest);
    }
}
