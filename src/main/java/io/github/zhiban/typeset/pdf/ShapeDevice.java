package io.github.zhiban.typeset.pdf;

import io.github.zhiban.typeset.layout.PlacedPicture;
import io.github.zhiban.typeset.layout.StyledFont;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Line2D;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.style.derived.FSLinearGradient;
import org.xhtmlrenderer.render.AbstractOutputDevice;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.RenderingContext;

/** Lines, rectangles and borders as shapes; and what Flying Saucer can ask of a device that paper does not know. */
abstract class ShapeDevice extends AbstractOutputDevice<PlacedPicture, StyledFont> {
    /** Flying Saucer asks for smooth edges while it paints the mark of a list item, and at no other time. */
    private boolean inMarker;

    /** A square mark of a list item is drawn with the item's first line, as text. */
    @Override
    public void fillRect(int x, int y, int width, int height) {
        if (!inMarker) {
            fill(new Rectangle(x, y, width, height));
        }
    }

    @Override
    public void drawRect(int x, int y, int width, int height) {
        draw(new Rectangle(x, y, width, height));
    }

    @Override
    protected void drawLine(int x1, int y1, int x2, int y2) {
        draw(new Line2D.Double(x1, y1, x2, y2));
    }

    @Override
    public void drawBorderLine(Shape bounds, int side, int width, boolean solid) {
        draw(bounds);
    }

    /** Round list markers alone would come this way: they are drawn as text with their line. */
    @Override
    public void fillOval(int x, int y, int width, int height) {}

    /** As with {@link #fillOval}. */
    @Override
    public void drawOval(int x, int y, int width, int height) {}

    @Override
    public void setFont(StyledFont font) {}

    @Override
    public void drawLinearGradient(FSLinearGradient gradient, int x, int y, int width, int height) {}

    @Override
    public @Nullable Object getRenderingHint(RenderingHints.Key key) {
        return null;
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, @Nullable Object value) {
        inMarker = value != null;
    }

    @Override
    public boolean isSupportsSelection() {
        return false;
    }

    @Override
    public void drawSelection(RenderingContext context, InlineText text) {
        throw new UnsupportedOperationException("text is not selected on paper");
    }

    @Override
    public boolean isSupportsCMYKColors() {
        return false;
    }
}
