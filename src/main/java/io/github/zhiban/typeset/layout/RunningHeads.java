package io.github.zhiban.typeset.layout;

import io.github.zhiban.text.Ellipsis;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.CalculatedStyle.Edge;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.layout.Styleable;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;

/**
 * What is taken out of the text for the heads of pages. Flying Saucer counts from where it was taken out, which is the
 * foot of the page before when a heading moves to the next one: here it begins on the page of the text after it. Texts
 * that are too long for the line are shortened.
 *
 * <p>Known as: 书眉.
 */
final class RunningHeads {
    /** Says of a text what part of the line it may take. */
    private static final String SHARE = "data-share";

    private final List<BlockBox> waiting = new ArrayList<>();

    private RunningHeads() {}

    /**
     * Shortens the texts of running heads in a document that is not laid out yet.
     *
     * @param width of the box that holds them, in dots
     */
    static void shorten(Document document, SharedContext shared, LayoutContext context, int width) {
        NodeList spans = document.getElementsByTagName("span");
        for (int i = 0; i < spans.getLength(); i++) {
            Element text = (Element) spans.item(i);
            if (text.hasAttribute(SHARE) && text.getParentNode() instanceof Element head) {
                CalculatedStyle around = shared.getStyle(head);
                float line = width
                        - around.getMarginBorderPadding(context, width, Edge.LEFT)
                        - around.getMarginBorderPadding(context, width, Edge.RIGHT);
                float room = line * Float.parseFloat(text.getAttribute(SHARE));
                shorten(text, StyledFont.of(shared.getStyle(text), context), room);
            }
        }
    }

    private static void shorten(Element element, StyledFont font, float room) {
        String text = element.getTextContent();
        if (width(text, font) <= room) {
            return;
        }
        int end = 0;
        for (int beyond = text.length(); beyond - end > 1; ) {
            int middle = (end + beyond) / 2;
            if (width(text.substring(0, middle) + Ellipsis.MARK, font) <= room) {
                end = middle;
            } else {
                beyond = middle;
            }
        }
        end -= Character.isLowSurrogate(text.charAt(end)) ? 1 : 0;
        element.setTextContent(Ellipsis.after(text.substring(0, end)));
    }

    private static float width(String text, StyledFont font) {
        return TextMeasure.width(text, font) + font.spacing() * text.length();
    }

    /** Ties the running heads of a document that is laid out to the lines that follow them. */
    static void tie(BlockBox root) {
        new RunningHeads().visit(root);
    }

    private void visit(Box box) {
        if (box instanceof LineBox line) {
            if (line.getHeight() > 0) {
                waiting.forEach(head -> head.setStaticEquivalent(line));
                waiting.clear();
            }
            return;
        }
        if (box instanceof BlockBox block && block.getInlineContent() != null) {
            for (Styleable inline : block.getInlineContent()) {
                if (inline instanceof BlockBox taken && Boxes.style(taken).isRunning()) {
                    waiting.add(taken);
                }
            }
        }
        box.getChildren().forEach(this::visit);
    }
}
