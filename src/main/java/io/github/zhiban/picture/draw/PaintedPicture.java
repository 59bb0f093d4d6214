package io.github.zhiban.picture.draw;

import java.util.Arrays;
import java.util.List;

/**
 * A picture of few colours. A shape covers a pixel by the exact area that lies inside it, so edges are smooth and the
 * same on every platform; coverage is rounded to quarters, which no eye tells from finer steps at the density of
 * screens, and which halves the file. Used by one thread.
 */
public final class PaintedPicture {
    /** What an indexed picture may hold. */
    private static final int MOST_COLOURS = 256;

    private static final int LEVELS = 4;
    private static final byte UNKNOWN = -1;

    private final double scale;
    private final int width;
    private final int height;
    private final byte[] pixels;
    private final int[] palette = new int[MOST_COLOURS];
    private int colours;
    /** What the ink that was used last makes of each colour at each level. */
    private final int[] mixtures = new int[MOST_COLOURS * LEVELS];

    private int mixed = UNKNOWN;
    /** Zeros for the coverage of shapes: large ones are filled one after the other, and memory for each costs time. */
    private float[] zeros = new float[0];

    /**
     * A canvas of one colour.
     *
     * @param wide in the units that it is drawn in
     * @param scale pixels a unit
     */
    public PaintedPicture(int wide, int high, double scale, int ground) {
        this.scale = scale;
        width = pixel(wide);
        height = pixel(high);
        pixels = new byte[width * height];
        Arrays.fill(pixels, (byte) index(ground));
    }

    private int pixel(double at) {
        return (int) Math.round(at * scale);
    }

    /** In pixels. */
    public int width() {
        return width;
    }

    /** In pixels. */
    public int height() {
        return height;
    }

    /** The rows of indices into the palette, from the top. Not to be changed. */
    byte[] pixels() {
        return pixels;
    }

    /** The finished picture. */
    public byte[] png() {
        return PalettePng.write(this);
    }

    /** The colours in use. */
    int[] palette() {
        return Arrays.copyOf(palette, colours);
    }

    /** Fills a rectangle that lies on the canvas. */
    public void rectangle(int left, int top, int right, int bottom, int colour) {
        byte index = (byte) index(colour);
        // However thin, a line is there.
        int end = Math.max(pixel(bottom), pixel(top) + (top < bottom ? 1 : 0));
        int to = Math.max(pixel(right), pixel(left) + (left < right ? 1 : 0));
        for (int row = pixel(top); row < end; row++) {
            Arrays.fill(pixels, row * width + pixel(left), row * width + to, index);
        }
    }

    /** Fills shapes one after the other. */
    public void fill(List<Contours> shapes, int colour) {
        shapes.forEach(shape -> fill(shape, colour));
    }

    /** Fills the inside of a shape; what hangs over the edges is cut off. */
    public void fill(Contours shape, int colour) {
        int left = Math.clamp((int) Math.floor(scale * shape.close().left()), 0, width);
        int right = Math.clamp((int) Math.ceil(scale * shape.right()), 0, width);
        int top = Math.clamp((int) Math.floor(scale * shape.top()), 0, height);
        int bottom = Math.clamp((int) Math.ceil(scale * shape.bottom()), 0, height);
        if (shape.isEmpty() || left >= right || top >= bottom) {
            return;
        }
        int room = PixelCoverage.room(left, top, right, bottom);
        zeros = room > zeros.length ? new float[room] : zeros;
        PixelCoverage area = new PixelCoverage(left, top, right, bottom, zeros);
        area.add(shape, scale);
        paint(area, colour);
        area.clear();
    }

    private void paint(PixelCoverage area, int colour) {
        byte ink = (byte) index(colour);
        if (ink != mixed) {
            Arrays.fill(mixtures, UNKNOWN);
            mixed = ink;
        }
        for (int row = area.top(); row < area.bottom(); row++) {
            double sum = 0;
            int level = 0;
            int from = area.left();
            int end = area.end(row);
            for (int column = area.next(row, area.begin(row)); column < end; column = area.next(row, column + 1)) {
                span(row, from, column, level, ink);
                from = column;
                sum += area.change(column, row);
                level = (int) (Math.min(1, Math.abs(sum)) * LEVELS + 0.5);
            }
            span(row, from, area.right(), level, ink);
        }
    }

    private void span(int row, int from, int to, int level, byte ink) {
        int begin = row * width + from;
        int end = row * width + to;
        if (level == LEVELS) {
            Arrays.fill(pixels, begin, Math.max(begin, end), ink);
        } else if (level > 0) {
            for (int at = begin; at < end; at++) {
                int under = Byte.toUnsignedInt(pixels[at]);
                int key = under * LEVELS + level;
                if (mixtures[key] == UNKNOWN) {
                    mixtures[key] = index(mixed(palette[under], palette[Byte.toUnsignedInt(ink)], level));
                }
                pixels[at] = (byte) mixtures[key];
            }
        }
    }

    /** A colour between two others, by channel. */
    private static int mixed(int under, int over, int level) {
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int a = under >> shift & 0xFF;
            int b = over >> shift & 0xFF;
            mixed |= (a + ((b - a) * level + LEVELS / 2) / LEVELS) << shift;
        }
        return mixed;
    }

    /** The place of a colour in the palette, which takes it in while there is room; then of the one most like it. */
    private int index(int colour) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < colours; i++) {
            int distance = distance(palette[i], colour);
            if (distance == 0) {
                return i;
            }
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        if (colours == MOST_COLOURS) {
            return best;
        }
        palette[colours] = colour;
        return colours++;
    }

    private static int distance(int a, int b) {
        int red = (a >> 16 & 0xFF) - (b >> 16 & 0xFF);
        int green = (a >> 8 & 0xFF) - (b >> 8 & 0xFF);
        int blue = (a & 0xFF) - (b & 0xFF);
        return red * red + green * green + blue * blue;
    }
}
