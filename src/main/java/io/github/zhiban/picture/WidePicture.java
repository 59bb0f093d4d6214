package io.github.zhiban.picture;

import java.util.List;
import java.util.Optional;

/**
 * Cuts a drawing that is too wide for its type to be read on a page, at columns where nothing is but an even ground and
 * lines that go on. The pieces stand below each other, as the lines of a text do.
 */
final class WidePicture {
    /** What is less wide than this, in relation to its height, always stands whole. */
    private static final double WIDE = 2.5;
    /** The smallest type of a drawing that is left whole: 4.5 points, in CSS pixels. */
    private static final double LEAST_TYPE = 6;

    private static final int MOST_PIECES = 4;
    /** A piece may be so much wider than the others: cuts are where the drawing has room for them. */
    private static final double UNEVEN = 1.1;
    /** All pieces together are no higher, in CSS pixels, than leaves a page some text. */
    private static final double HIGHEST = 640;

    /** How far from its ideal place a cut is welcome, as a part of the piece. */
    private static final double NEAR = 0.22;

    private WidePicture() {}

    /**
     * How to cut.
     *
     * @param density pixels for each CSS pixel
     * @return empty for a picture that stands whole
     */
    static Optional<TallPicture.Plan> plan(Pixels pixels, double density, PictureTraits traits) {
        double width = pixels.width() / density;
        double height = pixels.height() / density;
        double type = traits.textHeight() / density;
        double whole = Math.min(1, TallPicture.MEASURE / width);
        if (traits.kind() != PictureKind.GRAPHIC || width < WIDE * height || type == 0 || type * whole >= LEAST_TYPE) {
            return Optional.empty();
        }
        double wanted = UNEVEN * TallPicture.LEGIBLE / type * width / TallPicture.MEASURE;
        int count = Math.clamp((long) Math.ceil(wanted), 2, MOST_PIECES);
        double scale = Math.min(1, count * TallPicture.MEASURE / (UNEVEN * width));
        return count * height * scale > HIGHEST
                ? Optional.empty()
                : Optional.of(TallPicture.Plan.columns(count, scale));
    }

    /** The pieces from left to right: fewer than asked for where no column near a cut is quiet. */
    static List<Pixels> cut(Pixels pixels, TallPicture.Plan plan, double density, double textHeight) {
        int smallest = (int) (TallPicture.WHOLE_SHAPE * TallPicture.MEASURE / plan.scale() * density);
        return TallPicture.cut(pixels.transposed(), plan.count(), NEAR, smallest, textHeight).stream()
                .map(Pixels::transposed)
                .toList();
    }

    /** How large pieces are shown of which the widest is so many CSS pixels wide: no wider than a page. */
    static double scale(TallPicture.Plan plan, double widest) {
        return Math.min(plan.scale(), TallPicture.MEASURE / widest);
    }
}
