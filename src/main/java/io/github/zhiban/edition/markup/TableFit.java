package io.github.zhiban.edition.markup;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Picture;
import io.github.zhiban.edition.markup.Measures.TableType;
import io.github.zhiban.edition.markup.TableGrid.Slot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * How a table is made to fit: as it is, in smaller type, on a landscape page, or row by row as records. Nothing is set
 * beyond the margin, and nothing below the smallest type that can be read.
 *
 * <p>Known as: wide table, 宽表.
 *
 * @param shares of the table's width, in percent, one a column
 * @param width of the table, in points
 * @param dense whether columns stand closer together
 * @param lines how high it is, in lines of its type; 0 where it is told in records
 */
record TableFit(Form form, List<Double> shares, double width, boolean dense, double lines) {
    /** From the most comfortable form to the last resort. */
    enum Form {
        NORMAL,
        SMALL,
        /** Small type, and columns that are narrow and stand close together. */
        TIGHT,
        LANDSCAPE,
        LANDSCAPE_SMALL,
        RECORDS;

        boolean landscape() {
            return this == LANDSCAPE || this == LANDSCAPE_SMALL;
        }

        boolean small() {
            return this == SMALL || this == TIGHT || this == LANDSCAPE_SMALL;
        }
    }

    /** A table with more columns than this has many. */
    private static final int MANY_COLUMNS = 10;
    /** A token longer than this may be broken anywhere, in em. */
    private static final double LONGEST_TOKEN = 9;
    /** A column of text narrower than this is a column of single characters, in em. */
    private static final double NARROWEST_TEXT = 5;
    /** The same in a table that would need a page of its own otherwise. */
    private static final double TIGHTEST_TEXT = 4.2;
    /** What rules and rounded widths take, in em. */
    private static final double ROUNDING = 0.3;
    /**
     * A page of its own leaves those before and after it half empty. So a table gets one only where records would take
     * more than so many times the pages, and these pages more.
     */
    private static final double RECORDS_FOR_PAGE = 2;

    private static final double BLANK_PAGES = 2;

    /** A cell with more lines than this in its column wants another form, if there is one. */
    private static final double MOST_LINES = 14;

    /** What has at most this width is a sign rather than text, in em. */
    private static final double WIDEST_SIGN = 1.5;
    /** So many columns of signs are a pattern. */
    private static final int LEAST_PATTERN = 4;

    /** @param pictures how wide a picture is where there is room for it, in points; 0 where nothing is known */
    static TableFit of(TableGrid grid, Measures measures, ToDoubleFunction<Picture> pictures, double room) {
        Needs usual = Needs.of(grid, measures, pictures, NARROWEST_TEXT);
        Needs tightest = Needs.of(grid, measures, pictures, TIGHTEST_TEXT);
        boolean wide = measures.landscape() > room && room > measures.width() - measures.indent() / 2;
        for (Form form : Form.values()) {
            if (form == Form.RECORDS || (form.landscape() && !wide)) {
                continue;
            }
            TableType type = form.small() ? measures.smallTable() : measures.table();
            Needs needs = form == Form.TIGHT ? tightest : usual;
            double width = form.landscape() ? measures.landscape() : room;
            boolean dense = form == Form.TIGHT || grid.columns() > MANY_COLUMNS;
            double padding = dense ? type.densePadding() : type.padding();
            double text = width / type.size() - grid.columns() * padding;
            if (sum(needs.least()) <= text) {
                double[] columns = columns(needs.least(), needs.natural(), text);
                boolean comfortable =
                        lines(columns, needs.natural()) <= MOST_LINES || form == Form.LANDSCAPE_SMALL || !wide;
                boolean worthIt =
                        !form.landscape() || isLongInRecords(needs, measures, room, needs.lines(columns) * type.line());
                if (comfortable && worthIt) {
                    return fit(form, columns, padding, type.size(), width, needs.lines(columns), dense);
                }
            }
        }
        return new TableFit(Form.RECORDS, List.of(), room, false, 0);
    }

