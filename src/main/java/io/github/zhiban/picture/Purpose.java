package io.github.zhiban.picture;

/** What a picture is prepared for. */
public enum Purpose {
    /** A page: sharp at 300 dots per inch over the width of the text. */
    PRINT(1750),
    /** A screen: small enough to load. */
    SCREEN(1600);

    private final int widest;

    Purpose(int widest) {
        this.widest = widest;
    }

    /** The most pixels across that are of use. */
    int widest() {
        return widest;
    }
}
