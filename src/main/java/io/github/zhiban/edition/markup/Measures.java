package io.github.zhiban.edition.markup;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/**
 * What a page offers to tables, code and pictures, measured on its sheet. All lengths are in points.
 *
 * @param width the measure
 * @param landscape the measure of a landscape page; 0 where the edition has none
 * @param height the tallest that a picture may be
 * @param textSize the type size of running text, or of formulas
 * @param indent what a list takes of the measure
 * @param frames what a quote takes of the measure, both sides together: one of its own, one in a quote, and so on; the
 *     last goes for all that stand deeper, the first also for asides
 * @param table the type of tables
 * @param smallTable the type of tables that need more room
 * @param pictures what pictures stand beside
 * @param codeNumbers whether the lines of code are numbered
 * @param contents how many lines of contents the first page has room for below a title
 */
public record Measures(
        double width,
        double landscape,
        double height,
        double textSize,
        double indent,
        List<Double> frames,
        TableType table,
        TableType smallTable,
        PictureType pictures,
        boolean codeNumbers,
        ToIntFunction<String> contents) {

    /**
     * The type of a table.
     *
     * @param size in points
     * @param padding white space beside the text of a cell, both sides together, in em
     * @param densePadding the same in a table of many columns
     * @param line how high a line is, in points
     * @param row what a row takes besides its lines, in lines
     * @param text how wide a text is, in em
     */
    public record TableType(
            double size, double padding, double densePadding, double line, double row, ToDoubleFunction<String> text) {}

    /**
     * What pictures stand beside.
     *
     * @param caption the type size of captions, in points
     * @param beside what one of several pictures in a row takes besides its own width, in points
     */
    public record PictureType(double caption, double beside) {}

    /** Of an edition without pages: nothing has to be fitted. */
    public static final Measures UNLIMITED = new Measures(
            Double.POSITIVE_INFINITY,
            0,
            Double.POSITIVE_INFINITY,
            1,
            0,
            List.of(0.0),
            new TableType(1, 0, 0, 1, 0, String::length),
            new TableType(1, 0, 0, 1, 0, String::length),
            new PictureType(1, 0),
            false,
            title -> Integer.MAX_VALUE);

    /** The room in a cell of a table that is as wide as this, in points. */
    double inCell(double width) {
        return Math.max(table.size, width - table.padding * table.size);
    }

    /** What a quote that stands in so many others takes of the measure, in points. */
    double frame(int quotes) {
        return frames.get(Math.min(quotes, frames.size() - 1));
    }

    /** Whether there are pages to fit. */
    public boolean limited() {
        return Double.isFinite(width);
    }
}
