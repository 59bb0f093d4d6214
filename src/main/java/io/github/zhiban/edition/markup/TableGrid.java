package io.github.zhiban.edition.markup;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Block.Cell;
import io.github.zhiban.article.Block.Row;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The cells of a table where they really are. Spans that reach beyond their part of the table are cut.
 *
 * @param columns how many there are, at least 1
 */
record TableGrid(int columns, List<List<Slot>> head, List<List<Slot>> body) {

    /**
     * A cell and its place.
     *
     * @param column counted from 0
     */
    record Slot(int column, int columnSpan, int rowSpan, Cell cell) {}

    static TableGrid of(Block.Table table) {
        List<List<Slot>> head = place(table.head());
        List<List<Slot>> body = place(table.body());
        int columns = 1;
        for (List<List<Slot>> part : List.of(head, body)) {
            for (List<Slot> row : part) {
                for (Slot slot : row) {
                    columns = Math.max(columns, slot.column() + slot.columnSpan());
                }
            }
        }
        return new TableGrid(columns, head, body);
    }

    private static List<List<Slot>> place(List<Row> rows) {
        List<BitSet> taken = new ArrayList<>();
        rows.forEach(row -> taken.add(new BitSet()));
        List<List<Slot>> placed = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            List<Slot> slots = new ArrayList<>();
            int column = 0;
            for (Cell cell : rows.get(r).cells()) {
                column = taken.get(r).nextClearBit(column);
                int columnSpan = freeColumns(taken.get(r), column, cell.columnSpan());
                int rowSpan = Math.min(Math.max(cell.rowSpan(), 1), rows.size() - r);
                for (int below = r; below < r + rowSpan; below++) {
                    taken.get(below).set(column, column + columnSpan);
                }
                slots.add(new Slot(column, columnSpan, rowSpan, cell));
                column += columnSpan;
            }
            placed.add(List.copyOf(slots));
        }
        return List.copyOf(placed);
    }

    private static int freeColumns(BitSet taken, int column, int wanted) {
        int next = taken.nextSetBit(column);
        return Math.max(1, next < 0 ? wanted : Math.min(wanted, next - column));
    }
}
