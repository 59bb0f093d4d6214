package io.github.zhiban.typeset.pdf;

import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.w3c.dom.Element;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.RenderingContext;

/** Collects where links stand while pages are painted: one area for each link and line. */
final class LinkAreas {
    private final IdentityHashMap<Element, List<Area>> areas = new IdentityHashMap<>();
    private int page = -1;

    /**
     * @param page counted from 0
     * @param rectangle in points from the lower left corner of the page
     */
    record Area(int page, Rectangle2D rectangle) {

        /** Whether both are on one line of one page: they share most of their height. */
        boolean isBeside(Area other) {
            Rectangle2D mine = rectangle;
            Rectangle2D its = other.rectangle;
            double shared = Math.min(mine.getMaxY(), its.getMaxY()) - Math.max(mine.getMinY(), its.getMinY());
            return page == other.page && shared > Math.min(mine.getHeight(), its.getHeight()) / 2;
        }
    }

    void beginPage() {
        page++;
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
        if (content.width > 0) {
            add(
                    areas.computeIfAbsent(element, added -> new ArrayList<>()),
                    new Area(page, toPage.createTransformedShape(content).getBounds2D()));
        }
    }

    /** A link may be several boxes on one line, such as an entry of the contents, its leader and its page number. */
    private static void add(List<Area> known, Area area) {
        if (!known.isEmpty() && known.getLast().isBeside(area)) {
            Rectangle2D both = known.removeLast().rectangle().createUnion(area.rectangle());
            known.add(new Area(area.page(), both));
        } else {
            known.add(area);
        }
    }

    /** The areas of a link in the order of lines. */
    List<Area> of(Element link) {
        return areas.getOrDefault(link, List.of());
    }
}
