package io.github.zhiban.edition.slides;

import io.github.zhiban.edition.markup.Labels;
import io.github.zhiban.text.TextWidth;

/** How titles are made to fit: in smaller type, and the longest of them cut. */
final class SlideTitles {
    private static final double SHORT = 13;
    private static final double MIDDLING = 26;
    private static final double LONG = 44;
    private static final double ONE_LINE = 21;
    private static final double LONG_LINE = 24;
    private static final double TWO_LINES = 52;

    private SlideTitles() {}

    /** The class of the title on the cover. */
    static String coverClass(String title) {
        double width = TextWidth.of(title);
        return width <= SHORT ? "short" : width <= MIDDLING ? "middling" : width <= LONG ? "long" : "longest";
    }

    /** How wide the title on the cover may be, in em of its own size. */
    static double coverMeasure(String title) {
        return switch (coverClass(title)) {
            case "short" -> SHORT;
            case "middling" -> 16;
            case "long" -> 20;
            default -> 27;
        };
    }

    /** The class of the title of a slide. */
    static String slideClass(String title) {
        double width = TextWidth.of(title);
        return width <= ONE_LINE ? "one-line" : width <= LONG_LINE ? "long-line" : "two-lines";
    }

    /** The title as far as two lines hold it. */
    static String fitted(String title) {
        return Labels.shortened(title, TWO_LINES);
    }
}
