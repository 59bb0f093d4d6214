package io.github.zhiban.text;

import java.util.BitSet;

/**
 * Finds the hyphenation points of a paragraph: soft hyphens everywhere, English words by their patterns where the run
 * allows.
 */
public final class Hyphenation {
    private static final int SHORTEST_NAME = 10;
    private static final int SHORTEST_COMPOUND = 12;
    private static final int SHORTEST_PART = 4;

    private Hyphenation() {}

    /**
     * The offsets before which a hyphen may be put.
     *
     * @param from the first offset to look at
     * @param to the offset to stop at
     * @param shortest how many letters a word must have
     */
    public static BitSet points(LineCharacters characters, int from, int to, int shortest) {
        BitSet points = new BitSet();
        int at = from;
        while (at < to) {
            int end = wordEnd(characters, at, to);
            if (end - at >= shortest && mayBreak(characters, at, end)) {
                hyphenate(characters, at, end, points);
            }
            if (end > from && end < to && characters.text().charAt(end) == '\u00AD' && canHyphenate(characters, end)) {
                points.set(end + 1);
            }
            at = Math.max(end, at) + 1;
        }
        return points;
    }

    private static void hyphenate(LineCharacters characters, int from, int to, BitSet points) {
        String word = characters.text().text().substring(from, to);
        int second = secondCapital(word);
        if (second < word.length()) {
            if (isCompound(word, second)) {
                points.set(from + second);
            }
            return;
        }
        if (isCapital(word.charAt(0)) && word.length() < SHORTEST_NAME) {
            return;
        }
        BitSet inWord = Hyphenator.english().points(word);
        for (int i = inWord.nextSetBit(0); i >= 0; i = inWord.nextSetBit(i + 1)) {
            points.set(from + i);
        }
    }

    private static int wordEnd(LineCharacters characters, int from, int to) {
        int end = from;
        while (end < to && isLetter(characters.text().charAt(end))) {
            end++;
        }
        return end;
    }

    /** The index of the first capital after the first letter, or the length. */
    private static int secondCapital(String word) {
        int at = 1;
        while (at < word.length() && !isCapital(word.charAt(at))) {
            at++;
        }
        return at;
    }

    /**
     * A name of two words, such as {@code PowerDesigner}, breaks between them; other capitals make abbreviations and
     * identifiers.
     */
    private static boolean isCompound(String word, int second) {
        return word.length() >= SHORTEST_COMPOUND
                && second >= SHORTEST_PART
                && word.length() - second >= SHORTEST_PART
                && word.chars().skip(second + 1L).noneMatch(letter -> isCapital((char) letter));
    }

    private static boolean isCapital(char letter) {
        return letter <= 'Z';
    }

    /** Whether a run of letters is a word of prose and no part of a name such as {@code next.config}. */
    private static boolean mayBreak(LineCharacters characters, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!canHyphenate(characters, i)) {
                return false;
            }
        }
        return !isPart(characters, from - 1, from - 2) && !isPart(characters, to, to + 1);
    }

    /**
     * Whether something that makes words into names stands beside a word: a digit, a dot before a letter, an
     * underscore.
     */
    private static boolean isPart(LineCharacters characters, int beside, int beyond) {
        if (beside < 0 || beside >= characters.length()) {
            return false;
        }
        boolean inner = beyond >= 0
                && beyond < characters.length()
                && (characters.is(beyond, CharacterClass.LETTER) || characters.is(beyond, CharacterClass.DIGIT));
        return switch (characters.at(beside)) {
            case DIGIT -> true;
            case LATIN_STOP, SOLIDUS, SYMBOL -> inner;
            default -> false;
        };
    }

    private static boolean canHyphenate(LineCharacters characters, int offset) {
        return characters.text().style(offset).hyphen() > 0 && characters.text().kind(offset) == RunKind.PROSE;
    }

    private static boolean isLetter(char unit) {
        return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
    }
}
