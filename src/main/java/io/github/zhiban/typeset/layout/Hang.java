package io.github.zhiban.typeset.layout;

import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.css.style.derived.RectPropertySet;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;

/**
 * How far a block reaches out of what it stands in because its sheet says so: by negative margins, a first line that
 * hangs, or an offset. In dots.
 *
 * @param left with what the first line takes of it
 * @param firstLine by how much more the first line begins at the left than the block
 */
record Hang(int left, int right, int firstLine) {

    static Hang of(BlockBox box, CssContext context) {
        CalculatedStyle style = Boxes.style(box);
        RectPropertySet margin = box.getMargin(context);
        double left = -margin.left();
        double right = -margin.right();
        Box around = box.getContainingBlock();
        if (style.isPositioned() && around != null) {
            int width = around.getContentWidth();
            left -= offset(style, CSSName.LEFT, width, context);
            right -= offset(style, CSSName.RIGHT, width, context);
            if (style.isRelative()) {
                left += offset(style, CSSName.RIGHT, width, context);
                right += offset(style, CSSName.LEFT, width, context);
            }
        }
        int firstLine = firstLine(box, style, context);
        return new Hang((int) Math.max(0, left) + firstLine, (int) Math.max(0, right), firstLine);
    }

    private static float offset(CalculatedStyle style, CSSName side, int width, CssContext context) {
        return style.isLength(side) ? style.getFloatPropertyProportionalWidth(side, width, context) : 0;
    }

    private static int firstLine(BlockBox box, CalculatedStyle style, CssContext context) {
        boolean lines = box.getChildrenContentType() == BlockBox.ContentType.INLINE
                || (box.getChildCount() > 0 && box.getChild(0).isAnonymous());
        if (!lines || style.isTable()) {
            return 0;
        }
        float indent = style.getFloatPropertyProportionalWidth(CSSName.TEXT_INDENT, box.getContentWidth(), context);
        float inside = box.getPadding(context).left() + box.getBorder(context).left();
        return (int) Math.max(0, -indent - inside);
    }
}
