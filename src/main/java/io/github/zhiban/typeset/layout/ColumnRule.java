package io.github.zhiban.typeset.layout;

import io.github.zhiban.typeset.sheet.ColumnRules;
import java.awt.Rectangle;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.style.CalculatedStyle.Edge;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.css.style.derived.BorderPropertySet;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.render.BorderPainter;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;

/**
 * The line between columns (CSS Multi-column Layout 1, 4.2): in the middle of the gap, as high as the columns, and only
 * where there is text at both sides.
 *
 * @param border whose left side it is
 * @param gap between columns, in dots
 */
record ColumnRule(BorderPropertySet border, int gap) {
    /** The line that the sheets ask for; one without width for none. */
    static ColumnRule of(Element holder, int gap, SharedContext shared, CssContext context) {
        Element rule = holder.getOwnerDocument().createElement(ColumnRules.RULE_ELEMENT);
        holder.appendChild(rule);
        BorderPropertySet border = shared.getStyle(rule).getBorder(context);
        holder.removeChild(rule);
        return new ColumnRule(border, gap);
    }

    /** Paints the lines of a sheet. */
    void paint(Sheet sheet, RenderingContext context) {
        if (border.noLeft()) {
            return;
        }
        int width = Math.max(1, Math.round(border.left()));
        for (PageBox area : sheet.areas()) {
            if (area instanceof ColumnPage column && column.column() > 0) {
                int left = area.getMarginBorderPadding(context, Edge.LEFT) - (gap + width) / 2;
                int top = area.getMarginBorderPadding(context, Edge.TOP);
                Rectangle line = new Rectangle(left, top, width, area.getContentHeight(context));
                BorderPainter.paint(line, BorderPainter.LEFT, border, context, 0);
            }
        }
    }
}
