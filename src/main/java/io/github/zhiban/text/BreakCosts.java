package io.github.zhiban.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * What it costs a title to be broken: nothing after a mark, little between words, much inside one. Words are those of
 * ICU's dictionary; what it leaves as single characters is mostly the end of a word that it does not know.
 *
 * <p>Known as: 分词.
 */
public final class BreakCosts {
    /** Words that lean on the one before them; what names a place or a time does, too. */
    private static final String LEANING = "的地得了们之中上下里内外前后时";
    /** Those of them after which a phrase goes on. */
    private static final String PARTICLES = "的地得了们";
    /** Words that join the one before them to the one after. */
    private static final String JOINING = "与和及或";
    /** Words that lead to the one after them. */
    private static final String LEADING = "从在把被对向为到之第有是让将会能不未没最更很" + JOINING;

    /** Words that begin what they lead to, so that a title breaks well before them and badly after. */
    private static final Set<String> OPENING_WORDS = Set.of(
            "以及", "并且", "或者", "还是", "而且", "但是", "基于", "关于", "根据", "通过", "如何", "怎么", "怎样", "怎么样", "为何", "为什么", "是否",
            "哪个", "哪些", "用于", "面向", "使用", "进行", "针对", "对于", "由于", "因为", "所以", "如果");

    /** Part the halves of a title in which they stand between words of Chinese. */
    private static final String SEPARATORS = "-－|｜_~";

    /** Numbers belong to what they count. */
    private static final String NUMERALS = "一二三四五六七八九十百两第每";

    /** What is longer is a phrase, and phrases are broken. */
    private static final int LONGEST_TERM = 4;

    /** What stands in brackets is one thing. */
    private static final double INSIDE_BRACKETS = 3;

    private static final double BEFORE_BRACKET = 3;
    /** Before words that begin a phrase, and after 的: there a reader pauses. */
    private static final double BETWEEN_PHRASES = 4;

    private static final double AFTER_PLACE = 5;
    /** A name in Latin letters rather leads to what it names than ends what stands before it. */
    private static final double BEFORE_LATIN = 6;

    private static final double BETWEEN_WORDS = 7;
    private static final double AFTER_LATIN = 8;
    /** Names of several words are better kept together. */
    private static final double BETWEEN_LATIN = 7;

    private static final double BEFORE_SEPARATOR = 6;

    /** A character that the dictionary leaves alone mostly ends a word that it does not know: 互联|网, 分布|式. */
    private static final double AFTER_SINGLE = 9;

