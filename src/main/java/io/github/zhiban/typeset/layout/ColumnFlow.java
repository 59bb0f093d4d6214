package io.github.zhiban.typeset.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.sheet.PropertyDeclaration;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.PageBox;

/**
 * Lays out a text in columns: what stands across all of them at its beginning, the columns below, and page breaks,
 * which end all columns.
 */
final class ColumnFlow {
    /** Columns lower than this part of a page are not begun. */
    private static final double LOWEST = 0.2;
    /** A page ends a little below its text: Flying Saucer takes what touches the end for what crosses it. */
    private static final int SAFETY = 4;
    /** Every page break in the midst of a sheet is one more layout. */
    private static final int MOST_BREAKS = 40;
    /** So often the columns of the last sheet get more than an even share, by ever more lines. */
    private static final int MOST_TRIALS = 8;

    private final ColumnStyles styles;
    private final ColumnPlan plan;

    private ColumnFlow(ColumnStyles styles, ColumnPlan plan) {
        this.styles = styles;
        this.plan = plan;
    }

    /** The columns of a document; empty where its sheet asks for none. */
    static Optional<ColumnFlow> of(SharedContext shared) {
        ColumnStyles styles = (ColumnStyles) shared.getCss();
        return Optional.ofNullable(styles.plan()).map(plan -> new ColumnFlow(styles, plan));
    }

    private int pageWidth() {
        return styles.textWidth();
    }

    /** How wide a column is, in dots. */
    int width() {
        return plan.columnWidth(pageWidth());
    }

    /** How much wider than a column the page is, in dots. */
    int beside() {
        return pageWidth() - width();
    }

    void beginLayout() {
        styles.fresh().clear();
    }

    void begin(LayoutContext context) {
        styles.begin(context);
    }

    void end() {
        styles.end();
    }

    /**
     * Lets what stands across the columns, in a document that is laid out in columns' width, be as wide as the page.
     *
     * @return whether there is such
     */
    boolean widen(BlockBox root, LayoutContext context) {
        for (BlockBox box : flow(root)) {
            Element element = box.getElement();
            if (isAcross(box) && element != null) {
                float margin = box.getMargin(context).right() - beside();
                CascadedStyle written = context.getCss().getCascadedStyle(element, false);
                CalculatedStyle parent = Objects.requireNonNull(Boxes.style(box).getParent());
                PropertyDeclaration[] wider = {ColumnStyles.length(CSSName.MARGIN_RIGHT, margin)};
                box.setStyle(parent.deriveStyle(CascadedStyle.createLayoutStyle(written, wider)));
            }
        }
        return !plan.across().isEmpty();
    }

    private boolean isAcross(BlockBox box) {
        return box.getElement() != null && plan.across().contains(box.getElement());
    }

    /**
     * Finds where the columns begin in a document that is laid out with all its areas across the page, and plans them
     * so.
     *
     * @return whether it has to be laid out anew
     */
    boolean begin(BlockBox root, LayoutContext context) {
        if (plan.across().isEmpty()) {
            return false;
        }
        Optional<BlockBox> first = flow(root).stream()
                .filter(box -> !isAcross(box) && top(box, context).isPresent())
                .findFirst();
        if (first.isEmpty()) {
            return false;
        }
        int y = top(first.get(), context).orElseThrow();
        PageBox page = Objects.requireNonNull(Boxes.layer(root).getPage(context, y));
        boolean same =
                flow(root).stream().anyMatch(box -> isAcross(box) && box.getAbsY() + box.getHeight() > page.getTop());
        boolean below = same && page.getBottom() - y > LOWEST * (page.getBottom() - page.getTop());
        first.get().setStyle(PageBreaks.breakingBefore(first.get(), context));
        plan.begin(page.getPageNo() + (same ? 1 : 0), below ? y - page.getTop() + SAFETY : 0);
        return true;
    }

    /**
     * Lets the first area begin a new sheet before which the sheet asks for a page break, and which does not yet.
     *
     * @return whether there is such: the document has to be laid out anew
     */
    boolean breakSheet(BlockBox root, LayoutContext context) {
        if (styles.fresh().size() >= MOST_BREAKS) {
            return false;
        }
        Optional<Integer> index = broken(root, root, context);
        index.ifPresent(styles.fresh()::add);
        return index.isPresent();
    }

