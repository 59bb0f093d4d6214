package io.github.zhiban.typeset.layout;

import java.util.List;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.Styleable;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.InlineBox;

/**
 * Text whose lines have been chosen. What its paragraph needs at least and at most, on which the columns of tables
 * depend, is still what the text as it was written needs; the first box of a paragraph answers for all.
 */
final class SetInlineBox extends InlineBox {
    private final List<Styleable> measured;
    private boolean known;
    private int least;
    private int most;

    /** @param measured the paragraph as it was written if this is its first box, else empty */
    SetInlineBox(InlineBox original, String text, CalculatedStyle style, List<Styleable> measured) {
        super(
                text,
                original.getTextNode(),
                null,
                null,
                original.getElement(),
                original.getPseudoElementOrClass(),
                style);
        this.measured = measured;
        setStartsHere(original.isStartsHere());
        setEndsHere(original.isEndsHere());
    }

    @Override
    public void calcMinMaxWidth(LayoutContext context, int width, boolean trimLeadingSpace) {
        if (known) {
            return;
        }
        known = true;
        for (Styleable child : measured) {
            if (child instanceof InlineBox box) {
                box.calcMinMaxWidth(context, width, most == 0);
                least = Math.max(least, box.getMinWidth());
                most += box.getMaxWidth();
            } else if (child instanceof BlockBox inner) {
                least = Math.max(least, inner.getWidth());
                most += inner.getWidth();
            }
        }
    }

    @Override
    public int getMinWidth() {
        return least;
    }

    @Override
    public int getMaxWidth() {
        return most;
    }

    @Override
    public int getFirstLineWidth() {
        return most;
    }
}
