package io.github.zhiban.typeset.line;

import java.util.BitSet;

/**
 * Finds where web addresses and long code tokens may break: after their separators, but before a solidus, which must not end a line
 * (T3; so does the <cite>Chicago Manual of Style</cite> 7.46).
 */
final class Addresses {
    /** Shorter code tokens, such as {@code Node.js}, are left whole. */
    private static final int LONG_TOKEN = 12;
    /** How many characters stay together at either end of a token. */
    private static final int MARGIN = 3;

    private static final String BREAK_AFTER = ".-_?&=:#~,;@+|\\%(";

    private final Characters characters;
    private final BitSet breaks = new BitSet();
    private final BitSet tokens = new BitSet();
    private final BitSet interior = new BitSet();

    private Addresses(Characters characters) {
        this.characters = characters;
    }

    /** Finds the addresses and long code tokens of a paragraph. */
    static Addresses of(Characters characters) {
        Addresses addresses = new Addresses(characters);
        int from = 0;
        while (from < characters.length()) {
            int to = addresses.tokenEnd(from);
            addresses.visit(from, to);
            from = Math.max(to, from + 1);
        }
        return addresses;
    }

    /** Whether an address or a code token may break before an offset although a word may not. */
    boolean isBreak(int offset) {
        return breaks.get(offset);
    }

    /** Whether an offset lies within an address or a long code token. */
    boolean isInToken(int offset) {
        return tokens.get(offset);
    }

    /** Whether an offset lies within an address or a long code token and not near its ends. */
    boolean isInside(int offset) {
        return interior.get(offset);
    }

    /** Whether an address can break at an offset if it must; code cannot. */
    boolean yields(int offset) {
        return isInside(offset) && characters.text().kind(offset) != RunKind.CODE;
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
        if (to - from < LONG_TOKEN || !mayBreak(from, to)) {
            return;
        }
        tokens.set(from + 1, to);
        for (int offset = from + MARGIN; offset <= to - MARGIN; offset++) {
            if (partsToken(offset)) {
                breaks.set(offset);
            }
            if (characters.text().charAt(offset - 1) != '/') {
                interior.set(offset);
            }
        }
    }

    private boolean mayBreak(int from, int to) {
        return switch (characters.text().kind(from)) {
            case CODE, ADDRESS -> true;
            case PROSE -> holds("://", from, to) || characters.text().text().startsWith("www.", from);
            case NOTE_MARK, UNBROKEN -> false;
        };
    }

    private boolean holds(String part, int from, int to) {
        for (int i = from; i + part.length() <= to; i++) {
            if (characters.text().text().startsWith(part, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean partsToken(int offset) {
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

    private static boolean isBracket(char unit) {
        return unit == ')' || unit == ']' || unit == '}' || unit == '>' || unit == '"' || unit == '\'';
    }

    private static boolean inNumber(char before, char after) {
        return before == '.' && after >= '0' && after <= '9';
    }
}
