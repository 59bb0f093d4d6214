package io.github.zhiban.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Breaks titles as a designer would: into as few lines as the width allows, after a mark rather than between words,
 * between words rather than inside one, and into lines of like length. A word that is wider than a line is broken where
 * the line ends, and so is everything in a text that is too long to be a title.
 *
 * <p>Known as: 标题断行.
 */
public final class TitleBreaker {
    /** In characters. The best of all breaks is sought at a cost that grows with the square of the length. */
    private static final int LONGEST = 1000;

    private final String text;
    private final double[] penalties;
    private final double[] widths;
    /** By how much each character is wider than it would be at the beginning of a line. */
    private final double[] gaps;
    /** Where the next character that is no space stands. */
    private final int[] textFrom;
    /** Behind which character before it that is no space. */
    private final int[] textBefore;

    /**
     * A breaker of one title.
     *
     * @param terms words that the dictionary may not know and that are not to be broken, for example the tags of an
     *     article
     */
    public TitleBreaker(String title, List<String> terms) {
        text = title.strip();
        penalties = BreakCosts.of(text, terms);
        widths = new double[text.length() + 1];
        gaps = new double[text.length() + 1];
        textFrom = new int[text.length() + 1];
        textBefore = new int[text.length() + 1];
        measure();
    }

    /**
     * A title in lines.
     *
     * @param lines joined they are the title
     * @param cost of all breaks together; 0 when all are at marks
     */
    public record Broken(List<String> lines, double cost) {}

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
        int fewest = breaker.text.length() > LONGEST ? 0 : breaker.fewestLines(width);
        return fewest == 0 ? breaker.greedyLines(width) : breaker.lines(fewest, width);
    }

    /**
     * The phrases of a title; joined they are the title. What is wider than a line is parted where that costs least,
     * but never inside a word: one that is wider stays whole.
     *
     * @param width of the narrowest line, in em
     */
    public static List<String> phrases(String title, double width) {
        TitleBreaker breaker = new TitleBreaker(title, List.of());
        List<String> phrases = new ArrayList<>();
        breaker.part(0, breaker.text.length(), width, phrases);
        return List.copyOf(phrases);
    }

    private void part(int start, int end, double widest, List<String> phrases) {
        int best = start;
        if (width(start, end) > widest) {
            double least = BreakCosts.WORST_OF_PHRASES;
            int middle = start + end;
            for (int at = start + 1; at < end; at++) {
                boolean nearer = best == start || Math.abs(2 * at - middle) < Math.abs(2 * best - middle);
                if (penalties[at] < least || (penalties[at] == least && nearer)) {
                    best = at;
                    least = penalties[at];
                }
            }
        }
        if (best > start) {
            part(start, best, widest, phrases);
            part(best, end, widest, phrases);
        } else if (start < end) {
            phrases.add(text.substring(start, end));
        }
    }

    /** How many lines the title needs at least; 0 when a part of it that is not to be broken is wider than a line. */
    private int fewestLines(double widest) {
        int n = text.length();
        int[] fewest = new int[n + 1];
        for (int end = 1; end <= n; end++) {
            if (end < n && Double.isInfinite(penalties[end])) {
                continue;
            }
            for (int start = end - 1; start >= 0 && width(start, end) <= widest; start--) {
                boolean reached = start == 0 || fewest[start] > 0;
                if (reached && (fewest[end] == 0 || fewest[start] + 1 < fewest[end])) {
                    fewest[end] = fewest[start] + 1;
                }
            }
        }
        return fewest[n];
    }

    /**
     * Lines that each hold as much as they can: broken at the last place that allows it, or else after the last
     * character that fits.
     */
    private List<String> greedyLines(double widest) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        int allowed = 0;
        for (int end = 1; end <= text.length(); end++) {
            if (width(start, end) > widest
                    && end - 1 > start
                    && !text.substring(start, end - 1).isBlank()) {
                int at = allowed > start ? allowed : end - 1;
                at -= at - 1 > start && Character.isLowSurrogate(text.charAt(at)) ? 1 : 0;
                lines.add(text.substring(start, at));
                start = at;
            }
            allowed = end < text.length() && !Double.isInfinite(penalties[end]) ? end : allowed;
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }

    /**
     * The best way to break the title into so many lines, however wide; empty when there are not so many places to
     * break.
     */
    public Optional<Broken> broken(int count) {
        List<String> lines = text.length() > LONGEST ? List.of() : lines(count, Double.MAX_VALUE);
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
        int first = Math.min(end, textFrom[start]);
        int last = Math.max(first, textBefore[end]);
        return widths[last] - widths[first] - gaps[first];
    }

    /** Measures the beginnings of the text, so that every part of it is a difference. */
    private void measure() {
        int n = text.length();
        boolean wide = false;
        for (int i = 0; i < n; ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            double width = widths[i] + TextWidth.of(c) + TextWidth.gap(wide, c);
            Arrays.fill(widths, i + 1, next + 1, width);
            wide = TextWidth.isWide(c);
            i = next;
        }
        for (int i = 1; i < n; i++) {
            gaps[i] = widths[i + 1] - widths[i] - TextWidth.of(text.substring(i, i + 1));
        }
        textFrom[n] = n;
        for (int i = n - 1; i >= 0; i--) {
            textFrom[i] = text.charAt(i) == ' ' ? textFrom[i + 1] : i;
        }
        for (int i = 1; i <= n; i++) {
            textBefore[i] = text.charAt(i - 1) == ' ' ? textBefore[i - 1] : i;
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
}
