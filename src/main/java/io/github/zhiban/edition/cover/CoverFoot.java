package io.github.zhiban.edition.cover;

import io.github.zhiban.picture.draw.Contours;
import io.github.zhiban.picture.draw.PaintedPicture;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who wrote it and when at the left, where it comes from at the right; above one another where one line has no room for
 * both.
 */
record CoverFoot(PaintedPicture canvas, CoverDesign design, Lettering lettering, int left, int right) {
    private static final double LEADING = 1.5;
    /** How much smaller its type may be before it takes two lines. */
    private static final double SMALLEST = 0.7;
    /** Between the two, in em. */
    private static final double GAP = 1.5;

    /**
     * Sets the foot.
     *
     * @param full size of its type, in pixels
     * @param baseline of the last line
     */
    void set(CoverText text, double full, double baseline, int colour) {
        String byline = Stream.of(text.authors(), text.published())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("　"));
        double wide = length(byline, full) + length(text.source(), full) + GAP * full;
        double size = full * Math.clamp((right - left) / wide, SMALLEST, 1);
        double both = wide * size / full;
        boolean stacked = !byline.isEmpty() && !text.source().isEmpty() && both > right - left + 1;
        line(byline, size, left, baseline - (stacked ? LEADING * size : 0), colour);
        double from = stacked ? left : right - Math.min(right - left, length(text.source(), size));
        line(text.source(), size, from, baseline, colour);
    }

    /** A line that is as small as it has to be. */
    private void line(String text, double size, double from, double baseline, int colour) {
        double fitting = Math.min(size, size * (right - left) / Math.max(1, length(text, size)));
        List<Contours> shapes = lettering.line(text, design.subtitle(), fitting, from, baseline);
        canvas.fill(shapes, colour);
    }

    private double length(String text, double size) {
        return lettering.length(text, design.subtitle()) * size;
    }
}
