package io.github.zhiban.verify;

import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.formula.MathWidth;
import io.github.zhiban.verify.reading.ChapterShapes;

/**
 * Whether everything has room on a phone of 360 by 640 pixels with type of twice the usual size, by measure: such a
 * page has lines of ten em, and no scroll bars. What adapts to the page by the style sheet, as tables that become
 * records and formulas that shrink do, fits.
 */
final class NarrowPages {
    /** In em. */
    private static final double LINE = 10.25;
    /** The least that a column takes, in em of running text: a character and the white space beside it. */
    private static final double COLUMN = 1.36;

    private static final int LONGEST = 60;

    private NarrowPages() {}

    static void check(ChapterShapes shapes, Location at, Diagnostics findings) {
        for (ChapterShapes.Formula formula : shapes.formulas()) {
            if (!formula.style().contains("min(") && MathWidth.of(formula.tree()) > LINE) {
                findings.warning(
                        VerifyCodes.PAGE_TOO_NARROW,
                        at,
                        "The page of a phone has no room for the formula " + shortened(formula.tex()),
                        "Part the formula.");
            }
        }
        for (ChapterShapes.Table table : shapes.tables()) {
            if (!table.around().contains("fit-") && table.columns() * COLUMN > LINE) {
                findings.warning(
                        VerifyCodes.PAGE_TOO_NARROW,
                        at,
                        "The page of a phone has no room for the " + table.columns()
                                + " columns of the table that begins with " + shortened(table.beginning()),
                        "Part the table.");
            }
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
