package io.github.zhiban.edition.markup;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Block.Cell;
import io.github.zhiban.article.Block.Row;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * The cells of a table where they really are. Spans that reach beyond their part of the table are cut, rows that hold
 * nothing are left out, and rows that are too short get empty cells, so that all rows have the same number of columns
 * (PDF/UA-1, 7.5).
 *
 * @param columns how many there are, at least 1
 */
record TableGrid(int columns, List<List<Slot>> head, List<List<Slot>> body) {
    /** A head of more rows is not one that every page repeats. */
    private static final int TALLEST_HEAD = 5;

    private static final Cell NOTHING = new Cell(false, 1, 1, Block.Alignment.NATURAL, List.of());

    /**
     * A cell and its place.
     *
     * @param column counted from 0
     */
    record Slot(int column, int columnSpan, int rowSpan, Cell cell) {}

    /** Whether the head would crowd out the rows if every page repeated it. */
    boolean hasTallHead() {
        return head.size() > TALLEST_HEAD;
    }

    static TableGrid of(Block.Table table) {
        List<List<Slot>> head = place(filled(table.head()));
        List<List<Slot>> body = place(filled(table.body()));
        int columns = 1;
        for (List<List<Slot>> part : List.of(head, body)) {
            for (List<Slot> row : part) {
                for (Slot slot : row) {
                    columns = Math.max(columns, slot.column() + slot.columnSpan());
                }
            }
        }
        return new TableGrid(columns, padded(head, columns), padded(body, columns));
    }

    /** The rows that hold something; spans count only these. */
    private static List<Row> filled(List<Row> rows) {
        List<Row> filled = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            List<Cell> cells = new ArrayList<>();
            for (Cell cell : rows.get(r).cells()) {
                int end = Math.min(rows.size(), r + Math.max(cell.rowSpan(), 1));
                int span = (int) rows.subList(r, end).stream()
                        .filter(TableGrid::holdsSomething)
                        .count();
                cells.add(new Cell(cell.header(), cell.columnSpan(), span, cell.alignment(), cell.content()));
            }
            if (holdsSomething(rows.get(r))) {
                filled.add(new Row(cells));
            }
        }
        return filled;
    }

    private static boolean holdsSomething(Row row) {
        return row.cells().stream()
                .anyMatch(cell -> cell.rowSpan() > 1 || !cell.content().isEmpty());
    }

    private static List<List<Slot>> padded(List<List<Slot>> rows, int columns) {
        List<BitSet> taken = new ArrayList<>();
        rows.forEach(row -> taken.add(new BitSet()));
        List<List<Slot>> padded = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            for (Slot slot : rows.get(r)) {
                for (int below = r; below < r + slot.rowSpan(); below++) {
                    taken.get(below).set(slot.column(), slot.column() + slot.columnSpan());
                }
            }
            List<Slot> slots = new ArrayList<>(rows.get(r));
            BitSet here = taken.get(r);
            for (int free = here.nextClearBit(0); free < columns; free = here.nextClearBit(free + 1)) {
                slots.add(new Slot(free, 1, 1, NOTHING));
            }
            slots.sort(Comparator.comparingInt(Slot::column));
            padded.add(List.copyOf(slots));
        }
        return List.copyOf(padded);
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
