package io.github.zhiban.edition.markup;

import io.github.zhiban.article.ArticleText;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.Block.Cell;
import io.github.zhiban.article.Inline;
import io.github.zhiban.edition.markup.TableGrid.Slot;
import io.github.zhiban.text.TextWidth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes a table that is too wide for any page as one small table a row: the names of the columns at the left. */
record RecordWriter(Markup out, InlineWriter inlines, ListWriter lists, PageLabels labels, Measures measures) {
    /** The share of the names of the columns. */
    static final double NAME = 0.28;

    /**
     * A first row of so many cells, none of them longer, names the columns, whether or not the source says so; in em.
     */
    private static final double LONGEST_NAME = 10;

    private static final int LEAST_ROWS = 3;
    private static final int LEAST_COLUMNS = 3;

    void write(Block.Table table, TableGrid grid, double room) {
        out.open("div", "class", "records", "data-role", "Records").line();
        if (!table.caption().isEmpty()) {
            out.open("p", "class", "caption", "data-role", "RecordCaption");
            inlines.write(table.caption(), table.at());
            out.close().line();
        }
        boolean headed = grid.head().isEmpty() && hasNamesFirst(grid);
        List<@Nullable Cell> names = headed
                ? names(grid.body(), 0, grid)
                : grid.head().isEmpty()
                        ? List.of()
                        : names(grid.head(), grid.head().size() - 1, grid);
        int longest = longestSpan(grid.body());
        legend(headed ? grid.body().subList(0, 1) : grid.head(), table);
        for (int r = headed ? 1 : 0; r < grid.body().size(); r++) {
            int from = Math.max(0, r - longest + 1);
            record(names, row(grid.body().subList(from, r + 1), r - from, grid), room);
        }
        out.close();
    }

    /**
     * All of the head once, with the numbers of its lists, as the source has it: records take its last row alone, and
     * apart.
     */
    private void legend(List<List<Slot>> head, Block.Table table) {
        String names = head.stream()
                .flatMap(List::stream)
                .map(slot -> slot.cell().content().stream().map(ArticleText::of).collect(Collectors.joining(" ")))
                .map(name -> name.strip().replace('\n', ' '))
                .filter(name -> !name.isBlank())
                .collect(Collectors.joining("　"));
        if (!names.isEmpty()) {
            out.open("p", "class", "caption", "data-role", "RecordCaption");
            inlines.write(List.of(new Inline.Text(names)), table.at());
            out.close().line();
        }
    }

    /**
     * Whether the first row of a table without a head names its columns: short texts, one in each column, none twice.
     */
    private static boolean hasNamesFirst(TableGrid grid) {
        List<Slot> first = grid.body().isEmpty() ? List.of() : grid.body().getFirst();
        return grid.body().size() >= LEAST_ROWS
                && grid.columns() >= LEAST_COLUMNS
                && first.size() == grid.columns()
                && first.stream().map(RecordWriter::text).distinct().count() == first.size()
                && first.stream().allMatch(slot -> slot.rowSpan() == 1 && isName(text(slot)));
    }

    private static boolean isName(String text) {
        return !text.isBlank()
                && TextWidth.of(text) <= LONGEST_NAME
                && text.codePoints().anyMatch(Character::isLetter);
    }

    private static String text(Slot slot) {
        return String.join("\n", BlockText.lines(slot.cell().content()));
    }

    private static int longestSpan(List<List<Slot>> rows) {
        return rows.stream().flatMap(List::stream).mapToInt(Slot::rowSpan).max().orElse(1);
    }

    private void record(List<@Nullable Cell> names, List<@Nullable Cell> values, double room) {
        out.open("table", "class", "record", "style", "width: " + TableWriter.points(room));
        out.open("colgroup")
                .empty("col", "style", "width: " + TableWriter.points(room * NAME))
                .empty("col", "style", "width: " + TableWriter.points(room * (1 - NAME)))
                .close();
        out.open("tbody").line();
        for (int column = 0; column < values.size(); column++) {
            Cell value = values.get(column);
            Cell name = column < names.size() ? names.get(column) : null;
            boolean named = name != null && !name.content().isEmpty();
            if (value == null || (value.content().isEmpty() && !named)) {
                continue;
            }
            out.open("tr").open("th", "scope", "row");
            if (name == null || !named) {
                out.text(labels.column(column + 1));
            } else {
                lists.content(name.content(), measures.inCell(room * NAME));
            }
            out.close();
            lists.open("td", value.content());
            lists.content(value.content(), measures.inCell(room * (1 - NAME)));
            out.close().close().line();
        }
        out.close().close().line();
    }

    /** The cells that name columns in a row of the head: one that spans several names each of them. */
    private static List<@Nullable Cell> names(List<List<Slot>> head, int wanted, TableGrid grid) {
        List<@Nullable Cell> names = none(grid);
        for (Slot slot : covering(head, wanted)) {
            int end = Math.min(slot.column() + slot.columnSpan(), grid.columns());
            Collections.fill(names.subList(slot.column(), end), slot.cell());
        }
        return names;
    }

    /** The cells that cover a row, each at the first of its columns. */
    private static List<@Nullable Cell> row(List<List<Slot>> rows, int wanted, TableGrid grid) {
        List<@Nullable Cell> cells = none(grid);
        for (Slot slot : covering(rows, wanted)) {
            cells.set(slot.column(), slot.cell());
        }
        return cells;
    }

    private static List<@Nullable Cell> none(TableGrid grid) {
        return new ArrayList<>(Collections.nCopies(grid.columns(), null));
    }

    /** The cells of a row, and those that span it from above. */
    private static List<Slot> covering(List<List<Slot>> rows, int wanted) {
        return IntStream.rangeClosed(0, wanted)
                .boxed()
                .flatMap(r -> rows.get(r).stream().filter(slot -> r + slot.rowSpan() > wanted))
                .toList();
    }
}
