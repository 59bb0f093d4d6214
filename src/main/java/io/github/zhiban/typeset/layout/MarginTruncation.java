package io.github.zhiban.typeset.layout;

import java.util.Arrays;
import java.util.List;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.newtable.TableBox;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.PageBox;

/**
 * Drops the margin above whatever comes first on a page (CSS Fragmentation 3, 5.2), which Flying Saucer keeps, so that
 * the text begins where the text area does. A margin after a break that the style sheet asks for stays, and so does
 * that of the first page.
 */
final class MarginTruncation {
    private final LayoutContext context;
    private final Layer layer;
    private final List<PageBox> pages;
    /** Where the first thing on a page stands, in dots, by the number of the page. */
    private final int[] tops;

    private MarginTruncation(LayoutContext context, Layer layer) {
        this.context = context;
        this.layer = layer;
        this.pages = layer.getPages();
        this.tops = new int[pages.size()];
        Arrays.fill(tops, Integer.MAX_VALUE);
    }

    /** Moves up what is on the pages, which have their painting positions; what is on which page stays as it is. */
    static void trim(BlockBox root, LayoutContext context) {
        MarginTruncation tops = new MarginTruncation(context, Boxes.layer(root));
        tops.visit(root);
        List<PageBox> pages = tops.pages;
        for (int i = 1; i < pages.size(); i++) {
            PageBox page = pages.get(i);
            int margin = tops.tops[i] - page.getTop();
            if (tops.tops[i] < page.getBottom() && margin > 0) {
                page.setPaintingTop(page.getPaintingTop() + margin);
            }
        }
    }

    private void visit(Box box) {
        if (Boxes.style(box).isRunning()) {
            return;
        }
        if (box instanceof LineBox line) {
            // What floats beside the text may begin above it.
            line.getNonFlowContent().stream()
                    .filter(beside -> Boxes.style(beside).isFloated())
                    .forEach(this::visit);
            if (line.getHeight() > 0) {
                note(line.getAbsY());
            }
        } else if (box instanceof BlockBox block) {
            visit(block);
        }
    }

    private void visit(BlockBox block) {
        CalculatedStyle style = Boxes.style(block);
        if (block.getHeight() == 0) {
            block.getChildren().forEach(this::visit);
            return;
        }
        if (PageBreaks.isAskedFor(block, context)) {
            note(block.getAbsY());
        }
        int edge = block.getPaintingBorderEdge(context).y;
        if (block instanceof TableBox || !style.isAutoHeight()) {
            noteAll(edge, block.getAbsY() + block.getHeight());
        } else if (block.isReplaced()) {
            note(edge);
        } else {
            boolean visible =
                    style.isHasBackground() || !style.getBorder(context).noTop();
            if (visible || block.getPadding(context).top() > 0) {
                note(edge);
            }
            Boxes.inside(block).forEach(this::visit);
        }
    }

    private void noteAll(int top, int bottom) {
        note(top);
        for (PageBox page : pages) {
            if (page.getTop() > top && page.getTop() < bottom) {
                note(page.getTop());
            }
        }
    }

    private void note(int y) {
        PageBox page = Boxes.page(layer, context, y);
        if (page != null) {
            int index = Sheet.index(page);
            tops[index] = Math.min(tops[index], y);
        }
    }
}
