package io.github.zhiban.typeset.layout;

import io.github.zhiban.font.PlacedGlyph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.parser.FSColor;
import org.xhtmlrenderer.css.style.CalculatedStyle.Edge;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.PageBox;

/**
 * A mark above the part of a block that an earlier page began, for elements that say in an attribute {@value #NAME} how
 * it reads.
 *
 * @param left where it begins, in dots
 * @param bottom its baseline, in dots
 */
public record Continuation(List<PlacedGlyph> glyphs, StyledFont font, FSColor colour, int left, int bottom) {
    private static final String NAME = "data-continued";

    /** Of the type of the block. */
    private static final float SIZE = 0.85f;

    /** Between the mark and the text area below it, in points. */
    private static final float GAP = 4;

    public Continuation {
        glyphs = List.copyOf(glyphs);
    }

    /** All marks of a document by the index of their area, counted from 0. */
    public static Map<Integer, List<Continuation>> of(Galley galley) {
        Map<Integer, List<Continuation>> found = new HashMap<>();
        collect(galley.root(), galley.context(), Boxes.layer(galley.root()), found);
        return found;
    }

    private static void collect(Box box, CssContext context, Layer pages, Map<Integer, List<Continuation>> found) {
        Element element = box.getElement();
        if (element != null && element.hasAttribute(NAME) && !(box instanceof LineBox)) {
            int page = -1;
            for (Box line : box.getChildren()) {
                PageBox at = pages.getPage(context, line.getAbsY());
                if (at != null && page >= 0 && Sheet.index(at) > page && hasRoom(box, at, context)) {
                    found.computeIfAbsent(Sheet.index(at), first -> new ArrayList<>())
                            .add(at(box, element.getAttribute(NAME), at, context));
                }
                page = at == null ? page : Sheet.index(at);
            }
            return;
        }
        for (Box child : box.getChildren()) {
            collect(child, context, pages, found);
        }
    }

    /**
     * Whether the half of the upper margin that is next to the text holds a mark: running heads stand in the middle of
     * it.
     */
    private static boolean hasRoom(Box box, PageBox page, CssContext context) {
        float size = Boxes.style(box).getFSFont(context).getSize2D() * SIZE;
        return 2 * (raised(box, context) + size) <= page.getMarginBorderPadding(context, Edge.TOP);
    }

    /** How far above the text area the mark stands, in dots. */
    private static float raised(Box box, CssContext context) {
        return box.getPadding(context).top() + GAP * Galley.DOTS_PER_POINT;
    }

    private static Continuation at(Box box, String text, PageBox page, CssContext context) {
        StyledFont own = (StyledFont) Boxes.style(box).getFSFont(context);
        StyledFont font = new StyledFont(own.stack(), own.size() * SIZE, false);
        int right = box.getAbsX() + box.getWidth();
        return new Continuation(
                SetLines.natural(text, font, 0),
                font,
                Boxes.colour(box),
                right - TextMeasure.width(text, font),
                page.getTop() - Math.round(raised(box, context)));
    }
}
