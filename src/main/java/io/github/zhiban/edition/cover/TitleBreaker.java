package io.github.zhiban.edition.cover;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import io.github.zhiban.edition.markup.TextWidth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

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

    private static final double INSIDE_WORD = 40;
    private static final double BETWEEN_WORDS = 6;
    private static final double LEANING_WORD = 12;

    private TitleBreaker() {}

    /**
     * The lines of a title; joined they are the title.
     *
     * @param width of a line, in em
     */
    public static List<String> lines(String title, double width) {
        String text = title.strip();
        if (TextWidth.of(text) <= width) {
            return text.isEmpty() ? List.of() : List.of(text);
        }
        int count = 2;
        while (count < text.length()) {
            List<String> lines = lines(text, width, count);
            if (!lines.isEmpty()) {
                return lines;
            }
            count++;
        }
        return List.of(text);
    }

    /** The best way to break a text into so many lines; empty when they cannot hold it. */
    private static List<String> lines(String text, double width, int count) {
        int n = text.length();
        double[] penalties = penalties(text);
        double ideal = TextWidth.of(text) / count;
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
                    double length = TextWidth.of(text.substring(start, end).strip());
                    if (length > width) {
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
        return Double.isInfinite(cost[count][n]) ? List.of() : traced(text, from, count);
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
    private static double[] penalties(String text) {
        BitSet words = words(text);
        double[] penalties = new double[text.length() + 1];
        for (int i = 1; i < text.length(); i++) {
            char before = text.charAt(i - 1);
            char after = text.charAt(i);
            boolean latin = isLatin(before) && isLatin(after);
            if (latin || Character.isLowSurrogate(after) || has(NEVER_FIRST, after) || has(NEVER_LAST, before)) {
                penalties[i] = Double.POSITIVE_INFINITY;
            } else if (has(AFTER, before) || before == ' ' || before == '　' || has(NEVER_LAST, after)) {
                penalties[i] = 0;
            } else if (words.get(i)) {
                penalties[i] = has(LEANING, after) || has(LEADING, before) ? LEANING_WORD : BETWEEN_WORDS;
            } else {
                penalties[i] = INSIDE_WORD;
            }
        }
        return penalties;
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
