package io.github.zhiban.formula;

import java.awt.geom.Path2D;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What draws formulas, one at a time. Public, since an engine that replaces another comes from a class loader of its own and shares
 * nothing with it but this.
 */
public interface FormulaEngine {
    /**
     * Draws a formula.
     *
     * @param tex as the author wrote it
     * @param display whether it stands on a line of its own
     * @param widest in em
     * @param glyphs characters of the document's fonts by code point
     * @throws UndrawableException if it cannot be drawn
     */
    Sketch draw(String tex, boolean display, double widest, IntFunction<Glyph> glyphs);

    /**
     * A formula as outlines, in em as in {@link FormulaDrawing}.
     *
     * @param tag the number that the author gave, or {@code null}
     */
    record Sketch(
            double width,
            double height,
            double depth,
            Path2D outline,
            @Nullable String tag) {}

    /**
     * A character, in em with y downward.
     *
     * @param advance how far it moves the next one
     */
    record Glyph(double advance, Path2D outline) {}

    /** A formula that cannot be drawn; the message says why. */
    final class UndrawableException extends RuntimeException {
        private static final long serialVersionUID = 1;

        public UndrawableException(String why) {
            super(why);
        }
    }
}
