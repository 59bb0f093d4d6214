package io.github.zhiban.text;

/**
 * Tells where Han meets Latin letters, digits, code or formulas, so that a gap parts them (T14).
 *
 * <p>Known as: autospace, 中西文间距, 盘古之白.
 */
public final class HanLatin {
    private HanLatin() {}

    /** Whether one of two neighbours is Han and the other belongs to a Latin word, a number, code or a formula. */
    public static boolean meet(LineCharacters characters, int left, int right) {
        if (isNote(characters, left) || isNote(characters, right)) {
            return false;
        }
        return (characters.is(left, CharacterClass.HAN) && isWord(characters, right, 1))
                || (characters.is(right, CharacterClass.HAN) && isWord(characters, left, -1));
    }

    private static boolean isNote(LineCharacters characters, int offset) {
        return characters.text().kind(offset) == RunKind.NOTE_MARK;
    }

    /**
     * Whether a character belongs to a word: a letter, a digit, any narrow character of code, or a symbol stuck to a
     * letter or digit on its far side, as in {@code C++} or {@code @Override}.
     */
    private static boolean isWord(LineCharacters characters, int offset, int away) {
        CharacterClass here = characters.at(offset);
        if (here.isWordLike()) {
            return true;
        }
        if (here.isFullWidth() || here == CharacterClass.PICTURE || here == CharacterClass.SPACE) {
            return false;
        }
        if (characters.text().kind(offset) == RunKind.CODE) {
            return true;
        }
        return here == CharacterClass.SYMBOL && isStuck(characters, offset, away);
    }

    private static boolean isStuck(LineCharacters characters, int offset, int away) {
        int beyond = offset + away;
        while (beyond >= 0
                && beyond < characters.length()
                && Math.abs(beyond - offset) < 3
                && characters.is(beyond, CharacterClass.SYMBOL)) {
            beyond += away;
        }
        return beyond >= 0
                && beyond < characters.length()
                && characters.at(beyond).isWordLike();
    }
}
