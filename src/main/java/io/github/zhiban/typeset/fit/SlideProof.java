package io.github.zhiban.typeset.fit;

import io.github.zhiban.typeset.layout.Boxes;
import io.github.zhiban.typeset.layout.Galley;
import io.github.zhiban.typeset.layout.Manuscript;
import io.github.zhiban.typeset.layout.Proof;
import java.awt.Rectangle;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.extend.ReplacedElement;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;

/**
 * A page of slides laid out by itself. Its parts are the children of the page and whatever is positioned by itself;
 * each has to keep to its box, to the page and away from the others. All lengths are in dots.
 */
final class SlideProof {
    /** Hanging marks and rounding are no overflow across a line: half an em of small type. */
    private static final int ACROSS = Math.round(6 * Galley.DOTS_PER_POINT);
    /** Nor is rounding below. */
    private static final int BELOW = Math.round(Galley.DOTS_PER_POINT);

    private final Element page;
    private final Map<Element, Integer> lines = new IdentityHashMap<>();
    private final Map<Element, Box> boxes = new IdentityHashMap<>();
    private final Map<Element, Rectangle> inks = new IdentityHashMap<>();
    private final Map<Element, Integer> excesses = new IdentityHashMap<>();

    private SlideProof(Element page) {
        this.page = page;
    }

    /**
     * Lays a page out. The body of the manuscript is empty before and afterwards.
     *
     * @param page an element that was never laid out
     */
    static SlideProof of(Manuscript manuscript, Element page) {
        Element body = Elements.body(manuscript.document());
        body.appendChild(page);
        SlideProof proof = new SlideProof(page);
        proof.visit(Proof.of(manuscript).finished().root(), page);
        proof.judge();
        body.removeChild(page);
        return proof;
    }

    /** By how much the part of the page that holds an element exceeds its room; 0 where it fits. */
    int excess(Element element) {
        return excesses.getOrDefault(part(element), 0);
    }

    /** How many lines the text of an element takes, that of elements inside it included. */
    int lines(Element element) {
        return lines.getOrDefault(element, 0);
    }

    /** How large an element is: width and height, those of a picture without what frames it. */
    int @Nullable [] size(Element element) {
        Box box = boxes.get(element);
        if (box instanceof BlockBox block && block.getReplacedElement() != null) {
            ReplacedElement shown = block.getReplacedElement();
            return new int[] {shown.getIntrinsicWidth(), shown.getIntrinsicHeight()};
        }
        return box == null ? null : new int[] {box.getWidth(), box.getHeight()};
    }

    /** The part of the page that an element belongs to. */
    private Element part(Element element) {
        Element at = element;
        while (at.getParentNode() != page && at.getParentNode() instanceof Element parent && !isPart(at)) {
            at = parent;
        }
        return at;
    }

    private boolean isPart(Element element) {
        Box box = boxes.get(element);
        return box != null && Boxes.style(box).isPositioned();
    }

    private void visit(Box box, Element around) {
        Element element = box.getElement() != null && isWithinPage(box.getElement()) ? box.getElement() : around;
        if (!(box instanceof LineBox)) {
            boxes.putIfAbsent(element, box);
        }
        if (box instanceof LineBox line && line.getHeight() > 0 && line.getContentWidth() > 0) {
            for (Node at = element; at instanceof Element each && at != page.getParentNode(); at = at.getParentNode()) {
                lines.merge(each, 1, Integer::sum);
            }
            ink(element, line.getAbsX(), line.getAbsY(), line.getContentWidth(), line.getHeight());
            exceed(
                    element,
                    line.getContentWidth()
                            - Objects.requireNonNull(line.getParent()).getContentWidth()
                            - ACROSS);
        } else if (box instanceof BlockBox block && block.isReplaced()) {
            ink(element, block.getAbsX(), block.getAbsY(), block.getWidth(), block.getHeight());
        }
        int deepest = box.getAbsY();
        for (Box child : Boxes.inside(box)) {
            visit(child, element);
            deepest = Boxes.style(child).isPositioned()
                    ? deepest
                    : Math.max(deepest, child.getAbsY() + child.getHeight());
        }
        if (box instanceof BlockBox block && hasOwnHeight(block)) {
            exceed(element, deepest - block.getAbsY() - block.getHeight() - BELOW);
        }
    }

    private boolean isWithinPage(Element element) {
        for (Node at = element; at != null; at = at.getParentNode()) {
            if (at == page) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasOwnHeight(BlockBox block) {
        return !Boxes.style(block).isAutoHeight()
                && !block.isReplaced()
                && !Boxes.style(block).isUnderTableLayout();
    }

    private void ink(Element element, int x, int y, int width, int height) {
        inks.merge(part(element), new Rectangle(x, y, width, height), Rectangle::union);
    }

    private void exceed(Element element, int excess) {
        if (excess > 0) {
            excesses.merge(part(element), excess, Math::max);
        }
    }

    /** Parts that lie over each other or beyond the page. */
    private void judge() {
        Box whole = boxes.get(page);
        List<Element> parts = List.copyOf(inks.keySet());
        for (Element part : parts) {
            Rectangle ink = Objects.requireNonNull(inks.get(part));
            if (whole != null) {
                exceed(part, ink.y + ink.height - whole.getAbsY() - whole.getHeight() - BELOW);
                exceed(part, ink.x + ink.width - whole.getAbsX() - whole.getWidth() - ACROSS);
            }
            for (Element other : parts) {
                Rectangle shared = ink.intersection(Objects.requireNonNull(inks.get(other)));
                if (other != part && shared.width > ACROSS && shared.height > BELOW) {
                    exceed(part, shared.height);
                }
            }
        }
    }
}
