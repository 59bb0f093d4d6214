package io.github.zhiban.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * Decides which of the characters that Chinese and Latin share ({@code “”‘’—…·–/}) stand in Han context (T28). The
 * caller asks before measuring, and takes these from the Chinese face and the others from the Latin one.
 *
 * <p>Known as: 全角标点, 弯引号.
 */
public final class FullWidth {
    private enum Side {
        HAN,
        LATIN,
        NONE
    }

    /** How far a neighbour that decides may be, so that a long row of dots costs linear time. */
    private static final int REACH = 32;

    private final CharSequence text;
    private final BitSet han = new BitSet();
    private final BitSet result = new BitSet();

    private FullWidth(CharSequence text) {
        this.text = text;
        for (int i = 0; i < text.length(); i++) {
            if (isHan(Character.codePointAt(text, i))) {
                han.set(i);
            }
        }
    }

    /**
     * The offsets of the shared characters that are Chinese. A pair of quotes is judged as one: it is Chinese if Han or
     * Chinese punctuation stands next to it outside, or if it holds Han.
     *
     * @param paragraph the whole paragraph, across inline elements
     */
    public static BitSet of(CharSequence paragraph) {
        if (!holdsShared(paragraph)) {
            return new BitSet();
        }
        FullWidth context = new FullWidth(paragraph);
        context.resolveQuotes();
        context.resolveOthers();
        return context.result;
    }

    private static boolean holdsShared(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (isShared(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a character is one of those whose width depends on its neighbours. */
    public static boolean isShared(int codePoint) {
        return switch (codePoint) {
            case '“', '”', '‘', '’', '—', '―', '⸺', '…', '⋯', '·', '‧', '–', '/' -> true;
            default -> false;
        };
    }

    private void resolveQuotes() {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '“' || unit == '‘') {
                open.push(i);
            } else if (unit == '”' || (unit == '’' && !isApostrophe(i))) {
                resolveClosing(i, open);
            }
        }
        while (!open.isEmpty()) {
            resolveAlone(open.pop());
        }
    }

    private void resolveClosing(int closing, Deque<Integer> open) {
        char partner = text.charAt(closing) == '”' ? '“' : '‘';
        if (open.isEmpty() || text.charAt(open.peek()) != partner) {
            resolveAlone(closing);
            return;
        }
        int opening = open.pop();
        boolean chinese = outside(opening - 1, -1) == Side.HAN
                || outside(closing + 1, 1) == Side.HAN
                || holdsHan(opening + 1, closing);
        if (chinese) {
            result.set(opening);
            result.set(closing);
        }
    }

    private void resolveAlone(int quote) {
        if (outside(quote - 1, -1) == Side.HAN || outside(quote + 1, 1) == Side.HAN) {
            result.set(quote);
        }
    }

    private void resolveOthers() {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean quote = unit == '“' || unit == '”' || unit == '‘' || unit == '’';
            if (!quote
                    && isShared(unit)
                    && (isDoubled(i) || outside(i - 1, -1) == Side.HAN || outside(i + 1, 1) == Side.HAN)) {
                result.set(i);
            }
        }
    }

    /**
     * A dash or an ellipsis of two halves is Chinese (GB/T 15834, 4.13 and 4.14), also in a paragraph of figures alone;
     * Latin texts write one of either.
     */
    private boolean isDoubled(int offset) {
        char unit = text.charAt(offset);
        boolean twice = (offset > 0 && text.charAt(offset - 1) == unit)
                || (offset + 1 < text.length() && text.charAt(offset + 1) == unit);
        return twice && (unit == '—' || unit == '…');
    }

    /** An apostrophe has a Latin letter before and after it, or only before it: {@code don’t}, {@code users’}. */
    private boolean isApostrophe(int offset) {
        return offset > 0
                && offset + 1 < text.length()
                && isLatinLetter(text.charAt(offset - 1))
                && isLatinLetter(text.charAt(offset + 1));
    }

    private static boolean isLatinLetter(char unit) {
        return unit < 0x1100 && UCharacter.isLetter(unit);
    }

    private boolean holdsHan(int from, int to) {
        int found = han.nextSetBit(from);
        return found >= 0 && found < to;
    }

    /** The nearest character on one side that is neither white space nor shared. */
    private Side outside(int from, int step) {
        for (int i = from; i >= 0 && i < text.length() && Math.abs(i - from) < REACH; i += step) {
            char unit = text.charAt(i);
            if (unit == ParagraphText.LINE_SEPARATOR) {
                return Side.NONE;
            }
            if (!isShared(unit) && !UCharacter.isUWhiteSpace(unit) && !isSecondUnit(i)) {
                return han.get(i) ? Side.HAN : Side.LATIN;
            }
        }
        return Side.NONE;
    }

    private boolean isSecondUnit(int offset) {
        return Character.isLowSurrogate(text.charAt(offset)) && offset > 0;
    }

    /** Whether a code point is a full-width character: an ideograph or Chinese punctuation. */
    private static boolean isHan(int codePoint) {
        if (codePoint < 0x1100) {
            return false;
        }
        if (codePoint >= 0x4E00 && codePoint <= 0x9FFF) {
            return true;
        }
        int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
        return (width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH)
                && codePoint < 0x1F000;
    }
}
