package io.github.zhiban.edition.markup;

import java.util.Map;

/**
 * What a page offers to tables, code and pictures. All lengths are in points.
 *
 * @param width the measure
 * @param landscape the measure of a landscape page; 0 where the edition has none
 * @param height the tallest that a picture may be
 * @param textSize the type size of running text
 * @param tableSize the type size of tables
 * @param smallTableSize the type size of tables that need more room
 * @param codeSize the type size of code
 * @param codeNumbers whether the lines of code are numbered
 * @param title how wide a line of the document's title may be, in em of its own size
 */
public record Measures(
        double width,
        double landscape,
        double height,
        double textSize,
        double tableSize,
        double smallTableSize,
        double codeSize,
        boolean codeNumbers,
        double title) {
    /** What a list takes of the measure. */
    public static final double INDENT = 24;

    /** What a quote or an aside takes of the measure, both sides together. */
    static final double FRAME = 44;

    /** Of an edition without pages: nothing has to be fitted. */
    public static final Measures UNLIMITED =
            new Measures(Double.POSITIVE_INFINITY, 0, Double.POSITIVE_INFINITY, 10.5, 9, 7.5, 8.5, false, 17);

    /** The measures that {@code style.properties} states for the handout. */
    public static Measures of(Map<String, String> properties) {
        return new Measures(
                number(properties, "measure", 420),
                number(properties, "landscape-measure", 690),
                number(properties, "picture-height", 400),
                number(properties, "text-size", 10.5),
                number(properties, "table-size", 9),
                number(properties, "small-table-size", 7.5),
                number(properties, "code-size", 8.5),
                "on".equals(properties.get("code-line-numbers")),
                number(properties, "title-measure", 17));
    }

    /** Whether there are pages to fit. */
    public boolean limited() {
        return Double.isFinite(width);
    }

    private static double number(Map<String, String> properties, String key, double otherwise) {
        String value = properties.get(key);
        return value == null ? otherwise : Double.parseDouble(value);
    }
}
