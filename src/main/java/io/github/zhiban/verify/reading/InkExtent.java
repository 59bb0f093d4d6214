package io.github.zhiban.verify.reading;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/**
 * The room that a structure element says it takes (ISO 32000-1, 14.8.5.4.3).
 *
 * @param box around all its content, in default user space of its page; {@code null} when it names none
 * @param width in points; 0 when it names none
 */
public record InkExtent(@Nullable PDRectangle box, double width) {
    /** What says nothing. */
    public static final InkExtent NONE = new InkExtent(null, 0);
}