    /**
     * Whether a table would be much longer in records than it is on landscape pages.
     *
     * @param height of the table on these, in points
     */
    private static boolean isLongInRecords(Needs needs, Measures measures, double room, double height) {
        TableType type = measures.table();
        double records = needs.records(room * (1 - RecordWriter.NAME) / type.size()) * type.line();
        // A page that is turned is as high as the other is wide.
        double pages = Math.ceil(height / measures.width());
        return records / measures.landscape() > RECORDS_FOR_PAGE * pages + BLANK_PAGES;
    }

    /**
     * What the columns of a table need, in em.
     *
     * @param least what each must have
     * @param natural what each would have for its longest line
     * @param rows how long each cell of each row is
     * @param row what each takes besides its lines, in lines
     */
    private record Needs(double[] least, double[] natural, List<double[]> rows, double row) {
        static Needs of(TableGrid grid, Measures measures, ToDoubleFunction<Picture> pictures, double narrowest) {
            double[] least = new double[grid.columns()];
            double[] natural = new double[grid.columns()];
            List<double[]> rows = new ArrayList<>();
            Stream.concat(grid.head().stream(), grid.body().stream()).forEach(row -> {
                rows.add(measure(row, measures.table(), narrowest, least, natural));
                pictures(row, measures.table(), pictures, natural);
            });
            equalize(least, natural);
            return new Needs(least, natural, rows, measures.table().row());
        }

        /** How many lines the table takes with columns of these widths. */
        double lines(double[] columns) {
            double all = 0;
            for (double[] cells : rows) {
                double most = 1;
                for (int i = 0; i < columns.length; i++) {
                    most = Math.max(most, Math.ceil(cells[i] / Math.max(columns[i], 0.5)));
                }
                all += most + row;
            }
            return all;
        }

        /** How many lines the table takes in records whose values have so much room. */
        double records(double values) {
            double all = 0;
            for (double[] cells : rows) {
                for (double length : cells) {
                    all += Math.max(1, Math.ceil(length / values)) + row;
                }
            }
            return all;
        }
    }

    private static double[] measure(
            List<Slot> row, TableType type, double narrowest, double[] least, double[] natural) {
        double[] lengths = new double[natural.length];
        for (Slot slot : row) {
            if (slot.columnSpan() > 1) {
                continue;
            }
            int column = slot.column();
            for (String line : BlockText.lines(slot.cell().content())) {
                double width = type.text().applyAsDouble(line);
                lengths[column] += width;
                natural[column] = Math.max(natural[column], width);
                least[column] = Math.max(least[column], Math.min(width + ROUNDING, narrowest));
                for (String token : line.split("[\\s/\\\\_.,:;=&?-]|(?=[^\\x00-\\u2000])", 0)) {
                    least[column] = Math.max(least[column], Math.min(type.text().applyAsDouble(token), LONGEST_TOKEN));
                }
            }
        }
        return lengths;
    }

    /** A column of pictures wants to be as wide as these; how narrow it may be is for the text beside it to say. */
    private static void pictures(List<Slot> row, TableType type, ToDoubleFunction<Picture> pictures, double[] natural) {
        for (Slot slot : row) {
            if (slot.columnSpan() == 1) {
                double widest = slot.cell().content().stream()
                        .filter(Block.Figure.class::isInstance)
                        .flatMap(figure -> ((Block.Figure) figure).pictures().stream())
                        .mapToDouble(pictures)
                        .max()
                        .orElse(0);
                natural[slot.column()] = Math.max(natural[slot.column()], widest / type.size());
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

    private static TableFit fit(
            Form form, double[] columns, double padding, double size, double room, double lines, boolean dense) {
        double em = sum(columns) + columns.length * padding;
        // A table that nearly fills the measure fills it; a slim one keeps its shape.
        double width = em * size > room * 0.6 ? room : Math.min(room, Math.max(em * size, room * 0.4));
        List<Double> shares = Arrays.stream(columns)
                .mapToObj(column -> (column + padding) / em * 100)
                .toList();
        return new TableFit(form, shares, width, dense, lines);
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }
}
