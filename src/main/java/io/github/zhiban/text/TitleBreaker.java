package io.github.zhiban.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Breaks titles as a designer would: into as few lines as the width allows, after a mark rather than between words, between words
 * rather than inside one, and into lines of like length.
 */
public final class TitleBreaker {
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
    public TitleBreaker(String title, List<String> terms) {
        text = title.strip();
        penalties = BreakCosts.of(text, terms);
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
        for (int count = 1; count <= breaker.text.length(); count++) {
            List<String> lines = breaker.lines(count, width);
            if (!lines.isEmpty()) {
                return lines;
            }
        }
        return breaker.text.isEmpty() ? List.of() : List.of(breaker.text);
    }

    /** The best way to break the title into so many lines, however wide; empty when there are not so many places to break. */
    public Optional<Broken> broken(int count) {
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
}
