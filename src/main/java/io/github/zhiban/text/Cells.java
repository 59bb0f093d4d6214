package io.github.zhiban.text;

/**
 * How much room a text takes in a line, in half-widths: two for a Han character or anything else as wide (East Asian
 * Wide and Fullwidth, Unicode Standard Annex 11, in the coarse form that choosing text for a slide needs), one for the
 * rest.
 *
 * <p>Known as: East Asian Width.
 */
public final class Cells {
    /** From a character of ASCII to its form of full width. */
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;

    private Cells() {}

    /** The half-widths of a text. */
    public static int of(CharSequence text) {
        int sum = 0;
        for (int i = 0, codePoint; i < text.length(); i += Character.charCount(codePoint)) {
            codePoint = Character.codePointAt(text, i);
            sum += of(codePoint);
        }
        return sum;
    }

    /** The half-widths of one character. */
    public static int of(int codePoint) {
        return isWide(codePoint) ? 2 : 1;
    }

    /** The full-width form (全角) of a visible ASCII character. */
    public static int widened(int ascii) {
        return ascii + FULL_WIDTH_OFFSET;
    }

    /** The ASCII character (半角) whose full-width form is given. */
    public static int narrowed(int fullWidth) {
        return fullWidth - FULL_WIDTH_OFFSET;
    }

    /** Whether a character takes a full em. */
    public static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115f)
                || (c >= 0x2e80 && c <= 0xa4cf)
                || (c >= 0xac00 && c <= 0xd7a3)
                || (c >= 0xf900 && c <= 0xfaff)
                || (c >= 0xfe30 && c <= 0xfe4f)
                || (c >= 0xff00 && c <= 0xff60)
                || (c >= 0xffe0 && c <= 0xffe6)
                || (c >= 0x1f300 && c <= 0x1faff)
                || (c >= 0x20000 && c <= 0x3fffd)
                || c == '—'
                || c == '…'
                || (c >= '‘' && c <= '”')
                || (c >= '①' && c <= '⓿');
    }
}
