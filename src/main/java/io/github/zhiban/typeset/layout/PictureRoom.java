package io.github.zhiban.typeset.layout;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.CalculatedStyle.Edge;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;

/** Fits pictures into the boxes around them: only the layout knows how wide a cell or an item really is. */
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
        Box around = box.getContainingBlock();
        int width = around == null ? 0 : around.getContentWidth();
        if (width <= 0) {
            return picture;
        }
        CalculatedStyle style = Boxes.style(box);
        int frame = style.getMarginBorderPadding(context, width, Edge.LEFT)
                + style.getMarginBorderPadding(context, width, Edge.RIGHT);
        double room = Math.max(1, width - frame);
        double scale = Math.min(1, room / picture.width()) * share(box.getElement());
        return scale == 1 ? picture : picture.scaled((int) (picture.width() * scale), (int) (picture.height() * scale));
    }
}
