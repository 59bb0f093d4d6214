package io.github.zhiban.typeset.layout;

import java.awt.Point;
import org.xhtmlrenderer.extend.ReplacedElement;
import org.xhtmlrenderer.layout.LayoutContext;

/** A box whose content is drawn rather than set. */
public abstract sealed class DrawnElement implements ReplacedElement permits PictureElement, FormulaElement {
    private final int width;
    private final int height;
    private Point location = new Point(0, 0);

    /**
     * @param width in dots
     * @param height in dots
     */
    DrawnElement(int width, int height) {
        this.width = width;
        this.height = height;
    }

    @Override
    public int getIntrinsicWidth() {
        return width;
    }

    @Override
    public int getIntrinsicHeight() {
        return height;
    }

    @Override
    public Point getLocation() {
        return location;
    }

    @Override
    public void setLocation(int x, int y) {
        location = new Point(x, y);
    }

    @Override
    public void detach(LayoutContext context) {}

    @Override
    public boolean isRequiresInteractivePaint() {
        return false;
    }
}
