package io.github.zhiban.typeset.layout;

import java.util.ArrayList;
import java.util.List;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;

/**
 * Parts what is to stay together and takes more than a page, such as a dozen headings over nothing on the page of a
 * small reader: Flying Saucer would leave a page blank before it.
 */
final class LongRuns {
    /** The part of a page that may stay together: what follows it needs room as well. */
    private static final double MOST = 0.6;

    private final LayoutContext context;
    private final double most;
    /** The height of the run so far, in dots. */
    private double height;
    /** The boxes that hold the end of the last block to what follows. */
    private List<BlockBox> holding = List.of();

    private boolean changed;

    private LongRuns(LayoutContext context, double page) {
        this.context = context;
        this.most = MOST * page;
    }

    /**
     * Parts the runs of a document that is laid out.
     *
     * @return whether there are such: it has to be laid out again
     */
    static boolean part(BlockBox root, LayoutContext context) {
        double page = PlacedContent.height(Boxes.layer(root).getPages().getFirst());
        LongRuns runs = new LongRuns(context, page);
        runs.visit(root);
        return runs.changed;
    }

    private void visit(BlockBox box) {
        if (Boxes.style(box).isNonFlowContent()) {
            return;
        }
        boolean text = box.getChildCount() == 0
                || box.getChild(0) instanceof LineBox
                || Boxes.style(box).isTable();
        if (!text) {
            for (Box child : box.getChildren()) {
                if (child instanceof BlockBox block) {
                    visit(block);
                }
            }
        } else if (box.getHeight() > 0) {
            height = (holding.isEmpty() ? 0 : height) + box.getHeight();
            List<BlockBox> holders = holders(box);
            if (height > most && !holding.isEmpty() && !holders.isEmpty()) {
                holding.forEach(each -> each.setStyle(PageBreaks.notKeeping(each, context)));
                changed = true;
                height = box.getHeight();
            }
            holding = holders;
        }
    }

    /** The boxes that end with a block and are to stay with what follows. */
    static List<BlockBox> holders(BlockBox box) {
        List<BlockBox> holders = new ArrayList<>();
        for (Box at = box; at instanceof BlockBox block && at.getParent() != null; at = at.getParent()) {
            if (Boxes.style(block).isIdent(CSSName.PAGE_BREAK_AFTER, IdentValue.AVOID) && at.getElement() != null) {
                holders.add(block);
            }
            if (at.getNextSibling() != null) {
                break;
            }
        }
        return holders;
    }
}
