package io.github.zhiban.edition.markup;

import io.github.zhiban.edition.markup.Measures.TableType;
import io.github.zhiban.edition.markup.TableGrid.Slot;
import java.util.Arrays;
import java.util.List;

/**
 * How a table is made to fit: as it is, in smaller type, on a landscape page, or row by row as records. Nothing is set beyond
 * the margin, and nothing below the smallest type that can be read.
 *
 * @param shares of the table's width, in percent, one a column
 * @param width of the table, in points
 */
record TableFit(Form form, List<Double> shares, double width) {
    /** From the most comfortable form to the last resort. */
    enum Form {
        NORMAL,
        SMALL,
        LANDSCAPE,
        LANDSCAPE_SMALL,
        RECORDS;

        boolean landscape() {
            return this == LANDSCAPE || this == LANDSCAPE_SMALL;
        }
    }

    /** A table with more columns than this has many. */
    private static final int MANY_COLUMNS = 10;
    /** A token longer than this may be broken anywhere, in em. */
    private static final double LONGEST_TOKEN = 9;
    /** A column of text narrower than this is a column of single characters, in em. */
    private static final double NARROWEST_TEXT = 5;
    /** What rules and rounded widths take, in em. */
    private static final double ROUNDING = 0.3;
    /** A table on a page of its own ought to fill some of it, or to be told in records would need more than a page. */
    private static final int LEAST_LANDSCAPE_ROWS = 8;

    private static final int MOST_RECORD_LINES = 40;
    /** A cell with more lines than this in its column wants another form, if there is one. */
    private static final double MOST_LINES = 14;

    /** What has at most this width is a sign rather than text, in em. */
    private static final double WIDEST_SIGN = 1.5;
    /** So many columns of signs are a pattern. */
    private static final int LEAST_PATTERN = 4;

    static TableFit of(TableGrid grid, Measures measures, double room) {
        double[] least = new double[grid.columns()];
        double[] natural = new double[grid.columns()];
        grid.head().forEach(row -> measure(row, measures.table(), least, natural));
        grid.body().forEach(row -> measure(row, measures.table(), least, natural));
        equalize(least, natural);
        boolean page = measures.landscape() > room
                && room > measures.width() - measures.indent() / 2
                && (grid.body().size() >= LEAST_LANDSCAPE_ROWS
                        || grid.body().size() * grid.columns() > MOST_RECORD_LINES);
        for (Form form : Form.values()) {
            TableType type = form == Form.NORMAL || form == Form.LANDSCAPE ? measures.table() : measures.smallTable();
            double width = form.landscape() ? measures.landscape() : room;
            double padding = grid.columns() > MANY_COLUMNS ? type.densePadding() : type.padding();
            double text = width / type.size() - grid.columns() * padding;
            boolean offered = form != Form.RECORDS && (!form.landscape() || page);
            if (offered && sum(least) <= text) {
                double[] columns = columns(least, natural, text);
                boolean comfortable = lines(columns, natural) <= MOST_LINES || form == Form.LANDSCAPE_SMALL || !page;
                if (comfortable) {
                    return fit(form, columns, padding, type.size(), width);
                }
            }
        }
        return new TableFit(Form.RECORDS, List.of(), room);
    }

    private static void measure(List<Slot> row, TableType type, double[] least, double[] natural) {
        for (Slot slot : row) {
            if (slot.columnSpan() > 1) {
                continue;
            }
            int column = slot.column();
            for (String line : BlockText.lines(slot.cell().content())) {
                double width = type.text().applyAsDouble(line);
                natural[column] = Math.max(natural[column], width);
                least[column] = Math.max(least[column], Math.min(width + ROUNDING, NARROWEST_TEXT));
                for (String token : line.split("[\\s/\\\\_.,:;=&?-]|(?=[^\\x00-\\u2000])", 0)) {
                    least[column] = Math.max(least[column], Math.min(type.text().applyAsDouble(token), LONGEST_TOKEN));
                }
            }
        }
    }

    /** Columns of single signs are a pattern, which columns of several widths would blur. */
    private static void equalize(double[] least, double[] natural) {
        double widest = Arrays.stream(natural)
                .filter(width -> width <= WIDEST_SIGN)
                .max()
                .orElse(0);
        if (Arrays.stream(natural).filter(width -> width <= WIDEST_SIGN).count() < LEAST_PATTERN) {
            return;
        }
        for (int i = 0; i < least.length; i++) {
            if (natural[i] <= WIDEST_SIGN) {
                natural[i] = widest;
                least[i] = widest + ROUNDING;
            }
        }
    }

    /** Every column gets what it must have; what is left goes to those that want more, but not in full proportion. */
    private static double[] columns(double[] least, double[] natural, double text) {
        double[] columns = least.clone();
        double left = text - sum(least);
        while (left > 0.01) {
            double appetite = 0;
            for (int i = 0; i < columns.length; i++) {
                appetite += Math.sqrt(Math.max(0, natural[i] - columns[i]));
            }
            if (appetite < 0.01) {
                break;
            }
            double given = 0;
            for (int i = 0; i < columns.length; i++) {
                double want = Math.max(0, natural[i] - columns[i]);
                double gift = Math.min(want, left * Math.sqrt(want) / appetite);
                columns[i] += gift;
                given += gift;
            }
            left -= given;
        }
        return columns;
    }

    private static double lines(double[] columns, double[] natural) {
        double lines = 0;
        for (int i = 0; i < columns.length; i++) {
            lines = Math.max(lines, natural[i] / Math.max(columns[i], 0.5));
        }
        return lines;
    }

    private static TableFit fit(Form form, double[] columns, double padding, double size, double room) {
        double em = sum(columns) + columns.length * padding;
        // A table that nearly fills the measure fills it; a slim one keeps its shape.
        double width = em * size > room * 0.6 ? room : Math.min(room, Math.max(em * size, room * 0.4));
        List<Double> shares = Arrays.stream(columns)
                .mapToObj(column -> (column + padding) / em * 100)
                .toList();
        return new TableFit(form, shares, width);
    }

    /** Whether a table has so many columns that they stand closer together. */
    boolean dense() {
        return shares.size() > MANY_COLUMNS;
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }
}
