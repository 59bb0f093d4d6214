package io.github.zhiban.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;
import java.util.List;

/**
 * What it costs a title to be broken: nothing after a mark, little between words, much inside one. Words are those of ICU's
 * dictionary; what it leaves as single characters is mostly the end of a word that it does not know.
 *
 * <p>Known as: 分词.
 */
public final class BreakCosts {
    /** Words that lean on the one before them. */
    private static final String LEANING = "的地得了们";
    /** Words that lead to the one after them. */
    private static final String LEADING = "从在把被对向为与和及或到之第";

    /** Numbers belong to what they count. */
    private static final String NUMERALS = "一二三四五六七八九十百两第每";

    /** What is longer is a phrase, and phrases are broken. */
    private static final int LONGEST_TERM = 4;

    private static final double BEFORE_BRACKET = 3;
    private static final double BETWEEN_WORDS = 4;
    /** Names of several words are better kept together. */
    private static final double BETWEEN_LATIN = 7;

    /** A character that the dictionary leaves alone mostly ends a word that it does not know: 互联|网, 分布|式. */
    private static final double AFTER_SINGLE = 9;

    private static final double BEFORE_SINGLE = 14;
    private static final double BETWEEN_SINGLES = 18;
    private static final double AGAINST_LEANING = 20;
    private static final double INSIDE_TERM = 30;
    private static final double INSIDE_WORD = 40;

    private BreakCosts() {}

    /** What it costs to break before each character; infinite where that is not done. */
    public static double[] of(String text, List<String> terms) {
        BitSet words = words(text);
        BitSet inside = insideTerms(text, terms);
        BitSet fullWidth = FullWidth.of(text);
        double[] penalties = new double[text.length() + 1];
        for (int i = 1; i < text.length(); i++) {
            char before = text.charAt(i - 1);
            char after = text.charAt(i);
            CharacterClass left = CharacterClass.of(before, fullWidth.get(i - 1));
            CharacterClass right = CharacterClass.of(after, fullWidth.get(i));
            boolean latin = isLatin(before) && isLatin(after);
            if (latin
                    || after == ' '
                    || Character.isLowSurrogate(after)
                    || right.isProhibitedAtLineStart()
                    || left.isProhibitedAtLineEnd()) {
                penalties[i] = Double.POSITIVE_INFINITY;
            } else if (before == ' ') {
                penalties[i] = afterSpace(text, i);
            } else if (parts(left) || before == '　') {
                penalties[i] = 0;
            } else if (right.isProhibitedAtLineEnd()) {
                penalties[i] = BEFORE_BRACKET;
            } else if (inside.get(i)) {
                penalties[i] = INSIDE_TERM;
            } else {
                penalties[i] = words.get(i) ? betweenWords(text, i, words) : INSIDE_WORD;
            }
        }
        return penalties;
    }

    /** Whether a title falls into parts after such a mark. */
    private static boolean parts(CharacterClass mark) {
        return switch (mark) {
            case CLOSING, COMMA, STOP, EXCLAMATION, DASH, ELLIPSIS, MIDDLE_DOT, LATIN_CLOSING, LATIN_STOP -> true;
            default -> false;
        };
    }

    private static double afterSpace(String text, int at) {
        char before = at < 2 ? ' ' : text.charAt(at - 2);
        if (isLatin(before) && isLatin(text.charAt(at))) {
            return BETWEEN_LATIN;
        }
        return has(LEADING, before) ? AGAINST_LEANING : 0;
    }

    private static double betweenWords(String text, int at, BitSet words) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        boolean endsSingle = isHan(before) && words.get(at - 1);
        boolean beginsSingle = isHan(after) && words.get(at + 1);
        if ((beginsSingle && has(LEANING, after)) || (endsSingle && has(LEADING + NUMERALS, before))) {
            return AGAINST_LEANING;
        }
        if ((endsSingle && has(LEANING, before)) || (beginsSingle && !endsSingle && has(LEADING, after))) {
            return BETWEEN_WORDS;
        }
        if (endsSingle) {
            return beginsSingle && !has(NUMERALS, after) ? BETWEEN_SINGLES : AFTER_SINGLE;
        }
        return beginsSingle ? BEFORE_SINGLE : BETWEEN_WORDS;
    }

    /** Where a break would part a term. */
    private static BitSet insideTerms(String text, List<String> terms) {
        BitSet inside = new BitSet();
        for (String term : terms) {
            int at = term.length() < 2 || term.length() > LONGEST_TERM ? -1 : text.indexOf(term);
            while (at >= 0) {
                inside.set(at + 1, at + term.length());
                at = text.indexOf(term, at + 1);
            }
        }
        return inside;
    }

    private static boolean isHan(char c) {
        return Character.isIdeographic(c);
    }

    private static boolean has(String characters, char c) {
        return characters.indexOf(c) >= 0;
    }

    private static boolean isLatin(char c) {
        return c > ' ' && c < 0x2000;
    }

    /** Where words begin, by ICU's dictionary. */
    private static BitSet words(String text) {
        BreakIterator iterator = BreakIterator.getWordInstance(ULocale.SIMPLIFIED_CHINESE);
        iterator.setText(text);
        BitSet words = new BitSet();
        for (int i = iterator.first(); i != BreakIterator.DONE; i = iterator.next()) {
            words.set(i);
        }
        return words;
    }
}
