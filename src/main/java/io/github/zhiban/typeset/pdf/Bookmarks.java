package io.github.zhiban.typeset.pdf;

import io.github.zhiban.typeset.layout.Boxes;
import io.github.zhiban.typeset.layout.Galley;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.w3c.dom.Element;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;

/**
 * The bookmarks: one for every heading, nested like them, the first level open. The title of the document, its only
 * {@code h1}, is none, for the window shows it already; nor is what stands over the contents.
 */
final class Bookmarks {
    private record Heading(int level, Element element, Box box) {}

    private Bookmarks() {}

    static PDDocumentOutline of(Galley galley, TaggedContent tags, Destinations destinations) {
        List<Heading> headings = new ArrayList<>();
        collect(galley.root(), tags, headings);
        if (headings.stream().filter(heading -> heading.level == 1).count() == 1) {
            headings.removeIf(heading -> heading.level == 1);
        }

        PDDocumentOutline outline = new PDDocumentOutline();
        Deque<PDOutlineNode> parents = new ArrayDeque<>(List.of(outline));
        Deque<Integer> levels = new ArrayDeque<>(List.of(0));
        for (Heading heading : headings) {
            while (levels.element() >= heading.level) {
                levels.pop();
                parents.pop();
            }
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(Dom.text(heading.element));
            COSArray destination = destinations.of(heading.box);
            if (destination != null) {
                item.getCOSObject().setItem(COSName.DEST, destination);
            }
            parents.element().addLast(item);
            parents.push(item);
            levels.push(heading.level);
        }
        outline.openNode();
        return outline;
    }

    private static void collect(Box box, TaggedContent tags, List<Heading> headings) {
        Element element = box.getElement();
        if (box instanceof BlockBox && element != null && element.getNodeName().matches("h[1-6]")) {
            boolean repeated = !headings.isEmpty() && headings.getLast().element.equals(element);
            if (!repeated && !tags.isFurniture(element) && !Dom.within(element, Bookmarks::isContents)) {
                headings.add(new Heading(element.getNodeName().charAt(1) - '0', element, box));
            }
            return;
        }
        for (Box child : Boxes.inside(box)) {
            collect(child, tags, headings);
        }
    }

    private static boolean isContents(Element element) {
        return element.getNodeName().equals("nav");
    }
}
