package io.github.zhiban.typeset.pdf;

import static java.util.Objects.requireNonNull;

import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;

/**
 * Collects where links stand while a page is painted: one area for each link and line, in points from the lower left
 * corner.
 */
final class LinkAreas {
    private final Map<Element, List<Rectangle2D>> areas = new LinkedHashMap<>();

    void beginPage() {
        areas.clear();
    }

    void visit(RenderingContext context, Box box, AffineTransform toPage) {
        Element element = box.getElement();
        if (element == null
                || !element.getNodeName().equals("a")
                || !element.hasAttribute("href")
                || box.getPseudoElementOrClass() != null) {
            return;
        }
        Rectangle content = box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), context);
        if (box instanceof BlockBox) {
            content = linesOn(requireNonNull(context.getPage()), box, content);
        }
        if (content.width > 0) {
            add(
                    areas.computeIfAbsent(element, added -> new ArrayList<>()),
                    toPage.createTransformedShape(content).getBounds2D());
        }
    }

    /** The part of a block that the lines of a page take: those before and after it are on other pages. */
    private static Rectangle linesOn(PageBox page, Box block, Rectangle whole) {
        Rectangle lines = new Rectangle();
        for (Box line : block.getChildren()) {
            if (line instanceof LineBox && line.getAbsY() >= page.getTop() && line.getAbsY() < page.getBottom()) {
                Rectangle area = new Rectangle(whole.x, line.getAbsY(), whole.width, line.getHeight());
                lines = lines.isEmpty() ? area : lines.union(area);
            }
        }
        return block.getChildCount() > 0 && block.getChild(0) instanceof LineBox ? lines : whole;
    }

    /** A link may be several boxes on one line, such as an entry of the contents, its leader and its page number. */
    private static void add(List<Rectangle2D> known, Rectangle2D area) {
        if (!known.isEmpty() && areBeside(known.getLast(), area)) {
            known.add(known.removeLast().createUnion(area));
        } else {
            known.add(area);
        }
    }

    /** Whether both are on one line: they share most of their height. */
    private static boolean areBeside(Rectangle2D one, Rectangle2D other) {
        double shared = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return shared > Math.min(one.getHeight(), other.getHeight()) / 2;
    }

    /** The areas of the page's links, each in the order of its lines. */
    Map<Element, List<Rectangle2D>> onPage() {
        return areas;
    }
}
