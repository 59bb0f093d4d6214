package io.github.zhiban.text;

import java.util.BitSet;

/**
 * Finds where web addresses, code and long identifiers may break: after their separators, but before a solidus, which
 * must not end a line (T3; so does the <cite>Chicago Manual of Style</cite> 7.46), and between the humps of
 * {@code camelCase}.
 *
 * <p>Known as: URL, 长串.
 */
public final class LongTokens {
    /**
     * Code of at least so many characters, and addresses, break at their separators as readily as text breaks between
     * words.
     */
    private static final int LONG = 12;
    /**
     * Shorter code breaks only in lines that do not work out otherwise; code shorter than this, such as
     * {@code Node.js}, never.
     */
    private static final int SHORT = 8;
    /** An identifier in prose is not broken unless it has at least so many characters. */
    private static final int LONG_IDENTIFIER = 14;
    /** How many humps, dots or commas make a long word in prose an identifier: {@code PowerPoint} is none. */
    private static final int JOINTS = 2;
    /** How many characters stay together at either end of a token. */
    private static final int MARGIN = 3;

    private static final String BREAK_AFTER = ".-_?&=:#~,;@+|\\%(";

    private final LineCharacters characters;
    private final BitSet breaks = new BitSet();
    private final BitSet lateBreaks = new BitSet();
    private final BitSet tokens = new BitSet();
    private final BitSet addresses = new BitSet();

    private LongTokens(LineCharacters characters) {
        this.characters = characters;
    }

    /** Finds the tokens of a paragraph. */
    public static LongTokens of(LineCharacters characters) {
        LongTokens found = new LongTokens(characters);
        int from = 0;
        while (from < characters.length()) {
            int to = found.tokenEnd(from);
            if (to - from >= SHORT) {
                found.visit(from, to);
            }
            from = Math.max(to, from + 1);
        }
        return found;
    }

    /** Whether a token breaks well at an offset although a word would not. */
    public boolean isBreak(int offset) {
        return breaks.get(offset);
    }

    /** Whether a token may break at an offset in a line that does not work out otherwise. */
    public boolean isLateBreak(int offset) {
        return lateBreaks.get(offset);
    }

    /** Whether an offset lies within an address or long code, which break as this class says and nowhere else. */
    public boolean isInToken(int offset) {
        return tokens.get(offset);
    }

    /**
     * Whether an offset lies within an address and not near its ends: it may break there if it must, and space its
     * letters a little.
     */
    public boolean isInAddress(int offset) {
        return addresses.get(offset);
    }

    /** The end of the visible ASCII characters of one kind of run that start at an offset. */
    private int tokenEnd(int from) {
        RunKind kind = characters.text().kind(from);
        int to = from;
        while (to < characters.length() && isAscii(to) && characters.text().kind(to) == kind) {
            to++;
        }
        return to;
    }

    private boolean isAscii(int offset) {
        char unit = characters.text().charAt(offset);
        return unit > ' ' && unit < 0x7F;
    }

    private void visit(int from, int to) {
        boolean isLong = to - from >= LONG;
        switch (characters.text().kind(from)) {
            case CODE -> part(from, to, isLong);
            case ADDRESS -> {
                if (isLong) {
                    partAddress(from, to);
                }
            }
            case PROSE -> {
                if (isLong && isAddress(from, to)) {
                    partAddress(from, to);
                } else if (to - from >= LONG_IDENTIFIER && isIdentifier(from, to)) {
                    part(from, to, false);
                }
            }
            case NOTE_MARK, ANNOTATION, UNBROKEN -> {
                // Whole by their nature.
            }
        }
    }

    private void partAddress(int from, int to) {
        part(from, to, true);
        for (int offset = from + MARGIN; offset <= to - MARGIN; offset++) {
            if (characters.text().charAt(offset - 1) != '/') {
                addresses.set(offset);
            }
        }
    }

    private void part(int from, int to, boolean readily) {
        if (readily) {
            tokens.set(from + 1, to);
        }
        for (int offset = from + MARGIN; offset <= to - MARGIN; offset++) {
            if (isAfterSeparator(offset)) {
                (readily ? breaks : lateBreaks).set(offset);
            } else if (isHump(offset)) {
                lateBreaks.set(offset);
            }
        }
    }

    private boolean isAddress(int from, int to) {
        int scheme = characters.text().text().indexOf("://", from);
        return (scheme >= 0 && scheme + 3 <= to) || characters.text().text().startsWith("www.", from);
    }

    private boolean isIdentifier(int from, int to) {
        int joints = 0;
        for (int offset = from + 1; offset < to - 1; offset++) {
            char unit = characters.text().charAt(offset);
            boolean joint =
                    ".,;".indexOf(unit) >= 0 && !isNumeric(characters.text().charAt(offset + 1));
            joints += joint || isHump(offset) ? 1 : unit == '_' ? JOINTS : 0;
        }
        return joints >= JOINTS;
    }

    private boolean isAfterSeparator(int offset) {
        char before = characters.text().charAt(offset - 1);
        char after = characters.text().charAt(offset);
        if (after == '/') {
            return before != '/' && before != ':';
        }
        return BREAK_AFTER.indexOf(before) >= 0
                && BREAK_AFTER.indexOf(after) < 0
                && !isBracket(after)
                && !inNumber(before, after);
    }

    /**
     * Whether a new part of a name begins, as before each capital of {@code getHttpPort} and before the {@code P} of
     * {@code XMLParser}.
     */
    private boolean isHump(int offset) {
        char before = characters.text().charAt(offset - 1);
        char after = characters.text().charAt(offset);
        boolean small = isLower(before) || isNumeric(before);
        boolean wordAhead =
                offset + 1 < characters.length() && isLower(characters.text().charAt(offset + 1));
        return isUpper(after) && (small || (isUpper(before) && wordAhead));
    }

    private static boolean isLower(char unit) {
        return unit >= 'a' && unit <= 'z';
    }

    private static boolean isUpper(char unit) {
        return unit >= 'A' && unit <= 'Z';
    }

    private static boolean isNumeric(char unit) {
        return unit >= '0' && unit <= '9';
    }

    private static boolean isBracket(char unit) {
        return unit == ')' || unit == ']' || unit == '}' || unit == '>' || unit == '"' || unit == '\'';
    }

    private static boolean inNumber(char before, char after) {
        return (before == '.' || before == ',') && isNumeric(after);
    }
}
