package io.github.zhiban.verify.reading;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/**
 * The room that a structure element says it takes (ISO 32000-1, 14.8.5.4.3).
 *
 * @param box around all its content, in default user space of its page; {@code null} when it names none
 * @param width in points; 0 when it names none
 * @param left how far it reaches out of what it stands in at the left because its style sheet says so, in points
 * @param right the same at the right
 */
public record InkExtent(@Nullable PDRectangle box, double width, double left, double right) {
    /** That of an element that names no room. */
    public static final InkExtent NONE = new InkExtent(null, 0, 0, 0);

    /** What either of two says. */
    InkExtent and(InkExtent other) {
        return new InkExtent(
                box == null ? other.box : box,
                Math.max(width, other.width),
                Math.max(left, other.left),
                Math.max(right, other.right));
    }
}
