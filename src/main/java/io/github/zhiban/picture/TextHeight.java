package io.github.zhiban.picture;

/**
 * Measures how high the lines of text in a picture are. Columns of it are looked at one by one: in each, rows with
 * strong changes from pixel to pixel alternate with quiet ones wherever there is text.
 */
final class TextHeight {
    private static final int STRIPS = 24;
    private static final int STRIP = 64;
    private static final int LOWEST = 6;
    private static final int HIGHEST = 80;
    /** How many changes of brightness a row of letters has in a strip. */
    private static final int CHANGES = 3;

    private static final int STRONG = 64;
    /** So many lines make a text. */
    private static final int ENOUGH = 4;
    /** A quarter of the lines may be lower than the usual one: dashes, dots, and what the strip's edge cuts. */
    private static final double USUAL = 0.4;
    /** Lines of capitals and Han are about so much lower than their type size. */
    private static final double INK = 0.9;

    /** Lines of a page of text, in a strip of it. */
    private static final int PAGE_LINES = 10;
    /** How many of the strips of such a page have lines: not its margins. */
    private static final double WRITTEN = 0.6;
    /** How many of its lines are about as high as the usual one. */
    private static final double ALIKE = 0.7;

    private TextHeight() {}

    /** The usual type size in pixels; 0 where there is hardly any text. */
    static double of(Pixels pixels) {
        int[] heights = new int[HIGHEST + 1];
        int lines = 0;
        int strip = Math.min(STRIP, pixels.width());
        int step = Math.max(strip, pixels.width() / STRIPS);
        for (int x = 0; x + strip <= pixels.width(); x += step) {
            lines += lines(pixels, x, strip, heights);
        }
        if (lines < ENOUGH) {
            return 0;
        }
        int passed = 0;
        for (int height = LOWEST; height <= HIGHEST; height++) {
            passed += heights[height];
            if (passed > USUAL * lines) {
                return height / INK;
            }
        }
        return 0;
    }

    /**
     * The usual type size of a page of text that was photographed; 0 for any other photograph, whatever its texture.
     */
    static double ofPage(Pixels pixels) {
        int strip = Math.min(STRIP, pixels.width());
        int step = Math.max(strip, pixels.width() / STRIPS);
        int strips = 0;
        int written = 0;
        int lines = 0;
        int[] heights = new int[HIGHEST + 1];
        for (int x = 0; x + strip <= pixels.width(); x += step) {
            int inStrip = lines(pixels, x, strip, heights);
            strips++;
            written += inStrip >= PAGE_LINES ? 1 : 0;
            lines += inStrip;
        }
        int usual = median(heights, lines);
        int alike = 0;
        for (int height = (int) (usual * 0.7); height <= Math.min(HIGHEST, usual * 1.4); height++) {
            alike += heights[height];
        }
        return written >= WRITTEN * strips && alike > ALIKE * lines ? usual / INK : 0;
    }

    private static int median(int[] heights, int lines) {
        int passed = 0;
        for (int height = LOWEST; height <= HIGHEST; height++) {
            passed += heights[height];
            if (passed * 2 > lines) {
                return height;
            }
        }
        return 0;
    }

    private static int lines(Pixels pixels, int left, int width, int[] heights) {
        int lines = 0;
        int run = 0;
        for (int y = 0; y < pixels.height(); y++) {
            if (isInked(pixels, y * pixels.width() + left, width)) {
                run++;
            } else {
                if (run >= LOWEST && run <= HIGHEST) {
                    heights[run]++;
                    lines++;
                }
                run = 0;
            }
        }
        return lines;
    }

    private static boolean isInked(Pixels pixels, int start, int width) {
        int changes = 0;
        int before = light(pixels.argb()[start]);
        for (int x = 1; x < width; x++) {
            int now = light(pixels.argb()[start + x]);
            if (Math.abs(now - before) > STRONG) {
                changes++;
            }
            before = now;
        }
        return changes >= CHANGES;
    }

    /** On white where it is transparent. */
    private static int light(int pixel) {
        int alpha = pixel >>> 24;
        int grey = ((pixel >> 16 & 0xFF) * 3 + (pixel >> 8 & 0xFF) * 6 + (pixel & 0xFF)) / 10;
        return (grey * alpha + 255 * (255 - alpha)) / 255;
    }
}
