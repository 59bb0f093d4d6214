package io.github.zhiban.digest;

import io.github.zhiban.digest.Slide.Point;
import io.github.zhiban.picture.PreparedPicture;
import io.github.zhiban.text.Cells;
import java.util.List;

/**
 * How a picture and what is said of it share a slide: the words stand below the picture or beside it, whichever leaves
 * the picture larger. Lengths are CSS pixels on a slide of 1280.
 */
final class SharedSlide {
    private static final double WIDTH = 1130;
    private static final double HEIGHT = 470;
    /** A picture with a caption. */
    private static final double HIGHEST = 440;

    private static final double LARGEST_SCALE = 1.6;
    /** Above words that stand below it no picture is lower. */
    private static final double LEAST_ABOVE = 310;

    private static final double LINE = 41;
    private static final double GAP = 17;
    /** Half-widths in a line below a picture. */
    private static final int LINE_BELOW = 74;
    /** The same beside it, in smaller type. */
    private static final int LINE_BESIDE = 31;

    private static final int MOST_LINES_BESIDE = 12;
    /** What is wider than this, in relation to its height, has words below it where both are possible. */
    private static final double WIDE = 1.5;

    private SharedSlide() {}

    /** Whether the words stand beside the picture. */
    static boolean isBeside(PreparedPicture picture, List<Point> points) {
        double below = below(picture, points);
        double beside = beside(picture, points);
        boolean wide = picture.width() >= WIDE * picture.height();
        return below == beside ? !wide : beside > below;
    }

    /** How large the picture is shown, as a part of its natural size; 0 where there is no room for both. */
    static double scale(PreparedPicture picture, List<Point> points) {
        return points.isEmpty()
                ? fitting(picture, WIDTH, HIGHEST)
                : Math.max(below(picture, points), beside(picture, points));
    }

    private static double below(PreparedPicture picture, List<Point> points) {
        double room = HEIGHT - LINE * lines(points, LINE_BELOW) - GAP * points.size();
        return room < LEAST_ABOVE ? 0 : fitting(picture, WIDTH, Math.min(HIGHEST, room));
    }

    private static double beside(PreparedPicture picture, List<Point> points) {
        return lines(points, LINE_BESIDE) > MOST_LINES_BESIDE
                ? 0
                : fitting(picture, Slide.Exhibit.PICTURE * WIDTH, HIGHEST);
    }

    private static double fitting(PreparedPicture picture, double width, double height) {
        return Math.min(LARGEST_SCALE, Math.min(width / picture.naturalWidth(), height / picture.naturalHeight()));
    }

    private static int lines(List<Point> points, int line) {
        return points.stream()
                .mapToInt(point -> (Cells.of(point.lead()) + 2 + Cells.of(point.text()) + line - 1) / line)
                .sum();
    }
}
