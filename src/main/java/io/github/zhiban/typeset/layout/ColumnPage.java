package io.github.zhiban.typeset.layout;

import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.render.PageBox;

/** A column that was laid out as a page: its number, which references to pages print, is that of its sheet. */
final class ColumnPage extends PageBox {
    private final int index;
    private final int sheet;
    private final int column;

    /**
     * A column.
     *
     * @param index among all of them
     */
    ColumnPage(PageBox laidOut, CssContext context, int index, ColumnPlan.Area area) {
        super(laidOut.getPageInfo(), context, laidOut.getStyle(), laidOut.getTop(), index);
        this.index = index;
        this.sheet = area.sheet();
        this.column = area.column();
    }

    int index() {
        return index;
    }

    /** Counted from 0; {@link ColumnPlan#ACROSS} for what stands across all of them. */
    int column() {
        return column;
    }

    @Override
    public int getPageNo() {
        return sheet;
    }
}
