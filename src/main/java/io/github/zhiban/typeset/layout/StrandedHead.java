package io.github.zhiban.typeset.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;

/**
 * Mends headings that stay alone at the end of a page: where they and all that has to be on one page with them are
 * higher than a page, as large type makes them, Flying Saucer gives up. They go to what they head; a picture there is
 * made smaller, and text that keeps with what comes next lets go of it.
 *
 * <p>Known as: stranded heading, 标题落在页尾.
 */
final class StrandedHead {
    /** A picture is no smaller than this part of itself. */
    private static final double SMALLEST = 0.4;
    /** Headings that take more than this part of a page head nothing that could be beside them. */
    private static final double MOST = 0.7;
    /** What margins between headings and a figure may take, in dots. */
    private static final double MARGINS = 20 * Galley.DOTS_PER_POINT;

    /** What was done. */
    enum Mending {
        NONE,
        MOVED,
        SHRUNK
    }

    private StrandedHead() {}

    /** Mends the end of a page. */
    static Mending mend(PlacedContent content, int index, LayoutContext context) {
        PageBox page = content.pages().get(index);
        PageBox next = content.pages().get(index + 1);
        Optional<BlockBox> stranded = content.last(page).flatMap(line -> heading(line, context));
        Optional<Box> below =
                content.first(next).filter(box -> stranded.isPresent() && !FigureScale.isBrokenBefore(box, next));
        if (below.isEmpty()) {
            return Mending.NONE;
        }
        Optional<Box> headed = content.lines(next).stream()
                .filter(line -> heading(line, context).isEmpty())
                .findFirst();
        BlockBox first = TableHeaderKeeper.firstOfRun(stranded.get());
        int height = content.end(page)
                - Math.max(page.getTop(), first.getAbsY())
                + headed.map(line -> line.getAbsY() - next.getTop()).orElse(0);
        if (headed.isEmpty() || height > MOST * PlacedContent.height(page)) {
            return Mending.NONE;
        }
        boolean goes = PlacedContent.isOn(page, first)
                && content.first(page).orElseThrow().getAbsY() < first.getAbsY();
        if (goes) {
            return TableHeaderKeeper.breakBefore(first, context) ? Mending.MOVED : Mending.NONE;
        }
        Optional<BlockBox> figure = headed.flatMap(PlacedContent::figureOf);
        if (figure.isPresent()) {
            return shrink(figure.get(), content.end(page) - page.getTop()) ? Mending.SHRUNK : Mending.NONE;
        }
        return headed.filter(line -> letGo(line, context)).isPresent() ? Mending.MOVED : Mending.NONE;
    }

    private static Optional<BlockBox> heading(Box line, LayoutContext context) {
        for (Box at = line; at != null; at = at.getParent()) {
            Element element = at.getElement();
            if (element != null && at instanceof BlockBox block && !block.isAnonymous()) {
                boolean keeps = element.getNodeName().matches("h[1-6]") && PageBreaks.isToKeep(element, context);
                return keeps ? Optional.of(block) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Makes room above the one picture of a figure. */
    private static boolean shrink(BlockBox figure, int height) {
        List<Box> pictures = PlacedContent.linesIn(figure).stream()
                .filter(PlacedContent::isPicture)
                .toList();
        Element picture = pictures.size() == 1 ? pictures.getFirst().getElement() : null;
        if (picture == null || picture.hasAttribute(FigureScale.SCALE)) {
            return false;
        }
        double scale = 1 - (height + MARGINS) / pictures.getFirst().getHeight();
        if (scale < SMALLEST) {
            return false;
        }
        picture.setAttribute(FigureScale.SCALE, String.format(Locale.ROOT, "%.4f", scale));
        return true;
    }

    private static boolean letGo(Box line, LayoutContext context) {
        for (Box at = line; at != null && at.getParent() != null; at = at.getParent()) {
            if (at instanceof BlockBox block
                    && block.getElement() != null
                    && !block.isAnonymous()
                    && Boxes.style(block).isIdent(CSSName.PAGE_BREAK_AFTER, IdentValue.AVOID)) {
                block.setStyle(PageBreaks.notKeeping(block, context));
                return true;
            }
        }
        return false;
    }
}
