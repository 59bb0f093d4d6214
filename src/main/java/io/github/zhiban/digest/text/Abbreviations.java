package io.github.zhiban.digest.text;

import io.github.zhiban.text.Cells;
import java.util.Locale;
import java.util.Set;

/** English abbreviations after whose dot a sentence goes on. */
final class Abbreviations {
    private static final Set<String> WORDS = Set.of(
            "e.g", "i.e", "eg", "ie", "cf", "vs", "etc", "al", "fig", "figs", "eq", "no", "vol", "pp", "ch", "sec",
            "dr", "mr", "mrs", "ms", "prof", "st", "jr", "inc", "ltd", "co", "corp", "approx", "resp", "dept", "ph.d",
            "u.s", "a.k.a", "p.s");

    private static final int LONGEST =
            WORDS.stream().mapToInt(String::length).max().orElse(0);

    private Abbreviations() {}

    /** Whether a word, written without its last dot, is an abbreviation or a single capital. */
    static boolean contains(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT))
                || (word.length() == 1 && Character.isUpperCase(word.charAt(0)));
    }

    /** Whether the dot at a place belongs to an abbreviation. */
    static boolean endsAt(String text, int dot) {
        int start = dot;
        while (start > 0 && dot - start <= LONGEST && isPartOfWord(text.charAt(start - 1))) {
            start--;
        }
        return contains(text.substring(start, dot));
    }

    private static boolean isPartOfWord(char c) {
        return !Character.isWhitespace(c) && !Cells.isWide(c) && c != '(';
    }
}
