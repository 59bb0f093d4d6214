package io.github.zhiban.typeset.layout;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.PageBox;

/**
 * Finds what does not fit: lines and blocks wider than their box, content below a box of fixed height, whole boxes cut
 * by a page's end.
 */
public final class Overflows {
    /** Rounding and hanging marks are no overflow: 6 points, about half an em. */
    private static final int TOLERANCE = Math.round(6 * Galley.DOTS_PER_POINT);

    private final CssContext context;
    private final Layer pages;
    private final Set<String> found = new LinkedHashSet<>();

    private Overflows(CssContext context, Layer pages) {
        this.context = context;
        this.pages = pages;
    }

    /**
     * The ids of the elements concerned, or of the nearest ones around them that have an id; a name where there is
     * none.
     */
    public static List<String> of(Galley galley) {
        Overflows overflows = new Overflows(galley.context(), Boxes.layer(galley.root()));
        overflows.visit(galley.root());
        return List.copyOf(overflows.found);
    }

    private void visit(Box box) {
        if (Boxes.style(box).isRunning()) {
            return;
        }
        for (Box child : Boxes.inside(box)) {
            if (isTooWide(child, box)) {
                found.add(name(child));
            }
            visit(child);
        }
        if (box instanceof BlockBox block && (isTooShort(block) || isCut(block))) {
            found.add(name(block));
        }
    }

    private static boolean isTooWide(Box child, Box parent) {
        int room = parent.getContentWidth() + TOLERANCE;
        return child instanceof LineBox
                ? child.getContentWidth() > room
                : child instanceof BlockBox
                        && !Boxes.style(child).isTableCell()
                        && !Boxes.style(child).isPositioned()
                        && !Boxes.style(parent).isUnderTableLayout()
                        && child.getWidth() > room;
    }

    private boolean isTooShort(BlockBox block) {
        if (Boxes.style(block).isAutoHeight()
                || block.isReplaced()
                || Boxes.style(block).isUnderTableLayout()) {
            return false;
        }
        return bottom(block) > block.getAbsY() + block.getHeight() + TOLERANCE;
    }

    private static int bottom(Box box) {
        int bottom = box.getAbsY();
        for (Box child : box.getChildren()) {
            if (!Boxes.style(child).isPositioned()) {
                bottom = Math.max(bottom, child.getAbsY() + child.getHeight());
            }
        }
        return bottom;
    }

    private boolean isCut(BlockBox block) {
        if (!Boxes.style(block).isAvoidPageBreakInside() || block.getHeight() == 0) {
            return false;
        }
        PageBox first = pages.getPage(context, block.getAbsY());
        PageBox last = pages.getPage(context, block.getAbsY() + block.getHeight() - 1);
        return first != null && last != null && !first.equals(last);
    }

    private static String name(Box box) {
        Node at = null;
        for (Box holder = box; holder != null && at == null; holder = holder.getParent()) {
            at = holder.getElement();
        }
        String name = at == null ? "page" : at.getNodeName();
        for (; at instanceof Element element; at = at.getParentNode()) {
            if (element.hasAttribute("id")) {
                return element.getAttribute("id");
            }
        }
        return name;
    }
}
