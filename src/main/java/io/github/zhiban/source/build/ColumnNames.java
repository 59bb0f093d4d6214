package io.github.zhiban.source.build;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A first row that nothing marks as the head of its table and that names the columns all the same: short words, each
 * another, above texts that are plainly no names, or the shortest row by far of a table with texts in half its columns.
 */
final class ColumnNames {
    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_COLUMNS = 3;
    private static final int LONGEST_NAME = 10;
    /** In characters, and by the name: below it stands text. */
    private static final int TEXT = 10;

    private static final int LONGER = 3;

    /** Every row below names is so many times as long as they are. */
    private static final double LONGER_ROW = 1.5;

    private static final Pattern TOKEN = Pattern.compile("[\\x21-\\x7e]+");

    private static final Pattern NAME = Pattern.compile("[\\p{L} /()（）]+");

    private ColumnNames() {}

    static boolean areFirst(List<Element> rows) {
        int columns = rows.isEmpty() ? 0 : rows.getFirst().childrenSize();
        if (rows.size() < FEWEST_ROWS
                || columns < FEWEST_COLUMNS
                || rows.stream().anyMatch(row -> row.childrenSize() != columns)) {
            return false;
        }
        Set<String> names = new HashSet<>();
        int texts = 0;
        int holders = 0;
        for (int i = 0; i < columns; i++) {
            String name = rows.getFirst().child(i).text().strip();
            if (name.length() > LONGEST_NAME || !NAME.matcher(name).matches() || !names.add(name)) {
                return false;
            }
            texts += isText(rows, i, name) ? 1 : 0;
            holders += longest(rows, i) >= TEXT ? 1 : 0;
        }
        return 2 * texts >= columns || (2 * holders >= columns && isShortest(rows));
    }

    /** How long the longest text is below a name; a word of code is none. */
    private static int longest(List<Element> rows, int column) {
        return rows.subList(1, rows.size()).stream()
                .map(row -> row.child(column).text())
                .filter(text -> !TOKEN.matcher(text).matches())
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static boolean isShortest(List<Element> rows) {
        int names = rows.getFirst().text().length();
        return rows.subList(1, rows.size()).stream().allMatch(row -> row.text().length() >= LONGER_ROW * names);
    }

    /** Whether all that stands below a name is longer than names are. */
    private static boolean isText(List<Element> rows, int column, String name) {
        return rows.subList(1, rows.size()).stream()
                .mapToInt(row -> row.child(column).text().length())
                .allMatch(length -> length >= Math.max(TEXT, LONGER * name.length()));
    }
}
