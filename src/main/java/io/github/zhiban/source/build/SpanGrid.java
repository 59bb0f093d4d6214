package io.github.zhiban.source.build;

import io.github.zhiban.article.Block.Cell;
import io.github.zhiban.article.Block.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The columns that a table needs: those in which some cell begins (HTML 4.9.12.1 gives a cell that spans a thousand
 * columns all of them). A cell covers as many as lie under it, so that no absurd span makes the others narrow.
 */
final class SpanGrid {
    private SpanGrid() {}

    /** The rows with spans of columns that are there. */
    static List<Row> fitted(List<Row> rows) {
        boolean plain = rows.stream().allMatch(row -> row.cells().stream().allMatch(cell -> cell.columnSpan() == 1));
        if (plain) {
            return rows;
        }
        List<List<Integer>> starts = starts(rows);
        TreeSet<Integer> needed = new TreeSet<>();
        starts.forEach(needed::addAll);
        List<Row> fitted = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            List<Cell> cells = new ArrayList<>();
            for (int c = 0; c < rows.get(r).cells().size(); c++) {
                Cell cell = rows.get(r).cells().get(c);
                int start = starts.get(r).get(c);
                int span = needed.subSet(start, start + cell.columnSpan()).size();
                cells.add(new Cell(cell.header(), Math.max(1, span), cell.rowSpan(), cell.alignment(), cell.content()));
            }
            fitted.add(new Row(cells));
        }
        return fitted;
    }

    /** The column in which each cell begins: the next one that no cell from above covers. */
    private static List<List<Integer>> starts(List<Row> rows) {
        List<List<Integer>> starts = new ArrayList<>();
        // For each column, up to which row a cell from above covers it.
        Map<Integer, Integer> covered = new HashMap<>();
        for (int r = 0; r < rows.size(); r++) {
            List<Integer> row = new ArrayList<>();
            int column = 0;
            for (Cell cell : rows.get(r).cells()) {
                while (covered.getOrDefault(column, 0) > r) {
                    column++;
                }
                row.add(column);
                if (cell.rowSpan() > 1) {
                    for (int c = column; c < column + cell.columnSpan(); c++) {
                        covered.put(c, r + cell.rowSpan());
                    }
                }
                column += cell.columnSpan();
            }
            starts.add(row);
        }
        return starts;
    }
}
