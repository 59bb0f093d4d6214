package io.github.zhiban.typeset.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xhtmlrenderer.css.constants.MarginBoxName;
import org.xhtmlrenderer.css.newmatch.PageInfo;
import org.xhtmlrenderer.css.sheet.PropertyDeclaration;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.css.style.derived.RectPropertySet;
import org.xhtmlrenderer.layout.Layer.PagedMode;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;

/**
 * A sheet of paper with what is printed around its text: its margins are the page's, its text may reach from the first
 * column to the end of the last.
 */
final class SheetPage extends PageBox {
    private static final Set<MarginBoxName> AT_THE_RIGHT =
            Set.of(MarginBoxName.RIGHT_TOP, MarginBoxName.RIGHT_MIDDLE, MarginBoxName.RIGHT_BOTTOM);

    private final int end;
    private final RightMargin right;

    SheetPage(PageInfo info, CssContext context, CalculatedStyle style, int top, int bottom, int number) {
        super(boxes(info, false), context, style, top, number);
        this.end = bottom;
        this.right = new RightMargin(boxes(info, true), context, style, top, number);
    }

    /** The sheet of a page that is all one area. */
    static SheetPage of(PageBox page, CssContext context) {
        return new SheetPage(
                page.getPageInfo(), context, page.getStyle(), page.getTop(), page.getBottom(), page.getPageNo());
    }

    private static PageInfo boxes(PageInfo info, boolean atTheRight) {
        Map<MarginBoxName, List<PropertyDeclaration>> boxes = new HashMap<>(info.getMarginBoxes());
        boxes.keySet().removeIf(name -> AT_THE_RIGHT.contains(name) != atTheRight);
        return new PageInfo(info.getProperties(), info.getPageStyle(), boxes);
    }

    @Override
    public int getBottom() {
        return end;
    }

    @Override
    public void layout(LayoutContext context) {
        super.layout(context);
        right.layout(context);
    }

    @Override
    public void paintMarginAreas(RenderingContext context, int clearance, PagedMode mode) {
        super.paintMarginAreas(context, clearance, mode);
        right.paintMarginAreas(context, clearance, mode);
    }

    /**
     * The boxes at the right of the text. Flying Saucer makes them as wide as the left margin, so they are laid out on
     * a page of their own whose margins are alike.
     */
    private static final class RightMargin extends PageBox {
        RightMargin(PageInfo info, CssContext context, CalculatedStyle style, int top, int number) {
            super(info, context, style, top, number);
        }

        @Override
        public RectPropertySet getMargin(CssContext context) {
            RectPropertySet margin = super.getMargin(context);
            return new RectPropertySet(margin.top(), margin.right(), margin.bottom(), margin.right());
        }
    }
}
