package io.github.zhiban.typeset.layout;

import java.util.Optional;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.PageBox;

/**
 * Mends pages that hold a line or two and nothing else. Where the lower padding of a box would stand alone on a page,
 * Flying Saucer breaks the box before its last lines; should the paragraph that they belong to go to the next page for
 * another reason, it is still broken there.
 */
final class EarlyBreak {
    /** A page that is blank to so large a part was not meant. */
    private static final double BLANK = 0.75;

    /** A line or picture that is higher than this part of what is blank may have gone to the next page by itself. */
    private static final double FITS = 0.5;

    private EarlyBreak() {}

    /** Mends the end of a page; tells whether there was something to mend. */
    static boolean mend(PlacedContent content, int index, LayoutContext context) {
        Optional<BlockBox> broken = find(content, index);
        broken.ifPresent(block -> {
            for (Box at = block; at != null && at.getParent() != null; at = at.getParent()) {
                if (at instanceof BlockBox box && keepsPadding(box)) {
                    box.setStyle(PageBreaks.notKeepingPadding(box, context));
                }
            }
            TableHeaderKeeper.breakBefore(TableHeaderKeeper.firstOfRun(block), context);
        });
        return broken.isPresent();
    }

    private static boolean keepsPadding(BlockBox box) {
        return box.getElement() != null
                && !box.isAnonymous()
                && Boxes.style(box).isIdent(CSSName.FS_KEEP_WITH_INLINE, IdentValue.KEEP);
    }

    /** The block that stands on the page although what follows it would have room there. */
    private static Optional<BlockBox> find(PlacedContent content, int index) {
        PageBox page = content.pages().get(index);
        PageBox next = content.pages().get(index + 1);
        int room = content.room(page);
        if (room < BLANK * PlacedContent.height(page)) {
            return Optional.empty();
        }
        Optional<Box> below = content.first(next)
                .filter(box -> box.getHeight() < FITS * room && !FigureScale.isBrokenBefore(box, next));
        return below.isEmpty()
                ? Optional.empty()
                : content.last(page)
                        .flatMap(EarlyBreak::block)
                        .filter(block -> block.getAbsY() >= page.getTop() && isKept(block, below.get()));
    }

    /** Whether a box that keeps its padding holds both. */
    private static boolean isKept(Box one, Box other) {
        for (Box at = one; at != null && at.getParent() != null; at = at.getParent()) {
            if (at instanceof BlockBox box && keepsPadding(box) && isIn(other, box)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(Box inner, Box outer) {
        for (Box at = inner; at != null; at = at.getParent()) {
            if (at.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<BlockBox> block(Box line) {
        return line instanceof LineBox && line.getParent() instanceof BlockBox block
                ? Optional.of(block)
                : Optional.empty();
    }
}
