package io.github.zhiban.picture;

import java.util.Arrays;

/**
 * Scales pictures down with Catmull and Rom's cubic, which keeps the edges of letters crisp. Rows are narrowed one by
 * one as the result needs them, so that a large picture costs little more memory than the result.
 */
final class Resampler {
    private static final double SUPPORT = 2;

    private final Pixels from;
    private final Taps columns;
    private final Taps rows;
    private final int width;

    /** Narrowed rows, each at its number modulo their count. */
    private final float[][] narrow;

    private int narrowed;

    private Resampler(Pixels from, int width, int height) {
        this.from = from;
        this.width = width;
        columns = Taps.of(from.width(), width);
        rows = Taps.of(from.height(), height);
        narrow = new float[rows.most()][width * 4];
    }

    /** Scales to a size that is not larger in either direction. */
    static Pixels scale(Pixels from, int width, int height) {
        if (width == from.width() && height == from.height()) {
            return from;
        }
        Resampler resampler = new Resampler(from, width, height);
        int[] argb = new int[width * height];
        for (int y = 0; y < height; y++) {
            resampler.row(y, argb);
        }
        return new Pixels(width, height, argb);
    }

    /**
     * Which samples make up each sample of the result.
     *
     * @param first the first of them
     * @param weights how much each counts
     */
    private record Taps(int[] first, float[][] weights) {
        static Taps of(int length, int target) {
            double ratio = (double) length / target;
            int[] first = new int[target];
            float[][] weights = new float[target][];
            for (int i = 0; i < target; i++) {
                double centre = (i + 0.5) * ratio - 0.5;
                first[i] = Math.max(0, (int) Math.ceil(centre - SUPPORT * ratio));
                int last = Math.min(length - 1, (int) Math.floor(centre + SUPPORT * ratio));
                weights[i] = weights(first[i], last, centre, ratio);
            }
            return new Taps(first, weights);
        }

        int most() {
            return Arrays.stream(weights).mapToInt(w -> w.length).max().orElse(1);
        }

        private static float[] weights(int first, int last, double centre, double ratio) {
            float[] weights = new float[last - first + 1];
            float sum = 0;
            for (int i = 0; i < weights.length; i++) {
                weights[i] = (float) cubic((first + i - centre) / ratio);
                sum += weights[i];
            }
            for (int i = 0; i < weights.length; i++) {
                weights[i] /= sum;
            }
            return weights;
        }

        private static double cubic(double distance) {
            double d = Math.abs(distance);
            if (d < 1) {
                return (1.5 * d - 2.5) * d * d + 1;
            }
            return d < SUPPORT ? ((-0.5 * d + 2.5) * d - 4) * d + 2 : 0;
        }
    }

    private void row(int y, int[] argb) {
        int first = rows.first()[y];
        float[] weights = rows.weights()[y];
        for (; narrowed < first + weights.length; narrowed++) {
            narrow(narrowed, narrow[narrowed % narrow.length]);
        }
        float[] sum = new float[width * 4];
        for (int i = 0; i < weights.length; i++) {
            float[] row = narrow[(first + i) % narrow.length];
            float weight = weights[i];
            for (int channel = 0; channel < sum.length; channel++) {
                sum[channel] += weight * row[channel];
            }
        }
        for (int x = 0; x < width; x++) {
            argb[y * width + x] = pixel(sum, x * 4);
        }
    }

    /** Narrows one row of the picture to alpha and premultiplied colours. */
    private void narrow(int y, float[] to) {
        int[] argb = from.argb();
        float[][] all = columns.weights();
        int[] first = columns.first();
        for (int x = 0; x < width; x++) {
            float[] weights = all[x];
            int start = y * from.width() + first[x];
            float a = 0;
            float r = 0;
            float g = 0;
            float b = 0;
            for (int i = 0; i < weights.length; i++) {
                int pixel = argb[start + i];
                float alpha = weights[i] * (pixel >>> 24);
                a += alpha;
                r += alpha * (pixel >> 16 & 0xFF);
                g += alpha * (pixel >> 8 & 0xFF);
                b += alpha * (pixel & 0xFF);
            }
            to[x * 4] = a;
            to[x * 4 + 1] = r;
            to[x * 4 + 2] = g;
            to[x * 4 + 3] = b;
        }
    }

    private static int pixel(float[] channels, int at) {
        int alpha = level(channels[at]);
        return alpha == 0
                ? 0
                : alpha << 24
                        | level(channels[at + 1] / channels[at]) << 16
                        | level(channels[at + 2] / channels[at]) << 8
                        | level(channels[at + 3] / channels[at]);
    }

    static int level(float value) {
        // As Math.round(float) has it, whose bit tricks the first compiler leaves as they are: the sum is exact.
        return Math.clamp((int) (value + 0.5), 0, 255);
    }
}
