package io.github.zhiban.picture;

import io.github.zhiban.picture.PictureTraits.Ground;

/**
 * Looks at the pixels of a picture: at every so many rows, which is enough to tell a photograph from a screen.
 *
 * <p>Known as: kind of picture, QR code, 图片种类, 二维码.
 */
final class PictureAnalysis {
    private static final int ROWS = 400;
    private static final int TONES = 4096;

    /** CSS pixels. */
    private static final double ICON = 64;

    private static final double BADGE_WIDTH = 200;
    private static final double BADGE_HEIGHT = 36;
    private static final double FORMULA_WIDTH = 640;
    private static final double FORMULA_HEIGHT = 120;
    private static final double LOGO_WIDTH = 480;
    private static final double LOGO_HEIGHT = 160;
    private static final double AVATAR = 160;
    private static final double THIN = 12;
    private static final double LONG = 15;
    private static final double LINE = 8;

    private static final double PAGE = 1.15;

    private final Pixels pixels;
    private final double width;
    private final double height;
    private final int[] tones = new int[TONES];
    private int count;
    private int open;
    private int light;
    private int dark;
    private int coloured;
    private int even;
    private int largestTone;

    private PictureAnalysis(Pixels pixels, double density) {
        this.pixels = pixels;
        this.width = pixels.width() / density;
        this.height = pixels.height() / density;
        count();
    }

    /** @param density pixels for each CSS pixel */
    static PictureTraits of(Pixels pixels, double density) {
        return new PictureAnalysis(pixels, density).traits();
    }

    private void count() {
        int step = Math.max(1, pixels.height() / ROWS);
        int[] argb = pixels.argb();
        for (int y = 0; y < pixels.height(); y += step) {
            int start = y * pixels.width();
            for (int x = 0; x < pixels.width(); x++) {
                int pixel = argb[start + x];
                count++;
                if (x > 0 && pixel == argb[start + x - 1]) {
                    even++;
                }
                tally(pixel);
            }
        }
        for (int tone : tones) {
            largestTone = Math.max(largestTone, tone);
        }
    }

    private void tally(int pixel) {
        if (pixel >>> 24 < 32) {
            open++;
            return;
        }
        int r = pixel >> 16 & 0xFF;
        int g = pixel >> 8 & 0xFF;
        int b = pixel & 0xFF;
        int largest = Math.max(r, Math.max(g, b));
        int smallest = Math.min(r, Math.min(g, b));
        tones[(r >> 4) << 8 | (g >> 4) << 4 | b >> 4]++;
        if (largest - smallest > 60) {
            coloured++;
        } else if (smallest > 200) {
            light++;
        } else if (largest < 128) {
            dark++;
        }
    }

    private PictureTraits traits() {
        boolean transparent = open > count * 0.02;
        Ground ground = !transparent ? Ground.NONE : light > 0.97 * (count - open) ? Ground.DARK : Ground.LIGHT;
        PictureKind kind = kind(transparent);
        boolean framed = kind == PictureKind.GRAPHIC || kind == PictureKind.PHOTOGRAPH;
        return new PictureTraits(kind, ground, framed && !transparent && hasPaperEdges(), text(kind));
    }

    private double text(PictureKind kind) {
        return switch (kind) {
            case PHOTOGRAPH -> isUpright() ? TextHeight.ofPage(pixels) : 0;
            // Fractions are higher than their letters; what is longer is a line of text.
            case FORMULA -> width > LINE * height ? TextHeight.of(pixels, pixels.width() / width) : 0;
            case GRAPHIC, ICON, LOGO, AVATAR, QR_CODE, DECORATION -> TextHeight.of(pixels, pixels.width() / width);
        };
    }

    /** The first kind that fits; the order decides between a formula and an icon, a QR code and a graphic. */
    private PictureKind kind(boolean transparent) {
        if (isNothing()) {
            return PictureKind.DECORATION;
        }
        double coverage = (double) (light + open) / count;
        boolean signs = coverage > 0.6 && coloured < count * 0.02 && dark > 0 && dark < count * 0.35;
        if (signs && width <= FORMULA_WIDTH && height <= FORMULA_HEIGHT) {
            return PictureKind.FORMULA;
        }
        if ((width <= ICON && height <= ICON) || (width <= BADGE_WIDTH && height <= BADGE_HEIGHT)) {
            return PictureKind.ICON;
        }
        if (FinderPatterns.in(pixels)) {
            return PictureKind.QR_CODE;
        }
        boolean tonal = even < count * 0.45 && distinctTones() > 24;
        boolean square = Math.abs(width / height - 1) < 0.05;
        if (square && width <= AVATAR && (tonal || transparent)) {
            return PictureKind.AVATAR;
        }
        if (tonal) {
            return PictureKind.PHOTOGRAPH;
        }
        if (transparent && width <= LOGO_WIDTH && height <= LOGO_HEIGHT) {
            return PictureKind.LOGO;
        }
        return PictureKind.GRAPHIC;
    }

    /** Whether it has the shape of a page. */
    private boolean isUpright() {
        return height > PAGE * width;
    }

    private boolean isNothing() {
        boolean tiny = width <= 3 || height <= 3;
        boolean blank = open == count || (largestTone > count * 0.9995 && even > count * 0.99);
        return tiny || blank || (height <= THIN && width > LONG * height);
    }

    /** Tones of 16 levels a channel that a thousandth of the picture has. */
    private int distinctTones() {
        int distinct = 0;
        for (int tone : tones) {
            distinct += tone > count / 1000 ? 1 : 0;
        }
        return distinct;
    }

    /** Whether most of the outermost pixels are white. */
    private boolean hasPaperEdges() {
        int white = 0;
        int right = pixels.width() - 1;
        int bottom = pixels.height() - 1;
        for (int x = 0; x <= right; x++) {
            white += isWhite(x, 0) + isWhite(x, bottom);
        }
        for (int y = 0; y <= bottom; y++) {
            white += isWhite(0, y) + isWhite(right, y);
        }
        return white > 0.5 * 2 * (right + bottom + 2);
    }

    private int isWhite(int x, int y) {
        int pixel = pixels.argb()[y * pixels.width() + x];
        return (pixel >> 16 & 0xFF) > 238 && (pixel >> 8 & 0xFF) > 238 && (pixel & 0xFF) > 238 ? 1 : 0;
    }
}