    private static final double BEFORE_SINGLE = 14;
    /** What costs more parts a word, or what leans on another: 微|信. */
    static final double WORST_OF_PHRASES = AFTER_SINGLE;

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
        int depth = 0;
        for (int i = 1; i < text.length(); i++) {
            char before = text.charAt(i - 1);
            char after = text.charAt(i);
            depth = Marks.OPENING.indexOf(before) >= 0
                    ? depth + 1
                    : Marks.CLOSING.indexOf(before) >= 0 ? Math.max(0, depth - 1) : depth;
            CharacterClass left = CharacterClass.of(before, fullWidth.get(i - 1));
            CharacterClass right = CharacterClass.of(after, fullWidth.get(i));
            boolean latin = isLatin(before) && isLatin(after) && !isAfterPause(text, i) && !isSeparator(text, i - 1);
            if (latin
                    || after == ' '
                    || Character.isLowSurrogate(after)
                    || right.isProhibitedAtLineStart()
                    || left.isProhibitedAtLineEnd()) {
                penalties[i] = Double.POSITIVE_INFINITY;
                continue;
            }
            if (before == ' ') {
                penalties[i] = afterSpace(text, i);
            } else if (parts(left) || before == '　' || isSeparator(text, i - 1)) {
                penalties[i] = 0;
            } else if (right.isProhibitedAtLineEnd()) {
                penalties[i] = BEFORE_BRACKET;
            } else if (isSeparator(text, i)) {
                penalties[i] = AGAINST_LEANING;
            } else if (inside.get(i)) {
                penalties[i] = INSIDE_TERM;
            } else {
                penalties[i] = words.get(i) ? betweenWords(text, i, words) : INSIDE_WORD;
            }
            penalties[i] += depth > 0 ? INSIDE_BRACKETS : 0;
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

    /**
     * Whether a place follows a comma or another pause that was typed in Latin after Chinese or a bracket of Chinese,
     * with no space.
     */
    private static boolean isAfterPause(String text, int at) {
        return at > 1
                && BreakOpportunities.pauses(text.charAt(at - 1))
                && (isHan(text.charAt(at - 2))
                        || CharacterClass.of(text.charAt(at - 2), false) == CharacterClass.CLOSING);
    }

    /** Whether a stroke stands between two parts of a title, and not within a word or between numbers. */
    private static boolean isSeparator(String text, int at) {
        if (SEPARATORS.indexOf(text.charAt(at)) < 0 || at == 0 || at + 1 >= text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        return !(isLatin(before) && isLatin(after)) && !Character.isDigit(before) && !Character.isDigit(after);
    }

    private static double afterSpace(String text, int at) {
        char after = text.charAt(at);
        int end = at - 1;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        char before = end == 0 ? ' ' : text.charAt(end - 1);
        if (has(LEADING, before) || has(LEANING, after) || isNumber(text, end)) {
            return AGAINST_LEANING;
        }
        if (isStroke(before) || isStroke(after)) {
            return isStroke(before) ? 0 : BEFORE_SEPARATOR;
        }
        if (isLatin(after)) {
            return isLatin(before) ? BETWEEN_LATIN : isHan(before) ? BEFORE_LATIN : 0;
        }
        return isLatin(before) && Character.isLetterOrDigit(before) && isHan(after) ? AFTER_LATIN : 0;
    }

    /** Whether a number with its dot, which counts what follows, ends there. */
    private static boolean isNumber(String text, int end) {
        return end > 1 && ".、".indexOf(text.charAt(end - 1)) >= 0 && Character.isDigit(text.charAt(end - 2));
    }

    private static boolean isStroke(char c) {
        return Marks.DASHES.indexOf(c) >= 0 || c == '|' || c == '｜';
    }

    private static double betweenWords(String text, int at, BitSet words) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        boolean endsSingle = isHan(before) && words.get(at - 1);
        boolean beginsSingle = isHan(after) && words.get(at + 1);
        if ((beginsSingle && has(LEANING, after)) || (endsSingle && has(LEADING + NUMERALS, before))) {
            return AGAINST_LEANING;
        }
        if (beginsSingle && !endsSingle && has(JOINING, after)) {
            return BETWEEN_WORDS;
        }
        boolean isWord = endsSingle && beginsSingle && !has(PARTICLES, before) && !has(LEADING, after);
        if ((endsSingle && has(LEANING, before) && !isWord)
                || (beginsSingle && !endsSingle && has(LEADING, after))
                || OPENING_WORDS.contains(word(text, at, words))) {
            return endsSingle && !has(PARTICLES, before) ? AFTER_PLACE : BETWEEN_PHRASES;
        }
        if (endsSingle) {
            return beginsSingle && !has(NUMERALS, after) ? BETWEEN_SINGLES : AFTER_SINGLE;
        }
        if (beginsSingle) {
            return BEFORE_SINGLE;
        }
        String last = text.substring(words.previousSetBit(at - 1), at);
        if (OPENING_WORDS.contains(last) || has(NUMERALS, last.charAt(0))) {
            return AFTER_SINGLE;
        }
        return isLatin(before) ? AFTER_LATIN : isLatin(after) ? BEFORE_LATIN : BETWEEN_WORDS;
    }

    private static String word(String text, int from, BitSet words) {
        return text.substring(from, words.nextSetBit(from + 1));
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
