package io.github.zhiban.picture;

/** Scales pictures down with Catmull and Rom's cubic, which keeps the edges of letters crisp. */
final class Resampler {
    private static final double SUPPORT = 2;

    private Resampler() {}

    /** Scales to a size that is not larger in either direction. */
    static Pixels scale(Pixels from, int width, int height) {
        if (width == from.width() && height == from.height()) {
            return from;
        }
        float[] rows = premultiply(from.argb());
        float[] narrow = scaleRows(rows, from.width(), from.height(), width);
        float[] turned = transpose(narrow, width, from.height());
        float[] low = scaleRows(turned, from.height(), width, height);
        return new Pixels(width, height, unpremultiply(transpose(low, height, width)));
    }

    /** Scales every row of four channels to another length. */
    private static float[] scaleRows(float[] from, int length, int rows, int target) {
        double ratio = (double) length / target;
        float[] scaled = new float[target * rows * 4];
        for (int x = 0; x < target; x++) {
            double centre = (x + 0.5) * ratio - 0.5;
            int first = Math.max(0, (int) Math.ceil(centre - SUPPORT * ratio));
            int last = Math.min(length - 1, (int) Math.floor(centre + SUPPORT * ratio));
            float[] weights = weights(first, last, centre, ratio);
            for (int y = 0; y < rows; y++) {
                addWeighted(from, (y * length + first) * 4, weights, scaled, (y * target + x) * 4);
            }
        }
        return scaled;
    }

    private static void addWeighted(float[] from, int start, float[] weights, float[] to, int at) {
        float a = 0;
        float r = 0;
        float g = 0;
        float b = 0;
        for (int i = 0; i < weights.length; i++) {
            int pixel = start + i * 4;
            a += weights[i] * from[pixel];
            r += weights[i] * from[pixel + 1];
            g += weights[i] * from[pixel + 2];
            b += weights[i] * from[pixel + 3];
        }
        to[at] = a;
        to[at + 1] = r;
        to[at + 2] = g;
        to[at + 3] = b;
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

    private static float[] transpose(float[] from, int width, int height) {
        float[] turned = new float[from.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                System.arraycopy(from, (y * width + x) * 4, turned, (x * height + y) * 4, 4);
            }
        }
        return turned;
    }

    private static float[] premultiply(int[] argb) {
        float[] channels = new float[argb.length * 4];
        for (int i = 0; i < argb.length; i++) {
            float alpha = (argb[i] >>> 24) / 255f;
            channels[i * 4] = argb[i] >>> 24;
            channels[i * 4 + 1] = (argb[i] >> 16 & 0xFF) * alpha;
            channels[i * 4 + 2] = (argb[i] >> 8 & 0xFF) * alpha;
            channels[i * 4 + 3] = (argb[i] & 0xFF) * alpha;
        }
        return channels;
    }

    private static int[] unpremultiply(float[] channels) {
        int[] argb = new int[channels.length / 4];
        for (int i = 0; i < argb.length; i++) {
            int alpha = level(channels[i * 4]);
            if (alpha > 0) {
                float by = 255f / alpha;
                argb[i] = alpha << 24
                        | level(channels[i * 4 + 1] * by) << 16
                        | level(channels[i * 4 + 2] * by) << 8
                        | level(channels[i * 4 + 3] * by);
            }
        }
        return argb;
    }

    private static int level(float value) {
        return Math.clamp(Math.round(value), 0, 255);
    }
}
