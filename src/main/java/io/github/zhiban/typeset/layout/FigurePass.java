package io.github.zhiban.typeset.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;

/**
 * Paragraphs that go before the figure they stand after, so that they fill the page that the figure is too high for.
 * Only a figure with a caption is passed: it says itself what it shows. In the document's order, which is that of its
 * tags, it stays where it was.
 *
 * @param passing what goes before it, in order
 * @param room what the page had left, in dots
 */
record FigurePass(BlockBox figure, List<BlockBox> passing, int room) {
    /** The part of a page from which on it is worth it. */
    private static final double WORTH = 0.12;
    /** By so much of a page it has to be fuller. */
    private static final double GAIN = 0.06;

    /** Words that speak of what stands right before them, or that the figure parts. */
    private static final Pattern LEANING =
            Pattern.compile("^(?:[（(]?(?:如|见|由|从)?(?:上|前)(?:图|面|述|圖)|其中|图中|这|该|此|可以?看|[,，;；、）)]).*", Pattern.DOTALL);

    /** What may go before the first figure of the next page. */
    static Optional<FigurePass> at(PlacedContent content, int index, LayoutContext context) {
        PageBox page = content.pages().get(index);
        PageBox next = content.pages().get(index + 1);
        int room = content.room(page);
        boolean alike = page.getContentWidth(context) == next.getContentWidth(context);
        if (!alike || room < WORTH * PlacedContent.height(page)) {
            return Optional.empty();
        }
        return content.first(next)
                .flatMap(PlacedContent::figureOf)
                .filter(figure -> PlacedContent.beginsOn(next, figure))
                .filter(figure -> hasCaption(figure) && !isLedInTo(figure))
                .filter(figure -> !FigureScale.isBrokenBefore(figure, next))
                .map(figure -> new FigurePass(figure, passing(figure, room), room))
                .filter(pass -> !pass.passing.isEmpty());
    }

    private static boolean hasCaption(BlockBox figure) {
        return figure.getElement() != null
                && figure.getElement().getElementsByTagName("figcaption").getLength() > 0;
    }

    private static boolean isLedInTo(BlockBox figure) {
        Box before = figure.getPreviousSibling();
        return before == null || keeps(before, CSSName.PAGE_BREAK_AFTER);
    }

    private static boolean keeps(Box box, CSSName side) {
        return Boxes.style(box).isIdent(side, IdentValue.AVOID);
    }

    private static List<BlockBox> passing(BlockBox figure, int room) {
        List<BlockBox> passing = new ArrayList<>();
        int height = 0;
        for (Box at = figure.getNextSibling();
                height < room && at instanceof BlockBox block;
                at = at.getNextSibling()) {
            if (!mayPass(block)) {
                break;
            }
            passing.add(block);
            height += block.getHeight();
        }
        return passing;
    }

    private static boolean mayPass(BlockBox block) {
        Element element = block.getElement();
        return element != null
                && element.getNodeName().equals("p")
                && !element.getAttribute("class").contains("continued")
                && !keeps(block, CSSName.PAGE_BREAK_AFTER)
                && !LEANING.matcher(element.getTextContent().strip()).matches();
    }

    void make() {
        List<Box> order = order();
        order.removeAll(passing);
        order.addAll(order.indexOf(figure), passing);
        set(order);
    }

    void undo() {
        List<Box> order = order();
        order.removeAll(passing);
        order.addAll(order.indexOf(figure) + 1, passing);
        set(order);
    }

    private Box parent() {
        return Objects.requireNonNull(figure.getParent());
    }

    private List<Box> order() {
        return new ArrayList<>(parent().getChildren());
    }

    private void set(List<Box> order) {
        parent().removeAllChildren();
        parent().addAllChildren(order);
    }

    /** Whether the page is fuller now, and the figure where it was or on the page after. */
    boolean helps(PlacedContent content, int index) {
        PageBox page = content.pages().get(index);
        return content.room(page) <= room - GAIN * PlacedContent.height(page);
    }
}
