package io.github.zhiban.typeset.layout;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.CalculatedStyle.Edge;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;

/**
 * Fits pictures and formulas into the boxes around them: only the layout knows how wide a cell or an item really is.
 */
final class PictureRoom {
    private PictureRoom() {}

    /** How much smaller a picture is for the sake of its page. */
    private static double share(@Nullable Element picture) {
        return picture == null || !picture.hasAttribute(FigureScale.SCALE)
                ? 1
                : Double.parseDouble(picture.getAttribute(FigureScale.SCALE));
    }

    /** The picture, made smaller where the box around it is narrower. */
    static PlacedPicture fitted(PlacedPicture picture, BlockBox box, LayoutContext context) {
        double scale = scale(picture.width(), box, context) * share(box.getElement());
        return scale == 1 ? picture : picture.scaled((int) (picture.width() * scale), (int) (picture.height() * scale));
    }

    /** By how much what is drawn in a box has to become smaller: 1 where the box around it has room. */
    static double scale(double width, BlockBox box, LayoutContext context) {
        Box around = box.getContainingBlock();
        int whole = around == null ? 0 : around.getContentWidth();
        if (whole <= 0) {
            return 1;
        }
        CalculatedStyle style = Boxes.style(box);
        int frame = style.getMarginBorderPadding(context, whole, Edge.LEFT)
                + style.getMarginBorderPadding(context, whole, Edge.RIGHT);
        return Math.min(1, Math.max(1, whole - frame) / width);
    }
}
