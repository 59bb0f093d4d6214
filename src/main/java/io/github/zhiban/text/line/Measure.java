package io.github.zhiban.text.line;

/**
 * The room for lines.
 *
 * @param width the measure in points, above 0
 * @param indent how much later the first line starts, in points; below 0 for a hanging first line
 */
public record Measure(double width, double indent) {
    public Measure {
        if (!(width > 0) || !(width - indent > 0)) {
            throw new IllegalArgumentException("width " + width + ", indent " + indent);
        }
    }

    /** A measure without indent. */
    public static Measure of(double width) {
        return new Measure(width, 0);
    }

    double width(boolean firstLine) {
        return firstLine ? width - indent : width;
    }
}
