package io.github.zhiban.typeset.layout;

import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;

/**
 * Finds what leads in to a figure and stays alone at the foot of the page before it: a heading, a step, a few words or
 * a colon.
 *
 * <p>Known as: keep with next, 与下段同页.
 */
final class TornLead {
    /** In characters: longer paragraphs say more than what comes next. */
    private static final int LONGEST = 60;
    /** No more than this part of a page goes along. */
    private static final double MOST = 0.3;

    private static final Set<String> APART = Set.of("figure", "pre", "table");

    private TornLead() {}

    /**
     * The first block that has to go to the next page.
     *
     * @param others what leads in to nothing
     */
    static Optional<BlockBox> at(PlacedContent content, int index, Set<Box> others) {
        PageBox page = content.pages().get(index);
        PageBox next = content.pages().get(index + 1);
        Optional<BlockBox> figure = content.first(next)
                .flatMap(PlacedContent::figureOf)
                .filter(found -> PlacedContent.beginsOn(next, found) && !FigureScale.isBrokenBefore(found, next));
        Optional<BlockBox> lead = figure.flatMap(found -> around(found, page))
                .or(() -> figure.flatMap(found -> content.last(page))
                        .flatMap(TornLead::lead)
                        .filter(block -> !others.contains(block)));
        return lead.map(TableHeaderKeeper::firstOfRun)
                .filter(block -> PlacedContent.isOn(page, block) && mayGo(block, page, content));
    }

    /** The item or box that begins with the figure, and is left behind with its mark or its ground. */
    private static Optional<BlockBox> around(BlockBox figure, PageBox page) {
        Optional<BlockBox> around = Optional.empty();
        Box at = figure;
        while (at.getPreviousSibling() == null
                && at.getParent() instanceof BlockBox parent
                && parent.getParent() != null
                && PlacedContent.isOn(page, parent)) {
            around = Optional.of(parent);
            at = parent;
        }
        return around;
    }

    private static Optional<BlockBox> lead(Box last) {
        for (Box at = last; at != null; at = at.getParent()) {
            Element element = at.getElement();
            if (element != null && at instanceof BlockBox block) {
                boolean apart = APART.contains(element.getNodeName());
                return apart
                                || isPoint(block)
                                || !leads(element.getTextContent().strip())
                        ? Optional.empty()
                        : Optional.of(block);
            }
        }
        return Optional.empty();
    }

    /** Whether a block is the last of several equal points: a step shows in the figure after it, a point does not. */
    private static boolean isPoint(BlockBox block) {
        return Boxes.style(block).isIdent(CSSName.PAGE_BREAK_BEFORE, IdentValue.AVOID)
                && Boxes.style(block).isIdent(CSSName.LIST_STYLE_TYPE, IdentValue.DISC);
    }

    /** Pictures that come right before the figure say nothing of it. */
    private static boolean leads(String text) {
        return !text.isEmpty() && (text.length() <= LONGEST || text.endsWith("：") || text.endsWith(":"));
    }

    private static boolean mayGo(BlockBox block, PageBox page, PlacedContent content) {
        int height = content.end(page) - block.getAbsY();
        boolean first = content.first(page)
                .filter(box -> box.getAbsY() >= block.getAbsY())
                .isPresent();
        return !first && height <= MOST * PlacedContent.height(page);
    }
}
