package io.github.zhiban.edition.markup;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Block.Alignment;
import io.github.zhiban.article.Block.Cell;
import io.github.zhiban.article.PlainText;
import io.github.zhiban.edition.markup.TableGrid.Slot;
import io.github.zhiban.edition.template.Fragments;
import io.github.zhiban.text.TextWidth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes tables in the form in which they fit (see {@link TableFit}), with what assistive technology needs to read
 * them.
 */
record TableWriter(
        Markup out, Fragments fragments, InlineWriter inlines, ListWriter lists, Measures measures, PageLabels labels) {
    /**
     * A table of at most so many rows and lines stays on one page: a higher one would leave too much of the page before
     * it blank.
     */
    private static final int BRIEF = 8;

    private static final int BRIEF_LINES = 14;

    /** Rows with pictures are high: more of them than this do not stay on one page. */
    private static final int BRIEF_PICTURES = 2;

    /** A cell of a book's table is short up to so many em: beside longer ones it is not to be broken into lines. */
    private static final double SHORT = 5;
    /** In a table of more columns, screens have no room even for short cells. */
    private static final int FEW_COLUMNS = 5;

    /**
     * Longer bodies are parted where no cell goes on: the layout asks for each row about all rows of its body, and for
     * each page about all of its bodies. Even, since sheets may tint every other row.
     */
    private static final int ROWS_TOGETHER = 200;

    private static final String LANDSCAPE = "landscape";

    private static final Pattern NUMBER = Pattern.compile("[-+−±￥¥$€]?[\\d,]+(\\.\\d+)?\\s?[%‰]?");

    /** The class of the page that a table needs; {@code null} where any will do. */
    @Nullable
    String page(Block.Table table, double room) {
        boolean landscape = measures.limited()
                && TableFit.of(TableGrid.of(table), measures, inlines::width, room)
                        .form()
                        .landscape();
        return landscape ? LANDSCAPE : null;
    }

    void write(Block.Table table, double room) {
        TableGrid grid = TableGrid.of(table);
        if (!measures.limited()) {
            String need = TableNeed.of(grid);
            boolean legend = need != null && TableNeed.hasLegend(grid);
            out.open(
                    "div",
                    "class",
                    (Brevity.of(table) ? "table brief" : "table")
                            + (need == null ? "" : " " + need)
                            + (legend ? " legend" : ""));
            table(table, grid, null, room);
            out.close();
            return;
        }
        TableFit fit = TableFit.of(grid, measures, inlines::width, room);
        switch (fit.form()) {
            case NORMAL, SMALL, TIGHT -> table(table, grid, fit, room);
            case LANDSCAPE, LANDSCAPE_SMALL -> {
                out.open("div", "class", LANDSCAPE);
                table(table, grid, fit, fit.width());
                out.close();
            }
            case RECORDS -> new RecordWriter(out, inlines, lists, labels, measures).write(table, grid, room);
        }
    }

    private void table(Block.Table table, TableGrid grid, @Nullable TableFit fit, double room) {
        boolean small = fit != null && fit.form().small();
        String style = fit == null ? null : "width: " + points(fit.width());
        boolean dense = fit != null && fit.dense();
        boolean low = fit == null || (fit.lines() <= BRIEF_LINES && picturesIn(grid) <= BRIEF_PICTURES);
        boolean brief = low && grid.head().size() + grid.body().size() <= BRIEF;
        String kind = (small ? "small " : "")
                + (dense ? "dense " : "")
                + (brief ? "brief " : "")
                + (grid.hasTallHead() ? "tall-head" : "");
        String classes = fit == null || kind.isEmpty() ? null : kind.strip();
        out.open(fragments.fill("block/table", "class", classes, "style", style));
        if (!table.caption().isEmpty()) {
            out.open(fragments.fill("block/caption"));
            inlines.write(table.caption(), table.at());
            out.close().line();
        }
        if (fit != null) {
            out.open("colgroup");
            fit.shares().forEach(share -> out.empty("col", "style", "width: " + hundredths(fit.width() * share / 100)));
            out.close().line();
        }
        boolean[] numeric = numeric(grid);
        part("thead", grid.head(), grid, fit, numeric, room);
        part("tbody", grid.body(), grid, fit, numeric, room);
        out.close();
    }

    /** How many rows have pictures. */
    private static long picturesIn(TableGrid grid) {
        return grid.body().stream()
                .filter(row -> row.stream()
                        .flatMap(slot -> slot.cell().content().stream())
                        .anyMatch(Block.Figure.class::isInstance))
                .count();
    }

    private void part(
            String name,
            List<List<Slot>> rows,
            TableGrid grid,
            @Nullable TableFit fit,
            boolean[] numeric,
            double room) {
        if (rows.isEmpty()) {
            return;
        }
        boolean head = name.equals("thead");
        boolean labelled = !head && fit == null && TableNeed.of(grid) != null;
        out.open(name).line();
        int since = 0;
        int reach = 0;
        for (int r = 0; r < rows.size(); r++) {
            List<Slot> row = rows.get(r);
            if (!head && fit != null && since >= ROWS_TOGETHER && reach <= r) {
                out.close().line().open(name).line();
                since = 0;
            }
            since++;
            reach = Math.max(
                    reach, r + row.stream().mapToInt(Slot::rowSpan).max().orElse(1));
            out.open("tr");
            for (Slot slot : row) {
                boolean whole = fit == null && grid.columns() <= FEW_COLUMNS && isShort(slot.cell());
                String alignment = alignment(slot.cell().alignment(), numeric[slot.column()]);
                String label = labelled ? TableNeed.label(grid, slot) : null;
                cell(slot, head, classes(alignment, whole), label, cellRoom(slot, grid, fit, room));
            }
            out.close().line();
        }
        out.close().line();
    }

    private double cellRoom(Slot slot, TableGrid grid, @Nullable TableFit fit, double room) {
        if (fit == null) {
            return room / grid.columns();
        }
        double share = fit.shares().subList(slot.column(), slot.column() + slot.columnSpan()).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        return measures.inCell(fit.width() * share / 100);
    }

    private void cell(Slot slot, boolean head, @Nullable String classes, @Nullable String label, double room) {
        Cell cell = slot.cell();
        // An empty header cell names nothing and would be read aloud as a header (WCAG technique H51).
        boolean header = (head || cell.header()) && !cell.content().isEmpty();
        String scope = header ? scope(slot, head) : null;
        String columns = slot.columnSpan() > 1 ? Integer.toString(slot.columnSpan()) : null;
        String rows = slot.rowSpan() > 1 ? Integer.toString(slot.rowSpan()) : null;
        lists.open(
                cell.content(),
                header
                        ? fragments.fill(
                                "block/header-cell",
                                "scope",
                                scope,
                                "class",
                                classes,
                                "label",
                                label,
                                "columns",
                                columns,
                                "rows",
                                rows)
                        : fragments.fill(
                                "block/cell", "class", classes, "label", label, "columns", columns, "rows", rows));
        lists.content(cell.content(), room);
        out.close();
    }

    private static boolean isShort(Cell cell) {
        String text = text(cell);
        return !text.isEmpty() && text.indexOf('\n') < 0 && TextWidth.of(text) <= SHORT;
    }

    private static @Nullable String classes(@Nullable String alignment, boolean whole) {
        return whole ? (alignment == null ? "short" : alignment + " short") : alignment;
    }

    private static String scope(Slot slot, boolean head) {
        return head ? slot.columnSpan() > 1 ? "colgroup" : "col" : slot.rowSpan() > 1 ? "rowgroup" : "row";
    }

    private static @Nullable String alignment(Alignment alignment, boolean numeric) {
        return switch (alignment) {
            case NATURAL -> numeric ? "number" : null;
            case LEFT, CENTER, RIGHT -> alignment.name().toLowerCase(Locale.ROOT);
        };
    }

    /** Which columns hold numbers only: their digits belong under one another. */
    private static boolean[] numeric(TableGrid grid) {
        boolean[] numeric = new boolean[grid.columns()];
        boolean[] other = new boolean[grid.columns()];
        for (List<Slot> row : grid.body()) {
            for (Slot slot : row) {
                String text = text(slot.cell());
                boolean number = slot.columnSpan() == 1 && NUMBER.matcher(text).matches();
                numeric[slot.column()] |= number;
                other[slot.column()] |= !number && !text.isEmpty();
            }
        }
        for (int i = 0; i < numeric.length; i++) {
            numeric[i] &= !other[i];
        }
        return numeric;
    }

    private static String text(Cell cell) {
        return cell.content().size() == 1 && cell.content().getFirst() instanceof Block.Paragraph paragraph
                ? PlainText.of(paragraph.content()).strip()
                : String.join("\n", BlockText.lines(cell.content()));
    }

    /** Rounded down, so that many columns together are no wider than their table. */
    private static String hundredths(double length) {
        return Math.floor(length * 100) / 100 + "pt";
    }

    static String points(double length) {
        return Math.round(length * 10) / 10.0 + "pt";
    }
}
