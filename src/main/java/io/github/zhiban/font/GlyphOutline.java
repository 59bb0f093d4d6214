package io.github.zhiban.font;

import java.nio.ByteBuffer;

/**
 * Draws the outlines of glyphs (OpenType specification, "glyf"): simple ones, and those made of others. Not of a hinted
 * size: the outlines as they were designed.
 */
public final class GlyphOutline {
    private static final int ON_CURVE = 1;
    private static final int X_SHORT = 2;
    private static final int Y_SHORT = 4;
    private static final int REPEAT = 8;
    private static final int X_SAME = 16;
    private static final int Y_SAME = 32;

    private static final int WORDS = 1;
    private static final int OFFSETS = 2;
    private static final int SCALE = 8;
    private static final int MORE = 32;
    private static final int TWO_SCALES = 64;
    private static final int MATRIX = 128;
    /** No font nests parts as deep; one that refers to itself would have no end. */
    private static final int DEEPEST = 8;

    private final TrueTypeFile font;
    private final Pen pen;

    private GlyphOutline(TrueTypeFile font, Pen pen) {
        this.font = font;
        this.pen = pen;
    }

    /** Takes the outline: closed contours, in font units, y upward. */
    public interface Pen {
        /** Begins a contour. */
        void moveTo(double x, double y);

        /** A straight line. */
        void lineTo(double x, double y);

        /**
         * A quadratic curve.
         *
         * @param cx of the control point
         */
        void curveTo(double cx, double cy, double x, double y);
    }

    /** Draws elsewhere what it takes. */
    record Shifted(Pen to, double dx, double dy) implements Pen {
        @Override
        public void moveTo(double x, double y) {
            to.moveTo(x + dx, y + dy);
        }

        @Override
        public void lineTo(double x, double y) {
            to.lineTo(x + dx, y + dy);
        }

        @Override
        public void curveTo(double cx, double cy, double x, double y) {
            to.curveTo(cx + dx, cy + dy, x + dx, y + dy);
        }
    }

    /** A linear map and a shift. */
    private record Placing(double xx, double xy, double yx, double yy, double dx, double dy) {
        private static final Placing NONE = new Placing(1, 0, 0, 1, 0, 0);

        double x(double x, double y) {
            return xx * x + yx * y + dx;
        }

        double y(double x, double y) {
            return xy * x + yy * y + dy;
        }

        Placing of(Placing part) {
            return new Placing(
                    xx * part.xx + yx * part.xy,
                    xy * part.xx + yy * part.xy,
                    xx * part.yx + yx * part.yy,
                    xy * part.yx + yy * part.yy,
                    x(part.dx, part.dy),
                    y(part.dx, part.dy));
        }
    }

    /** Draws one glyph; nothing for a blank one. */
    public static void draw(TrueTypeFile font, int glyph, Pen pen) {
        new GlyphOutline(font, pen).draw(glyph, Placing.NONE, 0);
    }

    private void draw(int glyph, Placing placing, int depth) {
        ByteBuffer data = font.outline(glyph);
        if (data.limit() == 0 || depth > DEEPEST) {
            return;
        }
        int contours = data.getShort(0);
        data.position(10);
        if (contours < 0) {
            parts(data, placing, depth);
        } else {
            contours(data, contours, placing);
        }
    }

    private void parts(ByteBuffer data, Placing placing, int depth) {
        int flags = MORE;
        while ((flags & MORE) != 0) {
            flags = data.getShort();
            int glyph = Short.toUnsignedInt(data.getShort());
            boolean words = (flags & WORDS) != 0;
            int dx = words ? data.getShort() : data.get();
            int dy = words ? data.getShort() : data.get();
            // Parts that are placed by matching points are too rare to be worth it: they stay where they were drawn.
            boolean offsets = (flags & OFFSETS) != 0;
            double xx = 1;
            double xy = 0;
            double yx = 0;
            double yy = 1;
            if ((flags & SCALE) != 0) {
                xx = fraction(data);
                yy = xx;
            } else if ((flags & TWO_SCALES) != 0) {
                xx = fraction(data);
                yy = fraction(data);
            } else if ((flags & MATRIX) != 0) {
                xx = fraction(data);
                xy = fraction(data);
                yx = fraction(data);
                yy = fraction(data);
            }
            Placing part = new Placing(xx, xy, yx, yy, offsets ? dx : 0, offsets ? dy : 0);
            draw(glyph, placing.of(part), depth + 1);
        }
    }

