package io.github.zhiban.picture;

import java.util.Arrays;

/**
 * Measures how high the lines of text in a picture are. Columns of it are looked at one by one: in each, rows with
 * strong changes from pixel to pixel alternate with quiet ones wherever there is text. The usual size is that of most
 * letters: a line counts as often as a row of it changes.
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

    private static final double MEDIAN = 0.5;
    /** Lines of capitals and Han are about so much lower than their type size. */
    private static final double INK = 0.9;

    /** Lines of a page of text, in a strip of it. */
    private static final int PAGE_LINES = 10;
    /** How many of the strips of such a page have lines: not its margins. */
    private static final double WRITTEN = 0.6;
    /** How many of its lines are about as high as the usual one. */
    private static final double ALIKE = 0.7;

    private final Pixels pixels;
    private final int strip;
    private final int lowest;
    private final int highest;
    private final int[] heights;
    /** How many letters there are of each height, in changes of a row. */
    private final double[] letters;

    private TextHeight(Pixels pixels, int unit) {
        this.pixels = pixels;
        this.strip = Math.min(STRIP * unit, pixels.width());
        this.lowest = LOWEST * unit;
        this.highest = HIGHEST * unit;
        this.heights = new int[highest + 1];
        this.letters = new double[highest + 1];
    }

    /**
     * The usual type size in pixels; 0 where there is hardly any text.
     *
     * @param density pixels for each CSS pixel
     */
    static double of(Pixels pixels, double density) {
        int unit = Math.max(1, (int) Math.round(density));
        double text = new TextHeight(pixels, unit).ofLines();
        boolean line = text == 0 && PictureTraits.isLineShaped(pixels.width(), pixels.height());
        return line ? new TextHeight(pixels, unit).ofLine() : text;
    }

    /**
     * The usual type size of a page of text that was photographed; 0 for any other photograph, whatever its texture.
     */
    static double ofPage(Pixels pixels) {
        return new TextHeight(pixels, 1).ofPage();
    }

    private double ofLines() {
        int lines = 0;
        for (int x = 0; x + strip <= pixels.width(); x += step()) {
            lines += lines(x, strip);
        }
        return lines < ENOUGH ? 0 : quantile(USUAL);
    }

    private int step() {
        return Math.max(strip, pixels.width() / STRIPS);
    }

    /** Of what is little more than a line of text. */
    private double ofLine() {
        lines(0, pixels.width());
        return quantile(MEDIAN);
    }

    private double ofPage() {
        int strips = 0;
        int written = 0;
        int lines = 0;
        for (int x = 0; x + strip <= pixels.width(); x += step()) {
            int inStrip = lines(x, strip);
            strips++;
            written += inStrip >= PAGE_LINES ? 1 : 0;
            lines += inStrip;
        }
        double usual = quantile(MEDIAN);
        int alike = 0;
        for (int height = (int) (usual * INK * 0.7); height <= Math.min(highest, usual * INK * 1.4); height++) {
            alike += heights[height];
        }
        return written >= WRITTEN * strips && alike > ALIKE * lines ? usual : 0;
    }

    private double quantile(double share) {
        double all = Arrays.stream(letters).sum();
        double passed = 0;
        for (int height = lowest; height <= highest; height++) {
            passed += letters[height];
            if (passed > share * all) {
                return height / INK;
            }
        }
        return 0;
    }

    /** Counts the lines in a strip, by their heights; how many there are. */
    private int lines(int left, int width) {
        int[] changes = new int[pixels.height()];
        for (int y = 0; y < changes.length; y++) {
            changes[y] = changes(y * pixels.width() + left, width);
        }
        int lines = 0;
        int from = -1;
        int inLine = 0;
        for (int y = 0; y <= changes.length; y++) {
            boolean inked = y < changes.length && changes[y] >= CHANGES;
            if (inked && from < 0) {
                from = y;
                inLine = 0;
            } else if (!inked && from >= 0) {
                int height = y - from;
                double across = (double) inLine / height;
                height += height >= lowest ? reach(changes, from, -1, height) + reach(changes, y - 1, 1, height) : 0;
                if (height >= lowest && height <= highest) {
                    heights[height]++;
                    letters[height] += across;
                    lines++;
                }
                from = -1;
            }
            inLine += inked ? changes[y] : 0;
        }
        return lines;
    }

    /**
     * How far single letters reach beyond a run of rows in which most have ink: what stands in fewer places there is
     * ink as long as it is more than the edges that go on.
     */
    private static int reach(int[] changes, int end, int step, int most) {
        int edges = Integer.MAX_VALUE;
        int limit = 0;
        for (int i = 1; i <= most && end + i * step >= 0 && end + i * step < changes.length; i++) {
            edges = Math.min(edges, changes[end + i * step]);
            limit = i;
        }
        int reach = 0;
        while (reach < limit
                && changes[end + (reach + 1) * step] > edges
                && changes[end + (reach + 1) * step] < CHANGES) {
            reach++;
        }
        return reach;
    }

    private int changes(int start, int width) {
        int changes = 0;
        int[] argb = pixels.argb();
        for (int x = 1; x < width; x++) {
            int now = argb[start + x];
            int before = argb[start + x - 1];
            if (now != before && (isStrong(now, before, 255) || isStrong(now, before, 0))) {
                changes++;
            }
        }
        return changes;
    }

    private static boolean isStrong(int one, int other, int ground) {
        return Math.abs(light(one, ground) - light(other, ground)) > STRONG;
    }

    private static int light(int pixel, int ground) {
        int alpha = pixel >>> 24;
        int grey = ((pixel >> 16 & 0xFF) * 3 + (pixel >> 8 & 0xFF) * 6 + (pixel & 0xFF)) / 10;
        return (grey * alpha + ground * (255 - alpha)) / 255;
    }
}
