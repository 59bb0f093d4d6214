package io.github.zhiban.picture;

/**
 * What the pixels of a picture say about how it wants to be shown.
 *
 * @param ground what it needs to stand on
 * @param paperEdges whether its edges are as white as paper, so that nobody sees where it ends
 * @param textHeight how high the lines of text in it are, in its pixels; 0 when it has none
 */
public record PictureTraits(PictureKind kind, Ground ground, boolean paperEdges, double textHeight) {
    /** Of a picture about which nothing is known. */
    static final PictureTraits UNKNOWN = new PictureTraits(PictureKind.GRAPHIC, Ground.NONE, false, 0);

    /** So many times as wide as high. */
    private static final double LINE_SHAPE = 3;

    /** Whether something of this size, in any unit, may be a single line of text. */
    public static boolean isLineShaped(double width, double height) {
        return width >= LINE_SHAPE * height;
    }

    /** The same of so many times as many pixels. */
    PictureTraits scaled(double scale) {
        return new PictureTraits(kind, ground, paperEdges, textHeight * scale);
    }

    /** What a picture needs to stand on. */
    public enum Ground {
        /** It brings its own. */
        NONE,
        /** It is partly transparent and dark: light. */
        LIGHT,
        /** It is partly transparent and light: dark. */
        DARK
    }
}
