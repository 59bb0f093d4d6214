package io.github.zhiban.edition.cover;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import io.github.zhiban.edition.markup.TextWidth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Breaks titles as a designer would: into as few lines as the width allows, after a mark rather than between words, between words
 * rather than inside one, and into lines of like length.
 */
public final class TitleBreaker {
    private static final String AFTER = "，、：；。！？）》」』】”—…·,:;!?)";
    private static final String NEVER_FIRST = "，、：；。！？）》」』】〉〕”’—…·,.:;!?)]}%～";
    private static final String NEVER_LAST = "（《「『【〈〔“‘([{";
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

    private final String text;
    private final double[] penalties;
    private final double[] widths;
    /** By how much each character is wider than it would be at the beginning of a line. */
    private final double[] gaps;

    /**
     * A breaker of one title.
     *
     * @param terms words that the dictionary may not know and that are not to be broken, for example the tags of an article
     */
    TitleBreaker(String title, List<String> terms) {
        text = title.strip();
        penalties = penalties(text, terms);
        widths = new double[text.length() + 1];
        gaps = new double[text.length() + 1];
        measure();
    }

    /**
     * A title in lines.
     *
     * @param lines joined they are the title
     * @param cost of all breaks together; 0 when all are at marks
     */
    record Broken(List<String> lines, double cost) {}

    /**
     * The lines of a title; joined they are the title.
     *
     * @param width of a line, in em
     */
    public static List<String> lines(String title, double width) {
        if (TextWidth.of(title.strip()) <= width) {
            return title.isBlank() ? List.of() : List.of(title.strip());
        }
        TitleBreaker breaker = new TitleBreaker(title, List.of());
        for (int count = 1; count <= breaker.text.length(); count++) {
            List<String> lines = breaker.lines(count, width);
            if (!lines.isEmpty()) {
                return lines;
            }
        }
        return breaker.text.isEmpty() ? List.of() : List.of(breaker.text);
    }

    /** The best way to break the title into so many lines, however wide; empty when there are not so many places to break. */
    Optional<Broken> broken(int count) {
        List<String> lines = lines(count, Double.MAX_VALUE);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        double cost = 0;
        int at = 0;
        for (String line : lines.subList(0, count - 1)) {
            at += line.length();
            cost += penalties[at];
        }
        return Optional.of(new Broken(lines, cost));
    }

    private List<String> lines(int count, double widest) {
        int n = text.length();
        double ideal = width(0, n) / count;
        double[][] cost = new double[count + 1][n + 1];
        int[][] from = new int[count + 1][n + 1];
        for (double[] row : cost) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        cost[0][0] = 0;
        for (int line = 1; line <= count; line++) {
            for (int end = 1; end <= n; end++) {
                if (end < n && Double.isInfinite(penalties[end])) {
                    continue;
                }
                for (int start = end - 1; start >= 0; start--) {
                    double length = width(start, end);
                    if (length > widest) {
                        break;
                    }
                    double uneven = Math.abs(length - ideal) / ideal * 10;
                    double total = cost[line - 1][start] + uneven * uneven / 10 + (end < n ? penalties[end] : 0);
                    if (total < cost[line][end]) {
                        cost[line][end] = total;
                        from[line][end] = start;
                    }
                }
            }
        }
        return n == 0 || Double.isInfinite(cost[count][n]) ? List.of() : traced(text, from, count);
    }

    /** How wide a line is, without the spaces at its ends. */
    private double width(int start, int end) {
        int first = start;
        int last = end;
        while (first < last && text.charAt(first) == ' ') {
            first++;
        }
        while (last > first && text.charAt(last - 1) == ' ') {
            last--;
        }
        return widths[last] - widths[first] - gaps[first];
    }

    /** Measures the beginnings of the text, so that every part of it is a difference. */
    private void measure() {
        for (int i = 1; i <= text.length(); i++) {
            widths[i] = TextWidth.of(text.substring(0, i));
        }
        for (int i = 1; i < text.length(); i++) {
            gaps[i] = widths[i + 1] - widths[i] - TextWidth.of(text.substring(i, i + 1));
        }
    }

    private static List<String> traced(String text, int[][] from, int count) {
        List<String> lines = new ArrayList<>();
        int end = text.length();
        for (int line = count; line >= 1; line--) {
            lines.addFirst(text.substring(from[line][end], end));
            end = from[line][end];
        }
        return lines;
    }

    /** What it costs to break before each character; infinite where that is not done. */
    private static double[] penalties(String text, List<String> terms) {
        BitSet words = words(text);
        BitSet inside = insideTerms(text, terms);
        double[] penalties = new double[text.length() + 1];
        for (int i = 1; i < text.length(); i++) {
            char before = text.charAt(i - 1);
            char after = text.charAt(i);
            boolean latin = isLatin(before) && isLatin(after);
            if (latin
                    || after == ' '
                    || Character.isLowSurrogate(after)
                    || has(NEVER_FIRST, after)
                    || has(NEVER_LAST, before)) {
                penalties[i] = Double.POSITIVE_INFINITY;
            } else if (before == ' ') {
                penalties[i] = afterSpace(text, i);
            } else if (has(AFTER, before) || before == '　') {
                penalties[i] = 0;
            } else if (has(NEVER_LAST, after)) {
                penalties[i] = BEFORE_BRACKET;
            } else if (inside.get(i)) {
                penalties[i] = INSIDE_TERM;
            } else {
                penalties[i] = words.get(i) ? betweenWords(text, i, words) : INSIDE_WORD;
            }
        }
        return penalties;
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
