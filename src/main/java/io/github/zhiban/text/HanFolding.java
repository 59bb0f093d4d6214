package io.github.zhiban.text;

import com.hankcs.hanlp.dictionary.other.CharTable;

/**
 * Folds Traditional Han characters to Simplified ones, one to one, so that one set of dictionaries and cue words serves
 * both. The folded text has the length of the given one: places in one are places in the other. Only for comparing,
 * never for show.
 *
 * <p>Known as: 繁简.
 */
public final class HanFolding {
    private HanFolding() {}

    /** The folded text; Latin letters become lower case. */
    public static String fold(String text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            folded.append(isHan(c) ? CharTable.convert(c) : Character.toLowerCase(c));
        }
        return folded.toString();
    }

    /** The text with its Han characters folded and all others as they are. */
    public static String simplified(String text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            folded.append(isHan(c) ? CharTable.convert(c) : c);
        }
        return folded.toString();
    }

    /** Whether a text is written in Han characters, each of which says about as much as three Latin letters. */
    public static boolean isMostlyHan(String text) {
        long han = text.chars().filter(c -> isHan((char) c)).count();
        long letters = text.chars().filter(Character::isLetter).count() - han;
        return han * 3 >= letters;
    }

    /** Whether a code unit is a Han character of the basic plane. */
    public static boolean isHan(char c) {
        return CharacterScript.isHan(c);
    }
}
