package io.github.zhiban.typeset.layout;

import io.github.zhiban.text.Ellipsis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xhtmlrenderer.css.constants.MarginBoxName;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.CalculatedStyle.Edge;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.layout.Styleable;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.PageBox;

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

    private static final Set<MarginBoxName> ABOVE =
            Set.of(MarginBoxName.TOP_LEFT, MarginBoxName.TOP_CENTER, MarginBoxName.TOP_RIGHT);
    private static final Set<MarginBoxName> BELOW =
            Set.of(MarginBoxName.BOTTOM_LEFT, MarginBoxName.BOTTOM_CENTER, MarginBoxName.BOTTOM_RIGHT);

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

    /** Reports a head that is higher than the margin of a page in which it stands: each is one line. */
    static void measure(BlockBox root, PageBox page, LayoutContext context) {
        Optional<Float> margin = page.getPageInfo().getMarginBoxes().entrySet().stream()
                .filter(box -> box.getValue().stream()
                        .anyMatch(said -> said.getValue().getCssText().contains("element(")))
                .flatMap(box -> edge(box.getKey()).stream())
                .map(edge -> (float) page.getMarginBorderPadding(context, edge))
                .findFirst();
        Optional<Float> height = margin.flatMap(there -> heads(root).findFirst())
                .map(head -> height(Boxes.style(head), page.getContentWidth(context), context));
        if (height.isPresent() && height.get() > margin.get()) {
            LayoutLog.crowdedHead(height.get() / Galley.DOTS_PER_POINT, margin.get() / Galley.DOTS_PER_POINT);
        }
    }

    private static Optional<Edge> edge(MarginBoxName box) {
        return ABOVE.contains(box)
                ? Optional.of(Edge.TOP)
                : BELOW.contains(box) ? Optional.of(Edge.BOTTOM) : Optional.empty();
    }

    private static float height(CalculatedStyle head, int width, LayoutContext context) {
        return head.getLineHeight(context)
                + head.getMarginBorderPadding(context, width, Edge.TOP)
                + head.getMarginBorderPadding(context, width, Edge.BOTTOM);
    }

    private static Stream<BlockBox> heads(Box box) {
        Stream<BlockBox> taken = box instanceof BlockBox block && block.getInlineContent() != null
                ? block.getInlineContent().stream()
                        .filter(BlockBox.class::isInstance)
                        .map(BlockBox.class::cast)
                        .filter(inline -> Boxes.style(inline).isRunning())
                : Stream.empty();
        return Stream.concat(taken, box.getChildren().stream().flatMap(RunningHeads::heads));
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
