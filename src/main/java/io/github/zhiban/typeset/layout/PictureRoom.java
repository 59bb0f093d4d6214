package io.github.zhiban.typeset.layout;

import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.CalculatedStyle.Edge;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;

/** Fits pictures into the boxes around them: only the layout knows how wide a cell or an item really is. */
final class PictureRoom {
    private PictureRoom() {}

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
        int room = Math.max(1, width - frame);
        return picture.width() <= room
                ? picture
                : picture.scaled(room, (int) ((long) picture.height() * room / picture.width()));
    }
}
