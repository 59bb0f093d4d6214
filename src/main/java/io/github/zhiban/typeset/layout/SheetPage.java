package io.github.zhiban.typeset.layout;

import org.xhtmlrenderer.css.newmatch.PageInfo;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.render.PageBox;

/** A sheet of paper with columns: its margins are the page's, the text in it reaches from the first column to the end of the last. */
final class SheetPage extends PageBox {
    private final int end;

    SheetPage(PageInfo info, CssContext context, CalculatedStyle style, int top, int bottom, int number) {
        super(info, context, style, top, number);
        this.end = bottom;
    }

    @Override
    public int getBottom() {
        return end;
    }
}
