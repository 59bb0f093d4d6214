package io.github.zhiban.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;

/**
 * Which characters of a text are drawn as one: letters with their marks, sequences of emoji, syllables of Indic scripts
 * (extended grapheme clusters, UAX #29, as ICU has them). A text of plain Han, Latin, kana and punctuation costs one
 * look at each of its characters. Immutable.
 *
 * <p>Known as: 字素簇.
 */
public final class Clusters {
    private static final BreakIterator CHARACTERS = BreakIterator.getCharacterInstance(ULocale.ROOT);
    private static final Clusters NONE = new Clusters("", new BitSet());

    private static final int TEXT_STYLE = 0xFE0E;
    private static final int EMOJI_STYLE = 0xFE0F;
    private static final int KEYCAP = 0x20E3;
    private static final int JOINER = 0x200D;
    /** Canonical combining classes (UAX #44). */
    private static final int ABOVE = 230;

    private static final int BELOW = 220;

    private final CharSequence text;
    private final BitSet starts;

    private Clusters(CharSequence text, BitSet starts) {
        this.text = text;
        this.starts = starts;
    }

    /** Finds the clusters of a text. */
    public static Clusters of(CharSequence text) {
        if (isPlain(text)) {
            return NONE;
        }
        BitSet starts = new BitSet(text.length() + 1);
        BreakIterator iterator = CHARACTERS.clone();
        iterator.setText(text.toString());
        for (int at = iterator.first(); at != BreakIterator.DONE; at = iterator.next()) {
            starts.set(at);
        }
        return new Clusters(text, starts);
    }

    /** Whether every character stands for itself. */
    public boolean areNone() {
        return starts.isEmpty();
    }

    /** Whether the unit at an offset belongs to the character before it. */
    public boolean joins(int offset) {
        return !starts.isEmpty() && !starts.get(offset);
    }

    /** Where the cluster that starts at an offset ends. */
    public int end(int start) {
        int next = starts.nextSetBit(start + 1);
        return next < 0 ? text.length() : next;
    }

    /** Whether the cluster at an offset is one picture of several characters: a family, a flag, a keycap. */
    public boolean isPicture(int start) {
        return !starts.isEmpty() && end(start) > start + 1 && isPicture(text.subSequence(start, end(start)));
    }

    /**
     * Whether a cluster asks to be drawn as an emoji: by its first character or by a selector after it (UTS #51, 4).
     */
    public static boolean isPicture(CharSequence cluster) {
        int first = Character.codePointAt(cluster, 0);
        int second = Character.charCount(first) < cluster.length()
                ? Character.codePointAt(cluster, Character.charCount(first))
                : 0;
        if (second == TEXT_STYLE) {
            return false;
        }
        boolean emoji = second != 0 && UCharacter.hasBinaryProperty(first, UProperty.EMOJI);
        return Character.isEmojiPresentation(first)
                || (emoji && (second == EMOJI_STYLE || second == KEYCAP || second == JOINER))
                || UCharacter.hasBinaryProperty(second, UProperty.EMOJI_MODIFIER)
                || UCharacter.hasBinaryProperty(first, UProperty.REGIONAL_INDICATOR);
    }

    /** Whether a cluster asks not to be drawn as an emoji. */
    public static boolean isTextStyle(CharSequence cluster) {
        return cluster.length() > 1 && cluster.charAt(cluster.length() - 1) == TEXT_STYLE;
    }

    /** Whether a character only says which variant of the one before it is meant. */
    public static boolean isVariationSelector(int codePoint) {
        return UCharacter.hasBinaryProperty(codePoint, UProperty.VARIATION_SELECTOR);
    }

    /**
     * Whether letters of a script take forms and places from their neighbours, so that a word has to be shaped as a
     * whole.
     */
    public static boolean isConnected(int codePoint) {
        return codePoint >= 0x0590
                && isOutsidePlainRanges(codePoint)
                && switch (UScript.getScript(codePoint)) {
                    case UScript.COMMON, UScript.INHERITED, UScript.LATIN, UScript.GREEK, UScript.CYRILLIC -> false;
                    case UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA, UScript.BOPOMOFO, UScript.HANGUL -> false;
                    default -> true;
                };
    }

    /** Whether a character is a mark that stands above letters of any script. */
    public static boolean isMarkAbove(int codePoint) {
        return isMark(codePoint, ABOVE);
    }

    /** Whether a character is a mark that stands below letters of any script. */
    public static boolean isMarkBelow(int codePoint) {
        return isMark(codePoint, BELOW);
    }

    private static boolean isMark(int codePoint, int place) {
        return codePoint >= 0x0300
                && UScript.getScript(codePoint) == UScript.INHERITED
                && UCharacter.getCombiningClass(codePoint) == place;
    }

    private static boolean isPlain(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (mayJoin(text, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayJoin(CharSequence text, int offset) {
        char unit = text.charAt(offset);
        if (unit < 0x0300 || (unit >= 0x3100 && unit <= 0xA63F) || (unit >= 0xAC00 && unit <= 0xD7A3)) {
            return false;
        }
        return Character.isHighSurrogate(unit)
                ? isOutsidePlainRanges(Character.codePointAt(text, offset))
                : !Character.isLowSurrogate(unit) && isOutsidePlainRanges(unit);
    }

    /**
     * Whether a character may be more, or be drawn otherwise, than by itself. Generous: what is plain nevertheless only
     * costs time.
     */
    private static boolean isOutsidePlainRanges(int c) {
        if (c >= 0x10000) {
            boolean letters = c < 0x1D000 || (c >= 0x1E000 && c < 0x1F000);
            return letters || c >= 0xE0000 || (c >= 0x1F1E6 && c <= 0x1F1FF) || (c >= 0x1F3FB && c <= 0x1F3FF);
        }
        if (c < 0x2000) {
            return (c >= 0x0300 && c < 0x0370)
                    || (c >= 0x0483 && c <= 0x0489)
                    || (c >= 0x0590 && c < 0x10A0)
                    || (c >= 0x1100 && c < 0x1D00)
                    || (c >= 0x1DC0 && c < 0x1E00);
        }
        return c == JOINER
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || (c >= 0x20D0 && c < 0x2100)
                || (c >= 0x2CEF && c <= 0x2CF1)
                || (c >= 0x2DE0 && c < 0x2E00)
                || (c >= 0x302A && c <= 0x302F)
                || c == 0x3099
                || c == 0x309A
                || (c >= 0xA640 && c < 0xAC00)
                || (c >= 0xD7B0 && c < 0xD800)
                || (c >= 0xFB1D && c <= 0xFE0F)
                || (c >= 0xFE20 && c < 0xFE30)
                || (c >= 0xFE70 && c < 0xFEFF);
    }
}
