package io.github.zhiban.typeset.layout;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.CalculatedStyle.Edge;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.css.style.derived.BorderPropertySet;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.PageBox;

/**
 * Which elements have a box of their own, and where on the page it is: cells, figures, boxes with a tint or a border,
 * and whatever is narrower or lower than what it stands in. What has the whole measure is held by that.
 */
public final class Frames {
    /** Dots by which two edges may differ and still be one. */
    private static final int ROUNDING = 20;

    private final Galley galley;
    private final CssContext context;
    private final Layer pages;
    private final IdentityHashMap<Element, Frame> found = new IdentityHashMap<>();

    /**
     * A box.
     *
     * @param area in points, y upward, on the page where the box begins
     * @param whole whether it ends on that page
     * @param left how far it reaches out of what it stands in at the left, because its sheet says so, in points
     * @param right the same at the right
     */
    public record Frame(Rectangle2D area, boolean whole, double left, double right) {}

    private Frames(Galley galley) {
        this.galley = galley;
        this.context = galley.context();
        this.pages = Boxes.layer(galley.root());
    }

    /** The frames of a document that is laid out; its pages have their painting positions. */
    public static Frames of(Galley galley) {
        Frames frames = new Frames(galley);
        frames.visit(galley.root(), galley.root().getAbsX(), galley.root().getWidth());
        return frames;
    }

    /** The box of an element, if it has one of its own. */
    public Optional<Frame> of(Element element) {
        return Optional.ofNullable(found.get(element));
    }

    private void visit(Box box, int left, int width) {
        if (box instanceof LineBox line) {
            // Text has no box of its own; what floats beside it may have one.
            line.getNonFlowContent().forEach(floating -> visit(floating, left, width));
            return;
        }
        if (Boxes.style(box).isRunning()) {
            return;
        }
        int innerLeft = left;
        int innerWidth = width;
        if (box instanceof BlockBox block && !block.isReplaced()) {
            noteFrame(block, left, width);
            innerLeft = box.getAbsX() + box.getLeftMBP();
            innerWidth = box.getContentWidth();
        }
        for (Box child : box.getChildren()) {
            visit(child, innerLeft, innerWidth);
        }
    }

    private void noteFrame(BlockBox box, int left, int width) {
        Element element = box.getElement();
        if (element == null || box.getPseudoElementOrClass() != null) {
            return;
        }
        if (element.getNodeName().equals("table")) {
            // A caption and its table stand in a box that Flying Saucer adds; both belong to the element.
            List<Box> parts = box.isAnonymous() ? box.getChildren() : List.of(box);
            parts.stream()
                    .map(part -> part.getPaintingBorderEdge(context))
                    .reduce(Rectangle::union)
                    .ifPresent(edge -> note(element, edge, Hang.of(box, context)));
        } else if (!box.isAnonymous()) {
            Hang hang = Hang.of(box, context);
            Rectangle edge = box.getPaintingBorderEdge(context);
            edge.x -= hang.firstLine();
            edge.width += hang.firstLine();
            boolean apart = Math.abs(edge.x - left) > ROUNDING || Math.abs(edge.width - width) > ROUNDING;
            if (apart || isVisible(Boxes.style(box)) || element.getNodeName().equals("figure")) {
                note(element, edge, hang);
            }
        }
    }

    /** Whether a box has an edge that can be seen, or a height of its own. */
    private boolean isVisible(CalculatedStyle style) {
        BorderPropertySet border = style.getBorder(context);
        return style.isTableCell()
                || !style.isAutoHeight()
                || style.isHasBackground()
                || !(border.noTop() && border.noRight() && border.noBottom() && border.noLeft());
    }

    private void note(Element element, Rectangle edge, Hang hang) {
        PageBox first = Boxes.page(pages, context, edge.y);
        PageBox last = Boxes.page(pages, context, edge.y + Math.max(0, edge.height - 1));
        if (first == null) {
            return;
        }
        double scale = galley.pointsPerDot();
        int left = first.getMarginBorderPadding(context, Edge.LEFT) + edge.x;
        int top = first.getMarginBorderPadding(context, Edge.TOP) - first.getPaintingTop() + edge.y;
        int height = first.getHeight(context);
        Rectangle2D area = new Rectangle2D.Double(
                left * scale, (height - top - edge.height) * scale, edge.width * scale, edge.height * scale);
        found.putIfAbsent(element, new Frame(area, first.equals(last), hang.left() * scale, hang.right() * scale));
    }
}
