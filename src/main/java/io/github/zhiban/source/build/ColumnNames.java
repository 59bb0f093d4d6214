package io.github.zhiban.source.build;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A first row that nothing marks as the head of its table and that names the columns all the same: short words, each
 * another, above texts that are plainly no names.
 */
final class ColumnNames {
    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_COLUMNS = 3;
    private static final int LONGEST_NAME = 10;
    /** In characters, and by the name: below it stands text. */
    private static final int TEXT = 10;

    private static final int LONGER = 3;
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
        for (int i = 0; i < columns; i++) {
            String name = rows.getFirst().child(i).text().strip();
            if (name.length() > LONGEST_NAME || !NAME.matcher(name).matches() || !names.add(name)) {
                return false;
            }
            texts += isText(rows, i, name) ? 1 : 0;
        }
        return 2 * texts >= columns;
    }

    /** Whether all that stands below a name is longer than names are. */
    private static boolean isText(List<Element> rows, int column, String name) {
        return rows.subList(1, rows.size()).stream()
                .mapToInt(row -> row.child(column).text().length())
                .allMatch(length -> length >= Math.max(TEXT, LONGER * name.length()));
    }
}
