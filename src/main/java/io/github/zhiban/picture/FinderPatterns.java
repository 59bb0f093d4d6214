package io.github.zhiban.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the three squares at the corners of a QR code: dark and light alternate as 1 : 1 : 3 : 1 : 1 (ISO/IEC 18004,
 * 6.3.3).
 *
 * <p>Known as: 二维码.
 */
final class FinderPatterns {
    private static final int LEAST = 90;
    private static final int ROWS = 300;

    private FinderPatterns() {}

    private record Found(double x, double y, double module) {}

    /** Whether there are at least three, two in a row and one below. */
    static boolean in(Pixels pixels) {
        if (Math.min(pixels.width(), pixels.height()) < LEAST) {
            return false;
        }
        List<Found> found = new ArrayList<>();
        int step = Math.max(1, pixels.height() / ROWS);
        for (int y = 0; y < pixels.height(); y += step) {
            row(pixels, y, found);
        }
        List<Found> squares = new ArrayList<>();
        for (Found one : found) {
            long near = found.stream()
                    .filter(other ->
                            Math.abs(other.x - one.x) < one.module && Math.abs(other.y - one.y) < 1.6 * one.module)
                    .count();
            boolean isNew =
                    squares.stream().noneMatch(other -> Math.hypot(other.x - one.x, other.y - one.y) < 5 * one.module);
            if (near >= 3 && isNew && isVertical(pixels, one)) {
                squares.add(one);
            }
        }
        return squares.stream()
                .anyMatch(one -> squares.stream().anyMatch(other -> isBeside(one, other.x - one.x, other.y - one.y))
                        && squares.stream().anyMatch(other -> isBeside(one, other.y - one.y, other.x - one.x)));
    }

    /** Far along one way, on the same line the other way. */
    private static boolean isBeside(Found one, double along, double across) {
        return along > 10 * one.module && along < 180 * one.module && Math.abs(across) < 3 * one.module;
    }

    private static void row(Pixels pixels, int y, List<Found> found) {
        int[] runs = new int[5];
        boolean dark = false;
        int run = 0;
        for (int x = 0; x <= pixels.width(); x++) {
            boolean now = x < pixels.width() && isDark(pixels, x, y);
            if (now == dark && x < pixels.width()) {
                run++;
                continue;
            }
            System.arraycopy(runs, 1, runs, 0, 4);
            runs[4] = run;
            if (dark && isPattern(runs)) {
                double module = sum(runs) / 7.0;
                found.add(new Found(x - 3.5 * module, y, module));
            }
            dark = now;
            run = 1;
        }
    }

    private static boolean isPattern(int[] runs) {
        double module = sum(runs) / 7.0;
        return module >= 1.5
                && isAbout(runs[0], module)
                && isAbout(runs[1], module)
                && isAbout(runs[2], 3 * module)
                && isAbout(runs[3], module)
                && isAbout(runs[4], module);
    }

    private static boolean isVertical(Pixels pixels, Found at) {
        int x = (int) at.x;
        int dark = 0;
        int light = 0;
        for (int module = 0; module < 3; module++) {
            int y = (int) Math.round(at.y + (module - 1) * 0.8 * at.module);
            dark += y >= 0 && y < pixels.height() && isDark(pixels, x, y) ? 1 : 0;
        }
        for (int side = -1; side <= 1; side += 2) {
            for (double far = 1; far <= 4; far += 0.25) {
                int y = (int) Math.round(at.y + side * far * at.module);
                if (y >= 0 && y < pixels.height() && !isDark(pixels, x, y)) {
                    light++;
                    break;
                }
            }
        }
        return dark >= 2 && light == 2;
    }

    private static boolean isAbout(double length, double expected) {
        return Math.abs(length - expected) <= 0.5 * Math.max(expected, 2);
    }

    private static int sum(int[] runs) {
        int sum = 0;
        for (int run : runs) {
            sum += run;
        }
        return sum;
    }

    private static boolean isDark(Pixels pixels, int x, int y) {
        int pixel = pixels.argb()[y * pixels.width() + x];
        return pixel >>> 24 > 128 && (pixel >> 16 & 0xFF) < 110 && (pixel >> 8 & 0xFF) < 110 && (pixel & 0xFF) < 130;
    }
}
