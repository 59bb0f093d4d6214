package io.github.zhiban.text;

import java.lang.Character.UnicodeScript;

/** To which script (文字) a character belongs, by its Unicode property Script (UAX #24). */
public final class CharacterScript {
    private CharacterScript() {}

    /** The script. */
    public static UnicodeScript of(int c) {
        return UnicodeScript.of(c);
    }

    /** Whether a character is Han, a radical, 々 or 〇. */
    public static boolean isHan(int c) {
        return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x2E80 && UnicodeScript.of(c) == UnicodeScript.HAN);
    }

    public static boolean isKana(int c) {
        UnicodeScript script = c < 0x3000 ? UnicodeScript.COMMON : UnicodeScript.of(c);
        return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }

    /** Whether a character is an unaccented Latin letter. */
    public static boolean isBasicLatin(int c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    /**
     * Whether a character is of the blocks that begin with Han's radicals: nearly all that East Asia writes, and little
     * else.
     */
    public static boolean isEastAsian(int c) {
        return c >= 0x2E80;
    }
}
