package io.github.zhiban.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.text.Bidi;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which way the characters of a paragraph run (UAX #9, as ICU has it): even levels from left to right, odd ones from
 * right to left. A paragraph begins at the right if it begins with {@link #RIGHT_TO_LEFT}, or if its first letter and
 * most others are of a script that does. Immutable.
 *
 * <p>Known as: 双向.
 */
public final class BidiLevels {
    /** At the beginning of a paragraph it says that it runs from right to left: the mark of that name. */
    public static final char RIGHT_TO_LEFT = '\u200F';
    /** At the beginning of a paragraph it says that it runs from left to right. */
    public static final char LEFT_TO_RIGHT = '\u200E';

    private final byte[] levels;
    private final byte base;

    private BidiLevels(byte[] levels, byte base) {
        this.levels = levels;
        this.base = base;
    }

    /** The levels of a paragraph; {@code null} for one that runs from left to right throughout, as nearly all do. */
    public static @Nullable BidiLevels of(String paragraph) {
        return mayTurn(paragraph) ? of(paragraph, base(paragraph)) : null;
    }

    /** The levels of a piece of code: it runs from left to right, whatever words stand in it. */
    public static @Nullable BidiLevels ofCode(String piece) {
        return mayTurn(piece) ? of(piece, Bidi.LTR) : null;
    }

    private static @Nullable BidiLevels of(String paragraph, byte base) {
        Bidi bidi = new Bidi();
        bidi.setPara(paragraph, base, null);
        return bidi.isLeftToRight() ? null : new BidiLevels(bidi.getLevels(), base);
    }

    /** The offsets of a stretch that stands on one line, from left to right (rule L2). */
    public int[] visualOrder(int start, int end) {
        int[] order = Bidi.reorderVisual(Arrays.copyOfRange(levels, start, end));
        Arrays.setAll(order, place -> order[place] + start);
        return order;
    }

    /** The level of the character at an offset. */
    public byte level(int offset) {
        return levels[offset];
    }

    /** Whether the paragraph begins at the right. */
    public boolean isRightToLeft() {
        return (base & 1) != 0;
    }

    /** Whether a text holds anything that could run from right to left. */
    public static boolean mayTurn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit >= 0x0590 && isTurning(unit)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTurning(char unit) {
        return unit < 0x0900
                || unit == RIGHT_TO_LEFT
                || unit == '\u202B'
                || unit == '\u202E'
                || unit == '\u2067'
                || (unit >= 0xFB1D && unit <= 0xFDFF)
                || (unit >= 0xFE70 && unit < 0xFEFF)
                || (unit >= 0xD802 && unit <= 0xD803)
                || (unit >= 0xD83A && unit <= 0xD83B);
    }

    private static byte base(String text) {
        char first = text.charAt(0);
        if (first == RIGHT_TO_LEFT || first == LEFT_TO_RIGHT) {
            return first == RIGHT_TO_LEFT ? Bidi.RTL : Bidi.LTR;
        }
        int right = 0;
        int left = 0;
        boolean opens = false;
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            int direction = UCharacter.getDirection(c);
            boolean turned = direction == UCharacterDirection.RIGHT_TO_LEFT
                    || direction == UCharacterDirection.RIGHT_TO_LEFT_ARABIC;
            opens |= turned && left == 0;
            right += turned ? 1 : 0;
            // A Han character says as much as three letters.
            left += direction == UCharacterDirection.LEFT_TO_RIGHT ? Character.isIdeographic(c) ? 3 : 1 : 0;
        }
        return opens && right > left ? Bidi.RTL : Bidi.LTR;
    }
}
