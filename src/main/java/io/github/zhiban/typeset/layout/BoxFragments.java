package io.github.zhiban.typeset.layout;

import java.awt.Rectangle;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.css.style.derived.RectPropertySet;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.newtable.TableBox;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.BorderPainter;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.PageBox;

/**
 * What a page shows of the tint and the border of a block that is broken over pages. Flying Saucer paints them down to
 * the foot of the page, over the blank that is left where the next lines did not fit, and lets text touch the edge of a
 * tint; here each piece is as high as what it holds and keeps the block's padding (CSS Fragmentation 3, 5.4).
 */
public final class BoxFragments {
    private final CssContext context;
    private final Layer layer;
    private final IdentityHashMap<Box, SortedMap<Integer, Extent>> found = new IdentityHashMap<>();

    /**
     * The part of a block on one page.
     *
     * @param edge outside its border, in dots
     * @param sides those that have a border, as {@link BorderPainter} counts them
     */
    public record Piece(Rectangle edge, int sides) {}

    /** From where to where a block has something to hold on a page, in dots. */
    private record Extent(int top, int bottom) {
        Extent and(Extent other) {
            return new Extent(Math.min(top, other.top), Math.max(bottom, other.bottom));
        }
    }

    public BoxFragments(Galley galley) {
        this.context = galley.context();
        this.layer = Boxes.layer(galley.root());
    }

    /** Whether a block is on more than one page and has to be painted piece by piece. */
    public boolean isBroken(Box box) {
        if (!(box instanceof BlockBox) || box instanceof TableBox || !isDressed(box) || box.getHeight() == 0) {
            return false;
        }
        CalculatedStyle style = Boxes.style(box);
        return !style.isUnderTableLayout()
                && style.isAutoHeight()
                && page(box.getAbsY()) != page(box.getAbsY() + box.getHeight() - 1);
    }

    /** The part of a broken block on a page; empty where it has none. */
    public Optional<Piece> on(PageBox page, Box box) {
        int number = Sheet.index(page);
        SortedMap<Integer, Extent> extents = extents(box);
        Extent extent = extents.get(number);
        if (extent == null) {
            return Optional.empty();
        }
        boolean first = extents.firstKey() == number;
        boolean last = extents.lastKey() == number;
        RectPropertySet padding = box.getPadding(context);
        RectPropertySet border = Boxes.style(box).getBorder(context);
        Rectangle whole = box.getPaintingBorderEdge(context);
        int top = extent.top - Math.round(padding.top()) - (first ? Math.round(border.top()) : 0);
        int bottom = extent.bottom + Math.round(padding.bottom()) + (last ? Math.round(border.bottom()) : 0);
        if (first && page(whole.y) == number) {
            top = whole.y;
        }
        if (last && page(whole.y + whole.height - 1) == number) {
            bottom = whole.y + whole.height;
        }
        int sides = BorderPainter.LEFT
                | BorderPainter.RIGHT
                | (first ? BorderPainter.TOP : 0)
                | (last ? BorderPainter.BOTTOM : 0);
        return Optional.of(new Piece(new Rectangle(whole.x, top, whole.width, bottom - top), sides));
    }

    private boolean isDressed(Box box) {
        CalculatedStyle style = Boxes.style(box);
        return style.isHasBackground()
                || style.getBorder(context).width() + style.getBorder(context).height() > 0;
    }

    private SortedMap<Integer, Extent> extents(Box box) {
        SortedMap<Integer, Extent> known = found.get(box);
        if (known == null) {
            known = new TreeMap<>();
            for (Box child : Boxes.inside(box)) {
                collect(child, known);
            }
            found.put(box, known);
        }
        return known;
    }

    private void collect(Box box, SortedMap<Integer, Extent> into) {
        int top = box.getAbsY();
        int bottom = top + box.getHeight();
        if (box instanceof LineBox || (box instanceof BlockBox block && block.isReplaced())) {
            note(top, bottom, into);
        } else if (box instanceof TableBox) {
            collectTable(top, bottom, into);
        } else if (isBroken(box)) {
            for (int number : extents(box).keySet()) {
                on(layer.getPages().get(number), box)
                        .map(Piece::edge)
                        .ifPresent(edge -> into.merge(number, new Extent(edge.y, edge.y + edge.height), Extent::and));
            }
        } else if (isDressed(box)) {
            Rectangle edge = box.getPaintingBorderEdge(context);
            note(edge.y, edge.y + edge.height, into);
        } else {
            for (Box child : Boxes.inside(box)) {
                collect(child, into);
            }
        }
    }

    private void collectTable(int top, int bottom, SortedMap<Integer, Extent> into) {
        for (int number = page(top); number >= 0 && number <= page(bottom - 1); number++) {
            PageBox page = layer.getPages().get(number);
            into.merge(
                    number, new Extent(Math.max(top, page.getTop()), Math.min(bottom, page.getBottom())), Extent::and);
        }
    }

    private void note(int top, int bottom, SortedMap<Integer, Extent> into) {
        int number = page(top);
        if (number >= 0 && bottom > top) {
            into.merge(number, new Extent(top, bottom), Extent::and);
        }
    }

    /** The number of the page at a height in dots, -1 where there is none. */
    private int page(int y) {
        PageBox page = Boxes.page(layer, context, y);
        return page == null ? -1 : Sheet.index(page);
    }
}
