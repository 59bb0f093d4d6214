package io.github.zhiban.text;

/**
 * How wide text is, without a font: an upper bound for the project's faces, so that what fits here fits on the page. In
 * em.
 */
public final class TextWidth {
    private static final String NARROW = " !'(),-./:;I[\\]`fijlrt{|}";
    private static final String BROAD = "%&@MWmw—";
    private static final double HAN_LATIN_GAP = 0.25;

    private TextWidth() {}

    /** The width of a line of text. */
    public static double of(String text) {
        double width = 0;
        boolean wide = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            width += of(c) + gap(wide, c);
            wide = isWide(c);
        }
        return width;
    }

    /** The space between a character and the one before it. */
    public static double gap(boolean wideBefore, int c) {
        return isWide(c) != wideBefore && c != ' ' ? HAN_LATIN_GAP : 0;
    }

    /** The width of one character. */
    public static double of(int c) {
        if (isWide(c)) {
            return 1;
        }
        if (c < 0x20) {
            return 0;
        }
        return NARROW.indexOf(c) >= 0 ? 0.4 : BROAD.indexOf(c) >= 0 ? 0.95 : Character.isUpperCase(c) ? 0.72 : 0.6;
    }

    /**
     * Whether a character takes a full Han square: ideographs, kana, hangul, their punctuation, and symbols to be safe.
     */
    public static boolean isWide(int c) {
        return c >= 0x1100 && (c <= 0x115F || c >= 0x2010);
    }
}