    /** A number in 1/16384. */
    private static double fraction(ByteBuffer data) {
        return data.getShort() / 16384.0;
    }

    private void contours(ByteBuffer data, int contours, Placing placing) {
        int[] ends = new int[contours];
        for (int i = 0; i < contours; i++) {
            ends[i] = Short.toUnsignedInt(data.getShort());
        }
        int count = contours == 0 ? 0 : ends[contours - 1] + 1;
        int instructions = Short.toUnsignedInt(data.getShort());
        data.position(data.position() + instructions);
        byte[] flags = flags(data, count);
        int[] x = coordinates(data, flags, X_SHORT, X_SAME);
        int[] y = coordinates(data, flags, Y_SHORT, Y_SAME);
        int from = 0;
        for (int end : ends) {
            contour(flags, x, y, from, end + 1, placing);
            from = end + 1;
        }
    }

    private static byte[] flags(ByteBuffer data, int count) {
        byte[] flags = new byte[count];
        for (int i = 0; i < count; i++) {
            byte flag = data.get();
            flags[i] = flag;
            if ((flag & REPEAT) != 0) {
                for (int times = Byte.toUnsignedInt(data.get()); times > 0 && i + 1 < count; times--) {
                    flags[++i] = flag;
                }
            }
        }
        return flags;
    }

    private static int[] coordinates(ByteBuffer data, byte[] flags, int brief, int same) {
        int[] values = new int[flags.length];
        int value = 0;
        for (int i = 0; i < values.length; i++) {
            boolean repeats = (flags[i] & same) != 0;
            if ((flags[i] & brief) != 0) {
                int step = Byte.toUnsignedInt(data.get());
                value += repeats ? step : -step;
            } else if (!repeats) {
                value += data.getShort();
            }
            values[i] = value;
        }
        return values;
    }

    /** Between two control points in a row lies a point of the curve, which the file leaves out. */
    private void contour(byte[] flags, int[] x, int[] y, int from, int to, Placing placing) {
        int count = to - from;
        if (count < 2) {
            return;
        }
        int first = from;
        while (first < to && (flags[first] & ON_CURVE) == 0) {
            first++;
        }
        boolean none = first == to;
        double startX = none ? (x[from] + x[to - 1]) / 2.0 : x[first];
        double startY = none ? (y[from] + y[to - 1]) / 2.0 : y[first];
        pen.moveTo(placing.x(startX, startY), placing.y(startX, startY));
        int begin = none ? from : first + 1;
        double controlX = 0;
        double controlY = 0;
        boolean pending = false;
        for (int i = 0; i < (none ? count : count - 1); i++) {
            int point = from + (begin - from + i) % count;
            boolean on = (flags[point] & ON_CURVE) != 0;
            if (pending) {
                double endX = on ? x[point] : (controlX + x[point]) / 2;
                double endY = on ? y[point] : (controlY + y[point]) / 2;
                curve(placing, controlX, controlY, endX, endY);
            } else if (on) {
                pen.lineTo(placing.x(x[point], y[point]), placing.y(x[point], y[point]));
            }
            pending = !on;
            controlX = x[point];
            controlY = y[point];
        }
        if (pending) {
            curve(placing, controlX, controlY, startX, startY);
        } else {
            pen.lineTo(placing.x(startX, startY), placing.y(startX, startY));
        }
    }

    private void curve(Placing placing, double cx, double cy, double x, double y) {
        pen.curveTo(placing.x(cx, cy), placing.y(cx, cy), placing.x(x, y), placing.y(x, y));
    }
}
