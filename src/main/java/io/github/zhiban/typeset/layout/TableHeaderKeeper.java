package io.github.zhiban.typeset.layout;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.newtable.TableBox;
import org.xhtmlrenderer.newtable.TableRowBox;
import org.xhtmlrenderer.newtable.TableSectionBox;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.PageBox;

/**
 * Keeps the head of a table with its first row. Flying Saucer moves a row that must not be split to the next page and
 * leaves the head where it is; here the table goes to the next page with what must stay with it: its caption, the
 * headings above it.
 *
 * <p>Known as: table header, 表头.
 */
final class TableHeaderKeeper {
    private final LayoutContext context;
    private final Layer pages;

    private TableHeaderKeeper(LayoutContext context, Layer pages) {
        this.context = context;
        this.pages = pages;
    }

    /**
     * Puts a page break before the first table whose head stands alone at the foot of a page. What follows it has to be
     * laid out anew, so that the next such table, if there still is one, is found in the next pass.
     *
     * @return whether there was one
     */
    static boolean moveOne(BlockBox root, LayoutContext context) {
        TableHeaderKeeper heads = new TableHeaderKeeper(context, Boxes.layer(root));
        Optional<BlockBox> found = heads.find(root);
        found.ifPresent(box -> box.setStyle(PageBreaks.breakingBefore(box, context)));
        return found.isPresent();
    }

    /** Whether the head of a table stands alone. */
    static boolean isNeeded(BlockBox root, LayoutContext context) {
        return new TableHeaderKeeper(context, Boxes.layer(root)).find(root).isPresent();
    }

    /** Puts a page break before a table, if its head stands alone; tells whether there is one now. */
    static boolean move(BlockBox root, TableBox table, LayoutContext context) {
        TableHeaderKeeper heads = new TableHeaderKeeper(context, Boxes.layer(root));
        return heads.find(table).filter(box -> breakBefore(box, context)).isPresent();
    }

    /** Puts a page break before a block; tells whether there was none. */
    static boolean breakBefore(BlockBox box, LayoutContext context) {
        boolean broken = breaksBefore(box);
        if (!broken) {
            box.setStyle(PageBreaks.breakingBefore(box, context));
        }
        return !broken;
    }

    /** What has to move to the next page. */
    private Optional<BlockBox> find(Box box) {
        if (box instanceof TableBox table) {
            return isHeadAlone(table) ? Optional.of(firstOfRun(table)).filter(this::hasTextAbove) : Optional.empty();
        }
        for (Box child : box.getChildren()) {
            Optional<BlockBox> found = child instanceof BlockBox block ? find(block) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private boolean isHeadAlone(TableBox table) {
        TableRowBox row = table.getFirstBodyRow();
        if (row == null || !(table.getChild(0) instanceof TableSectionBox head) || !head.isHeader()) {
            return false;
        }
        OptionalInt lines = firstPage(row);
        return lines.isPresent() && page(table).getPageNo() < lines.getAsInt();
    }

    /**
     * The page of the first of the lines in a box: the box itself may begin above its page's end and all its lines
     * below.
     */
    private OptionalInt firstPage(Box box) {
        if (box instanceof LineBox || (box instanceof BlockBox block && block.isReplaced())) {
            return OptionalInt.of(page(box).getPageNo());
        }
        return box.getChildren().stream()
                .map(this::firstPage)
                .flatMapToInt(OptionalInt::stream)
                .min();
    }

    private PageBox page(Box box) {
        return Objects.requireNonNull(pages.getFirstPage(context, box));
    }

    private boolean hasTextAbove(BlockBox box) {
        return !breaksBefore(box) && box.getAbsY() - page(box).getTop() > 0;
    }

    static boolean breaksBefore(BlockBox box) {
        return Boxes.style(box).isForcePageBreakBefore();
    }

    /** The box that has to move so that nothing is parted from what it leads to. */
    static BlockBox firstOfRun(BlockBox box) {
        BlockBox at = box;
        while (at.getParent() instanceof BlockBox parent && parent.getParent() != null) {
            BlockBox before = before(at);
            if (before == null) {
                at = parent;
            } else if (Boxes.style(before).isIdent(CSSName.PAGE_BREAK_AFTER, IdentValue.AVOID)
                    || Boxes.style(at).isIdent(CSSName.PAGE_BREAK_BEFORE, IdentValue.AVOID)
                    || TornSideHead.holdsNothingElse(before)) {
                at = before;
            } else {
                break;
            }
        }
        return at;
    }

    private static @Nullable BlockBox before(BlockBox box) {
        for (Box at = box.getPreviousSibling(); at != null; at = at.getPreviousSibling()) {
            if (at instanceof BlockBox block && !Boxes.style(block).isNonFlowContent()) {
                return block;
            }
        }
        return null;
    }
}
