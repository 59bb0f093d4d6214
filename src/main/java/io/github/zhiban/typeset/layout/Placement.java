package io.github.zhiban.typeset.layout;

import io.github.zhiban.typeset.PageRange;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.PageBox;

/**
 * Finds the pages on which the elements with an attribute {@value #NAME} stand: those of their lines, since a box may
 * begin above its page's end and its first line below.
 */
public final class Placement {
    private static final String NAME = "data-place";

    private final CssContext context;
    private final Layer pages;
    private final Map<String, PageRange> found = new HashMap<>();

    private Placement(CssContext context, Layer pages) {
        this.context = context;
        this.pages = pages;
    }

    /** The pages by the value of the attribute. */
    public static Map<String, PageRange> of(Galley galley) {
        Placement placement = new Placement(galley.context(), Boxes.layer(galley.root()));
        placement.visit(galley.root());
        return placement.found;
    }

    /** The pages of a box's lines; {@code null} for one that has none. */
    private @Nullable PageRange visit(Box box) {
        if (Boxes.style(box).isRunning()) {
            return null;
        }
        PageRange range = box instanceof LineBox || isDrawn(box) ? at(box) : null;
        for (Box child : Boxes.inside(box)) {
            PageRange inside = visit(child);
            range = range == null ? inside : inside == null ? range : range.and(inside);
        }
        Element element = box.getElement();
        if (range != null && box instanceof BlockBox && element != null && element.hasAttribute(NAME)) {
            found.merge(element.getAttribute(NAME), range, PageRange::and);
        }
        return range;
    }

    private static boolean isDrawn(Box box) {
        return box instanceof BlockBox block && block.isReplaced();
    }

    private @Nullable PageRange at(Box box) {
        PageBox page = pages.getPage(context, box.getAbsY());
        return page == null ? null : new PageRange(page.getPageNo() + 1, page.getPageNo() + 1);
    }
}
