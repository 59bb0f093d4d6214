package io.github.zhiban.typeset.layout;

import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.render.PageBox;

/** A column that was laid out as a page: its number, which references to pages print, is that of its sheet. */
final class ColumnPage extends PageBox {
    private final int index;
    private final int sheet;

    /**
     * A column.
     *
     * @param index among all of them
     */
    ColumnPage(PageBox laidOut, CssContext context, int index, int sheet) {
        super(laidOut.getPageInfo(), context, laidOut.getStyle(), laidOut.getTop(), index);
        this.index = index;
        this.sheet = sheet;
    }

    int index() {
        return index;
    }

    @Override
    public int getPageNo() {
        return sheet;
    }
}
