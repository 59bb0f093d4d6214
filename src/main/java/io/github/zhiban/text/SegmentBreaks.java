package io.github.zhiban.text;

/**
 * White space in running text, after CSS Text 3, 4.1: what collapses, and what a line break (segment break, 源码换行) of a
 * source stands for: nothing between characters that fill a square, a space between words. Around marks it is what
 * authors do in unbroken text.
 */
public final class SegmentBreaks {
    private SegmentBreaks() {}

    /** What a character, or something else in a line, shows to its neighbour. */
    public enum Side {
        WIDE,
        LETTER,
        DIGIT,
        OPENING,
        CLOSING,
        TIGHT,
        FORMULA,
        NOTHING,
        OTHER
    }

    /** What a character of text shows. */
    public static Side side(int c) {
        if (isWide(c)) {
            return Side.WIDE;
        }
        if (Character.isLetter(c)) {
            return Side.LETTER;
        }
        if (Character.isDigit(c)) {
            return Side.DIGIT;
        }
        return switch (c) {
            case '(', '[', '“', '‘' -> Side.OPENING;
            case ',', '.', ';', ':', '!', '?', ')', ']', '%', '”', '’' -> Side.CLOSING;
            case '/', '_', '@', '\\' -> Side.TIGHT;
            default -> Side.OTHER;
        };
    }

    /**
     * What a character of code or of a key shows: a letter, whatever it is, as in {@code __attribute__} and
     * {@code /etc}.
     */
    public static Side wordSide(int c) {
        return isWide(c) ? Side.WIDE : Side.LETTER;
    }

    /**
     * Whether a line break between two sides stands for a space.
     *
     * @param oneWord whether they belong to one word, as in {@code H₂O}
     */
    public static boolean isSpace(Side before, Side after, boolean oneWord) {
        if (before == Side.WIDE || after == Side.WIDE || before == Side.NOTHING || after == Side.NOTHING) {
            return false;
        }
        boolean open = before == Side.OPENING || before == Side.TIGHT;
        return switch (after) {
            case CLOSING, TIGHT, WIDE, NOTHING -> false;
            case LETTER -> !(open || oneWord);
            case DIGIT, OPENING -> !(open || oneWord || before == Side.CLOSING);
            case FORMULA, OTHER -> !open;
        };
    }

    /** Whether no space belongs next to a character: it fills a square of its own. Not so hangul: Korean has spaces. */
    public static boolean isWide(int c) {
        return Character.isIdeographic(c)
                || (c >= 0x2E80 && c <= 0x30FF && c != 0x3000)
                || (c >= 0x3100 && c <= 0x312F)
                || (c >= 0x31A0 && c <= 0x33FF)
                || (c >= 0xFE30 && c <= 0xFE4F)
                || (c >= 0xFF01 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || c == '—'
                || c == '…';
    }

    /** Whether a character is white space that pages collapse, or that exporters put in its place. */
    public static boolean isWhite(char c) {
        return switch (c) {
            case '\n', '\t', '\f', '\r' -> true;
            default -> Character.getType(c) == Character.SPACE_SEPARATOR;
        };
    }
}
