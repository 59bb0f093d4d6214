package io.github.zhiban.typeset.layout;

import java.util.Locale;
import org.w3c.dom.Element;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;

/**
 * Makes pictures smaller that reach below the end of their page or column: below what stands across them, columns may
 * be lower than half a page, which pictures were fitted to.
 */
final class TallPictures {
    /** What rounding to dots may cost. */
    private static final double SAFETY = 0.99;
    /** A picture this small is as small as it gets. */
    private static final double SMALLEST = 0.1;

    private TallPictures() {}

    /** Shrinks them in a document that is laid out; tells whether it has to be laid out anew. */
    static boolean shrink(Box box, LayoutContext context, Layer pages) {
        boolean changed = false;
        Element picture = box.getElement();
        if (picture != null
                && PlacedContent.isPicture(box)
                && picture.getNodeName().equals("img")) {
            changed = shrink((BlockBox) box, picture, context, pages);
        }
        for (Box child : Boxes.inside(box)) {
            changed |= shrink(child, context, pages);
        }
        return changed;
    }

    private static boolean shrink(BlockBox box, Element picture, LayoutContext context, Layer pages) {
        PageBox page = Boxes.page(pages, context, box.getAbsY());
        int end = box.getAbsY() + box.getHeight();
        if (page == null || end <= page.getBottom()) {
            return false;
        }
        int below = PlacedContent.figureOf(box)
                .map(figure -> figure.getAbsY() + figure.getHeight() - end)
                .orElse(0);
        double scale = SAFETY * (page.getBottom() - box.getAbsY() - Math.max(0, below)) / box.getHeight();
        if (scale < SMALLEST || scale >= 1) {
            return false;
        }
        String before = picture.getAttribute(FigureScale.SCALE);
        double whole = before.isEmpty() ? 1 : Double.parseDouble(before);
        picture.setAttribute(FigureScale.SCALE, String.format(Locale.ROOT, "%.4f", whole * scale));
        return true;
    }
}
