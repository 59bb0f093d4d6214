package io.github.zhiban.source.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tables that CommonMark's extension cuts or does not know: rows with more cells than the head, which then gets as
 * many, and tables drawn with {@code +---+}. Code and formulas were taken out before, so that every bar parts cells.
 */
final class MarkdownTables {
    private static final Pattern DASHES = Pattern.compile("\\s*:?-+:?\\s*");
    private static final Pattern BORDER = Pattern.compile("[ \\t]*\\+(?:[-=:]+\\+)++[ \\t]*");
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
    /** More cells than this are no table, but a drawing. */
    private static final int WIDEST = 200;

    private MarkdownTables() {}

    /** The text with tables as the extension reads them; lines keep their numbers. */
    static String whole(String markdown) {
        if (markdown.indexOf('|') < 0) {
            return markdown;
        }
        String[] lines = markdown.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (BORDER.matcher(lines[i]).matches()) {
                i = drawn(lines, i);
            } else if (i > 0 && isDelimiter(lines[i], lines[i - 1])) {
                widen(lines, i);
            }
        }
        return String.join("\n", lines);
    }

    private static boolean isDelimiter(String line, String head) {
        if (line.indexOf('-') < 0 || head.indexOf('|') < 0 || line.indexOf('|') < 0) {
            return false;
        }
        return cells(line).stream().allMatch(cell -> DASHES.matcher(cell).matches());
    }

    /** The cells of a row, without the signs of the quote that it is in. */
    private static List<String> cells(String line) {
        String row = line.strip();
        while (row.startsWith(">")) {
            row = row.substring(1).strip();
        }
        row = row.startsWith("|") ? row.substring(1) : row;
        row = row.endsWith("|") && !row.endsWith("\\|") ? row.substring(0, row.length() - 1) : row;
        return List.of(BAR.split(row, -1));
    }

    /**
     * Gives the head and the line below it as many cells as the fullest row has: the extension takes no more of any row
     * than of the head.
     */
    private static void widen(String[] lines, int delimiter) {
        boolean bare = lines[delimiter - 1].strip().equals("|");
        int head = bare ? 0 : cells(lines[delimiter - 1]).size();
        int width = cells(lines[delimiter]).size();
        int most = Math.max(head, width);
        for (int i = delimiter + 1; i < lines.length && lines[i].indexOf('|') >= 0; i++) {
            List<String> cells = cells(lines[i]);
            int filled = cells.size();
            while (filled > most && cells.get(filled - 1).isBlank()) {
                filled--;
            }
            most = Math.max(most, filled);
        }
        if (most > Math.min(head, width) && most <= WIDEST) {
            lines[delimiter - 1] = padded(lines[delimiter - 1], " |", most - head);
            lines[delimiter] = padded(lines[delimiter], "---|", most - width);
        }
    }

    private static String padded(String line, String cell, int times) {
        String row = line.stripTrailing();
        return row + (row.endsWith("|") ? "" : "|") + cell.repeat(times);
    }

    /** Writes a drawn table into its first line; the index of its last line. */
    private static int drawn(String[] lines, int first) {
        int end = first + 1;
        List<List<StringBuilder>> rows = new ArrayList<>();
        List<StringBuilder> row = List.of();
        int head = 0;
        while (end < lines.length && (BORDER.matcher(lines[end]).matches() || isRow(lines[end]))) {
            if (isRow(lines[end])) {
                row = joined(row, cells(lines[end]));
            } else {
                rows.add(row);
                row = List.of();
                head = lines[end].indexOf('=') >= 0 ? rows.size() : head;
            }
            end++;
        }
        boolean closed = row.isEmpty() && !rows.isEmpty();
        if (!closed) {
            return first;
        }
        StringBuilder table = new StringBuilder("<table>");
        for (int i = 0; i < rows.size(); i++) {
            String tag = i < head ? "th" : "td";
            table.append("<tr>");
            rows.get(i)
                    .forEach(cell -> table.append('<')
                            .append(tag)
                            .append('>')
                            .append(cell)
                            .append("</")
                            .append(tag)
                            .append('>'));
            table.append("</tr>");
        }
        lines[first] = table.append("</table>").toString();
        for (int i = first + 1; i < end; i++) {
            lines[i] = "";
        }
        return end - 1;
    }

    private static boolean isRow(String line) {
        String row = line.strip();
        return row.length() > 1 && row.startsWith("|") && row.endsWith("|");
    }

    /** A row that a further line goes on with. */
    private static List<StringBuilder> joined(List<StringBuilder> row, List<String> cells) {
        List<StringBuilder> result = new ArrayList<>(row);
        for (int i = 0; i < cells.size(); i++) {
            if (i == result.size()) {
                result.add(new StringBuilder());
            }
            StringBuilder cell = result.get(i);
            cell.append(cell.isEmpty() || cells.get(i).isBlank() ? "" : "<br>")
                    .append(cells.get(i).strip());
        }
        return result;
    }
}
