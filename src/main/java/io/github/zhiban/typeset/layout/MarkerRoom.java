package io.github.zhiban.typeset.layout;

import java.util.Objects;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.sheet.PropertyDeclaration;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;

/** Indents lists whose markers are wider than the sheet left room for. */
final class MarkerRoom {
    private final LayoutContext context;
    private boolean changed;

    private MarkerRoom(LayoutContext context) {
        this.context = context;
    }

    /**
     * Indents the lists of a document that is laid out as their widest markers need it.
     *
     * @return whether there are such: it has to be laid out again
     */
    static boolean make(Box root, LayoutContext context) {
        MarkerRoom room = new MarkerRoom(context);
        room.visit(root);
        return room.changed;
    }

    private void visit(Box box) {
        float missing = 0;
        for (Box child : Boxes.inside(box)) {
            if (child instanceof BlockBox item && Boxes.style(item).isListItem()) {
                missing = Math.max(missing, missing(item, box));
            }
            visit(child);
        }
        if (missing > 0 && box instanceof BlockBox list && list.getElement() != null) {
            indent(list, list.getElement(), missing);
        }
    }

    /** How far the marker of an item reaches beyond the edge of its list, in dots. */
    private float missing(BlockBox item, Box list) {
        if (!(ListMarker.first(item) instanceof LineBox line)) {
            return 0;
        }
        ListMarker marker = ListMarker.of(line, context);
        float room = line.getAbsX() - list.getAbsX() - list.getMargin(context).left();
        return marker == null ? 0 : marker.width() + marker.gap() - room;
    }

    /** Texts of lists begin whole em apart, as all indents of Chinese texts do. */
    private void indent(BlockBox list, Element element, float missing) {
        float em = Boxes.style(list).getFSFont(context).getSize2D();
        float padding = list.getPadding(context).left() + (float) Math.ceil(missing / em) * em;
        CascadedStyle written = context.getCss().getCascadedStyle(element, false);
        PropertyDeclaration[] wider = {ColumnStyles.length(CSSName.PADDING_LEFT, padding)};
        list.setStyle(Objects.requireNonNull(Boxes.style(list).getParent())
                .deriveStyle(CascadedStyle.createLayoutStyle(written, wider)));
        changed = true;
    }
}
