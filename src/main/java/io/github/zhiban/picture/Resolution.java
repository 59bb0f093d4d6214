package io.github.zhiban.picture;

/**
 * How many pixels pages and screens can show: 300 dots per inch over a measure of 420 points, which is also what a
 * sharp screen of usual width has. One size serves both.
 */
final class Resolution {
    /** Pixels for each CSS pixel of a vector drawing: 288 dots per inch. */
    static final double DRAWING = 3;

    /** The larger side of any picture on any page, in pixels. */
    static final int LARGEST_SIDE = 3200;

    private static final int WIDEST = 1750;
    /** Tall pictures go on over several pages. */
    private static final double MOST_PIXELS = 8e6;
    /** Pictures a little larger than this are left alone: new pixels would blur them and save nothing. */
    private static final double WORTHWHILE = 0.8;

    private Resolution() {}

    /** How much a picture of so many pixels is to be scaled: 1, or less than 0.8. */
    static double scale(int width, int height) {
        double scale = fitting(width, height);
        return scale < WORTHWHILE ? scale : 1;
    }

    /** How much a picture of so many pixels has to be scaled to be no larger than can be shown, at most 1. */
    static double fitting(double width, double height) {
        return Math.min(1, Math.min(WIDEST / width, Math.sqrt(MOST_PIXELS / (width * height))));
    }
}
