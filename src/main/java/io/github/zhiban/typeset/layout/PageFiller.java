package io.github.zhiban.typeset.layout;

import io.github.zhiban.typeset.HousePolicies;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;

/**
 * Fills the feet of pages, one after the other: where a figure went to the next page for want of a little room, its
 * pictures are made smaller, and it comes back with what leads in to it; where that is not enough, the text after a
 * figure that has a caption goes before it; and what leads in to a figure that stays where it is goes along. Every move
 * is one more layout, so that very long documents get only some.
 *
 * <p>Known as: page break, 分页.
 */
final class PageFiller {
    /** Layouts of a page, all in all: half a millisecond for ten of them. */
    private static final int MOST_PAGE_LAYOUTS = 60_000;

    private static final int MOST_LAYOUTS = 800;
    /** Figures that are brought back to the same page, one after the other. */
    private static final int MOST_MOVES = 6;

    private final BlockBox root;
    private LayoutContext context;
    private PlacedContent content;
    /** What was made to go before a figure does not lead in to it. */
    private final Set<Box> passed = new HashSet<>();

    private int layouts;
    private boolean shrunk;

    private PageFiller(BlockBox root, LayoutContext context) {
        this.root = root;
        this.context = context;
        content = PlacedContent.of(root);
    }

    /** Fills the pages of what was laid out; returns the context in which it is laid out now. */
    static LayoutContext fill(Proof proof, HousePolicies policies) {
        PageFiller filler = new PageFiller(proof.root(), proof.context());
        filler.fill();
        if (filler.shrunk) {
            ParagraphSetter.remeasure(proof.paragraphs(), FigureScale::isInShrunkFigure, filler.context, policies);
            filler.context = Proof.again(proof.root(), filler.context);
        }
        return filler.context;
    }

    private void fill() {
        for (int page = 0; page < content.pages().size(); page++) {
            int moves = 0;
            while (moves < MOST_MOVES && mayGoOn() && improve(page)) {
                moves++;
            }
        }
    }

    private boolean mayGoOn() {
        return layouts < MOST_LAYOUTS && layouts * content.pages().size() < MOST_PAGE_LAYOUTS;
    }

    /** Whether the end of a page is better than it was. */
    private boolean improve(int page) {
        boolean last = page + 1 == content.pages().size();
        return last
                ? moveSideHead(page)
                : mendBreak(page)
                        || hideRule(page)
                        || moveSideHead(page)
                        || mendHead(page)
                        || moveHead(page)
                        || moveTable(page)
                        || release(page)
                        || shrink(page)
                        || pass(page)
                        || bringAlong(page);
    }

    private void layOut() {
        context = Proof.again(root, context);
        content = PlacedContent.of(root);
        layouts++;
    }

    /** What goes to the next page with the head of a table would empty pages that were filled before. */
    private boolean moveHead(int page) {
        PageBox here = content.pages().get(page);
        return content.tables(here).stream().anyMatch(table -> TableHeaderKeeper.move(root, table, context))
                && laidOut();
    }

    private boolean moveTable(int page) {
        return TornTable.at(content, page, context)
                        .filter(first -> TableHeaderKeeper.breakBefore(first, context))
                        .isPresent()
                && laidOut();
    }

    /** A rule that came to the head of the next page goes. */
    private boolean hideRule(int page) {
        Optional<BlockBox> rule = content.ruleAtHead(content.pages().get(page + 1));
        rule.ifPresent(box -> Objects.requireNonNull(box.getParent()).removeChild(box));
        return rule.isPresent() && laidOut();
    }

    private boolean release(int page) {
        return KeptTable.at(content, page, context)
                .filter(kept -> release(kept, page))
                .isPresent();
    }

    private boolean release(KeptTable kept, int page) {
        kept.release(context);
        layOut();
        if (kept.helps(content, page)) {
            return true;
        }
        kept.keep();
        layOut();
        return false;
    }

    private boolean moveSideHead(int page) {
        return TornSideHead.at(content, page)
                        .filter(block -> TableHeaderKeeper.breakBefore(block, context))
                        .isPresent()
                && laidOut();
    }

    private boolean mendHead(int page) {
        StrandedHead.Mending mending = StrandedHead.mend(content, page, context);
        shrunk |= mending == StrandedHead.Mending.SHRUNK;
        return mending != StrandedHead.Mending.NONE && laidOut();
    }

    private boolean mendBreak(int page) {
        return EarlyBreak.mend(content, page, context) && laidOut();
    }

    private boolean laidOut() {
        layOut();
        return true;
    }

    /**
     * Makes pictures smaller so that the next figure fits the page; as they were, should it stay where it is for
     * another reason.
     */
    private boolean shrink(int page) {
        return FigureScale.at(content, page, context)
                .filter(fit -> close(fit, page))
                .isPresent();
    }

    private boolean close(FigureScale fit, int page) {
        boolean closed = fit.scales().stream().anyMatch(scale -> {
            fit.set(scale);
            layOut();
            return PlacedContent.top(fit.figure()) < content.pages().get(page).getBottom();
        });
        if (closed) {
            shrunk = true;
        } else {
            fit.set(1);
            layOut();
        }
        return closed;
    }

    /** Has the text after a figure go before it; puts it back where that fills nothing. */
    private boolean pass(int page) {
        return FigurePass.at(content, page, context)
                .filter(pass -> pass(pass, page))
                .isPresent();
    }

    private boolean pass(FigurePass pass, int page) {
        pass.make();
        layOut();
        if (page + 1 < content.pages().size() && pass.helps(content, page)) {
            passed.addAll(pass.passing());
            return true;
        }
        pass.undo();
        layOut();
        return false;
    }

    private boolean bringAlong(int page) {
        return TornLead.at(content, page, passed)
                        .filter(lead -> TableHeaderKeeper.breakBefore(lead, context))
                        .isPresent()
                && laidOut();
    }
}
