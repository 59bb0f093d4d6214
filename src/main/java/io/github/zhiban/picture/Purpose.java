package io.github.zhiban.picture;

/** What a picture is prepared for. */
public enum Purpose {
    /** A page: 300 dots per inch over a text area of 420 by 620 points, which is as much as print can show. */
    PRINT(1750, 2600, 3),
    /** A screen: small enough to load, large enough for sharp displays. */
    SCREEN(1600, 3200, 2);

    /** No picture is made larger than this for any purpose, in pixels. */
    static final int LARGEST_SIDE = 3200;

    private final int widest;
    private final int tallest;
    private final int density;

    Purpose(int widest, int tallest, int density) {
        this.widest = widest;
        this.tallest = tallest;
        this.density = density;
    }

    /** Pixels for each CSS pixel of a vector drawing. */
    int density() {
        return density;
    }

    /** How much a picture of so many pixels has to be scaled, at most 1. */
    double scale(int width, int height) {
        return Math.min(1, Math.min((double) widest / width, (double) tallest / height));
    }
}