    private Optional<Integer> broken(Box box, BlockBox root, LayoutContext context) {
        if (box instanceof BlockBox block && PageBreaks.isAskedFor(block, context)) {
            int index = Objects.requireNonNull(Boxes.layer(root).getPage(context, block.getAbsY()))
                    .getPageNo();
            if (plan.area(index).column() > 0) {
                return Optional.of(index);
            }
        }
        return box.getChildren().stream()
                .map(child -> broken(child, root, context))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * Makes the columns of the last sheet as high as one another (CSS Multi-column Layout 1, 7.1), as far as its text
     * can be parted so.
     *
     * @return the context of the layout that is to be kept
     */
    LayoutContext balance(BlockBox root, LayoutContext context) {
        List<PageBox> pages = Boxes.layer(root).getPages();
        int last = pages.size() - 1;
        int from = last;
        while (from > 0 && plan.area(from).column() > 0) {
            from--;
        }
        int bottom = Galley.bottom(root);
        if (plan.area(from).column() != 0
                || plan.area(from).sheet() != plan.area(last).sheet()) {
            return context;
        }
        int whole = pages.get(from).getBottom() - pages.get(from).getTop();
        int text = (last - from) * whole + bottom - pages.get(last).getTop();
        int line = Math.round(Boxes.style(flow(root).getLast()).getLineHeight(context));
        LayoutContext at = context;
        for (int height = text / plan.count() + line / 2, trial = 0; height < whole; trial++, height += trial * line) {
            boolean give = trial == MOST_TRIALS;
            plan.balance(give ? Integer.MAX_VALUE : from, height);
            at = Proof.again(root, at);
            List<PageBox> now = Boxes.layer(root).getPages();
            if (give || (now.size() - from <= plan.count() && isWhole(root, from, at))) {
                return at;
            }
        }
        plan.balance(Integer.MAX_VALUE, 0);
        return Proof.again(root, at);
    }

    /**
     * Whether nothing of the last sheet is higher than its column, and no heading and no head of a table is parted from
     * what it leads to.
     */
    private static boolean isWhole(BlockBox root, int from, LayoutContext context) {
        List<PageBox> pages = Boxes.layer(root).getPages();
        PlacedContent content = PlacedContent.of(root);
        return pages.subList(from, pages.size()).stream().noneMatch(page -> crosses(root, page))
                && !TableHeaderKeeper.isNeeded(root, context)
                && pages.subList(from, pages.size() - 1).stream()
                        .map(content::last)
                        .flatMap(Optional::stream)
                        .map(Box::getParent)
                        .noneMatch(box -> box instanceof BlockBox block
                                && !LongRuns.holders(block).isEmpty());
    }

    private static boolean crosses(Box box, PageBox page) {
        int end = box.getAbsY() + box.getHeight();
        if (box.getAbsY() >= page.getBottom() || end <= page.getBottom()) {
            return false;
        }
        boolean whole = box instanceof LineBox || (box instanceof BlockBox block && block.isReplaced());
        return whole || Boxes.inside(box).stream().anyMatch(child -> crosses(child, page));
    }

    /** The blocks that the body holds. */
    private static List<BlockBox> flow(BlockBox root) {
        List<BlockBox> found = new ArrayList<>();
        for (Box body : root.getChildren()) {
            for (Box child : body.getChildren()) {
                if (child instanceof BlockBox block && !Boxes.style(block).isNonFlowContent()) {
                    found.add(block);
                }
            }
        }
        return found;
    }

    /** Where the first thing that can be seen of a box begins. */
    private static Optional<Integer> top(Box box, LayoutContext context) {
        if (box.getHeight() == 0 || Boxes.style(box).isRunning()) {
            return Optional.empty();
        }
        if (box instanceof LineBox || (box instanceof BlockBox block && block.isReplaced())) {
            return Optional.of(box.getAbsY());
        }
        CalculatedStyle style = Boxes.style(box);
        boolean dressed = style.isHasBackground() || !style.getBorder(context).noTop() || style.isTable();
        return dressed
                ? Optional.of(box.getPaintingBorderEdge(context).y)
                : box.getChildren().stream()
                        .map(child -> top(child, context))
                        .flatMap(Optional::stream)
                        .findFirst();
    }
}
