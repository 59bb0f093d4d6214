package io.github.zhiban.pictureset;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.LongFunction;

/** Pictures as cameras take them: hills in a haze, grain everywhere, no edge that is one colour. */
final class Photographs {
    private Photographs() {}

    static List<Motif> all() {
        return List.of(
                photo("photo-landscape", 1200, 800, seed -> landscape(1200, 800, seed), 0.85f),
                photo("photo-camera", 4000, 3000, seed -> landscape(4000, 3000, seed), 0.8f),
                photo("photo-phone", 1080, 1440, seed -> landscape(1080, 1440, seed), 0.85f),
                photo("photo-wide", 1920, 600, seed -> landscape(1920, 600, seed), 0.85f),
                photo("photo-square", 640, 640, seed -> landscape(640, 640, seed), 0.85f),
                photo("photo-small", 320, 240, seed -> landscape(320, 240, seed), 0.7f),
                photo("photo-bright", 900, 600, seed -> paper(900, 600, seed), 0.85f),
                photo("photo-dark", 900, 600, seed -> night(900, 600, seed), 0.85f),
                photo("scan-of-a-page", 1240, 1754, seed -> scan(1240, 1754, seed), 0.75f),
                new Motif(
                        "photo-png",
                        Motif.Family.PHOTOGRAPH,
                        "png",
                        700,
                        466,
                        seed -> Coding.other("png", onEasel(landscape(700, 466, seed), seed))),
                new Motif(
                        "photo-progressive",
                        Motif.Family.PHOTOGRAPH,
                        "jpg",
                        1000,
                        667,
                        seed -> Coding.jpeg(landscape(1000, 667, seed), 0.8f, true)));
    }

    private static Motif photo(String name, int width, int height, LongFunction<BufferedImage> draw, float quality) {
        return new Motif(
                name,
                Motif.Family.PHOTOGRAPH,
                "jpg",
                width,
                height,
                seed -> Coding.jpeg(draw.apply(seed), quality, false));
    }

    private static Easel onEasel(BufferedImage picture, long seed) {
        Easel easel = new Easel(picture.getWidth(), picture.getHeight(), 1, Color.WHITE, seed);
        easel.picture().createGraphics().drawImage(picture, 0, 0, null);
        return easel;
    }

    private interface Shade {
        /** The colour at a place, of 0 to 1 both ways. */
        int at(double x, double y, double grain);
    }

    private static BufferedImage paint(int width, int height, long seed, Shade shade) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double grain = (hash(x, y, seed) - 0.5) * 0.05;
                row[x] = shade.at((double) x / width, (double) y / height, grain);
            }
            picture.setRGB(0, y, width, 1, row, 0, width);
        }
        return picture;
    }

    static BufferedImage landscape(int width, int height, long seed) {
        return paint(width, height, seed, (x, y, grain) -> {
            double light = 0.92 - 0.35 * y + 0.1 * noise(3 * x, 3 * y, seed);
            double hue = 0.58;
            double strength = 0.25 + 0.2 * (1 - y);
            for (int hill = 1; hill <= 4; hill++) {
                double ridge = 0.25 + 0.15 * hill + 0.14 * (noise(hill * 2.2 * x + hill * 9, hill, seed) - 0.5);
                if (y > ridge) {
                    light = 0.75 - 0.14 * hill + 0.16 * noise(24 * x, 40 * y, seed + hill);
                    hue = 0.5 - 0.06 * hill;
                    strength = 0.2 + 0.1 * hill;
                }
            }
            return Color.HSBtoRGB((float) hue, (float) strength, (float) Math.clamp(light + grain, 0, 1));
        });
    }

    private static BufferedImage paper(int width, int height, long seed) {
        return paint(width, height, seed, (x, y, grain) -> {
            double thing = Math.hypot((x - 0.5) * 1.5, y - 0.55) < 0.28 ? 0.45 + 0.3 * noise(6 * x, 6 * y, seed) : 0.97;
            return Color.HSBtoRGB(0.08f, thing < 0.9 ? 0.5f : 0.01f, (float) Math.clamp(thing + grain / 3, 0, 1));
        });
    }

    private static BufferedImage night(int width, int height, long seed) {
        return paint(width, height, seed, (x, y, grain) -> {
            double lamp = Math.exp(-40 * (Math.pow(x - 0.7, 2) + Math.pow(y - 0.3, 2)));
            double light = 0.06 + 0.08 * noise(5 * x, 5 * y, seed) + 0.8 * lamp;
            return Color.HSBtoRGB(0.1f, 0.4f, (float) Math.clamp(light + grain, 0, 1));
        });
    }

    private static BufferedImage scan(int width, int height, long seed) {
        Easel easel = new Easel(width, height, 1, Color.WHITE, seed);
        easel.prose(120, 160, width - 240, 26, 34, new Color(0x333333));
        BufferedImage ink = easel.picture();
        return paint(width, height, seed, (x, y, grain) -> {
            int dark = 255 - (ink.getRGB((int) (x * width), (int) (y * height)) & 0xFF);
            double light = 0.93 - 0.06 * x + 0.03 * noise(4 * x, 4 * y, seed) - dark / 330.0;
            return Color.HSBtoRGB(0.12f, 0.06f, (float) Math.clamp(light + grain / 2, 0, 1));
        });
    }

    /** Smooth noise of 0 to 1 (value noise, two octaves). */
    private static double noise(double x, double y, long seed) {
        return 0.7 * smooth(x, y, seed) + 0.3 * smooth(2 * x + 7, 2 * y + 3, seed + 1);
    }

    private static double smooth(double x, double y, long seed) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double dx = ease(x - left);
        double dy = ease(y - top);
        double upper = hash(left, top, seed) * (1 - dx) + hash(left + 1, top, seed) * dx;
        double lower = hash(left, top + 1, seed) * (1 - dx) + hash(left + 1, top + 1, seed) * dx;
        return upper * (1 - dy) + lower * dy;
    }

    private static double ease(double t) {
        return t * t * (3 - 2 * t);
    }

    private static double hash(int x, int y, long seed) {
        long bits = x * 0x9E3779B97F4A7C15L + y * 0xC2B2AE3D27D4EB4FL + seed * 0x165667B19E3779F9L;
        bits = (bits ^ (bits >>> 29)) * 0xBF58476D1CE4E5B9L;
        return ((bits ^ (bits >>> 32)) & 0xFFFFFF) / (double) 0x1000000;
    }
}
