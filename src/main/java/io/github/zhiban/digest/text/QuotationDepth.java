package io.github.zhiban.digest.text;

import io.github.zhiban.text.Marks;
import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * How deep each place of a text is inside brackets and quotation marks. A mark without its partner in the same text
 * counts as an ordinary character, so that one slip of the author does not glue a paragraph together.
 */
public final class QuotationDepth {
    private static final String OPENING = Marks.OPENING + "‘";
    private static final String CLOSING = Marks.CLOSING + "’";

    private final String text;
    private final int[] partner;
    private final int[] depth;

    private QuotationDepth(String text, int[] partner, int[] depth) {
        this.text = text;
        this.partner = partner;
        this.depth = depth;
    }

    /** Pairs the marks of a text. */
    public static QuotationDepth of(String text) {
        var partner = new int[text.length()];
        Arrays.fill(partner, -1);
        pairBrackets(text, partner);
        pairStraightQuotes(text, partner);
        var depth = new int[text.length() + 1];
        int level = 0;
        for (int i = 0; i < text.length(); i++) {
            if (partner[i] >= 0 && partner[i] < i) {
                level--;
            }
            depth[i] = level;
            if (partner[i] > i) {
                level++;
            }
        }
        return new QuotationDepth(text, partner, depth);
    }

    private static void pairBrackets(String text, int[] partner) {
        var open = new ArrayDeque<Integer>();
        var openOfKind = new int[3 + OPENING.length()];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                open.push(i);
                openOfKind[kind(OPENING.indexOf(c))]++;
            } else if (CLOSING.indexOf(c) >= 0) {
                int kind = kind(CLOSING.indexOf(c));
                if (openOfKind[kind] > 0) {
                    int at = open.pop();
                    for (int own = kind(text, at); own != kind; own = kind(text, at)) {
                        openOfKind[own]--;
                        at = open.pop();
                    }
                    openOfKind[kind]--;
                    partner[at] = i;
                    partner[i] = at;
                }
            }
        }
    }

    private static int kind(String text, int at) {
        return kind(OPENING.indexOf(text.charAt(at)));
    }

    /** Authors mix full-width and half-width halves of a pair: round pairs with round, square with square. */
    private static int kind(int index) {
        return switch (OPENING.charAt(index)) {
            case '（', '(' -> 0;
            case '［', '[' -> 1;
            case '｛', '{' -> 2;
            default -> 3 + index;
        };
    }

    private static void pairStraightQuotes(String text, int[] partner) {
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                open = -1;
            } else if (text.charAt(i) == '"') {
                if (open < 0) {
                    open = i;
                } else {
                    partner[open] = i;
                    partner[i] = open;
                    open = -1;
                }
            }
        }
    }

    private static boolean isMark(String text, int i) {
        char c = text.charAt(i);
        boolean apostrophe = c == '’' && i > 0 && Character.isLetter(text.charAt(i - 1));
        return !apostrophe && (c == '"' || OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0);
    }

    /** How many pairs are open around a place; a mark itself is outside its own pair. */
    public int depth(int at) {
        return depth[at];
    }

    /** Where the pair that a place opens is closed; -1 when it opens none. */
    int close(int at) {
        return partner[at] > at ? partner[at] : -1;
    }

    /** Whether the first and the last character of a part are partners. */
    public boolean encloses(Span part) {
        return !part.isEmpty() && partner[part.start()] == part.end() - 1;
    }

    /** Whether every mark in a part has its partner there. */
    public boolean isBalanced(Span part) {
        for (int i = part.start(); i < part.end(); i++) {
            boolean elsewhere = partner[i] >= 0 && (partner[i] < part.start() || partner[i] >= part.end());
            if (elsewhere || (partner[i] < 0 && isMark(text, i))) {
                return false;
            }
        }
        return true;
    }
}
