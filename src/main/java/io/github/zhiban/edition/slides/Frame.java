package io.github.zhiban.edition.slides;

import java.util.Map;

/**
 * The part of a slide that holds its content, in points.
 *
 * @param width of the content
 * @param height of the content, below the title
 */
record Frame(double width, double height) {
    /** The frame that {@code style.properties} states. */
    static Frame of(Map<String, String> properties) {
        return new Frame(number(properties, "slide-width", 664), number(properties, "slide-height", 372));
    }

    private static double number(Map<String, String> properties, String key, double otherwise) {
        String value = properties.get(key);
        return value == null ? otherwise : Double.parseDouble(value);
    }
}
