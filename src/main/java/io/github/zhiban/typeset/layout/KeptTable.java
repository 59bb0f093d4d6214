package io.github.zhiban.typeset.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.newtable.TableBox;
import org.xhtmlrenderer.newtable.TableRowBox;
import org.xhtmlrenderer.newtable.TableSectionBox;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;

/**
 * A table that is kept whole, as short ones are, and so leaves more than a quarter of the page before it blank: it may
 * break there after all, with two of its rows on either page.
 */
record KeptTable(TableBox table, List<Styled> parts) {
    /** The part of a page from which on it is worth it. */
    private static final double WORTH = 0.25;

    private static final int FEWEST_ROWS = 4;

    /** The table or a section of it, which inherits that it is kept whole, with the style that the sheet gives it. */
    record Styled(BlockBox box, CalculatedStyle style) {}

    /** The table that went to the next page whole. */
    static Optional<KeptTable> at(PlacedContent content, int index, LayoutContext context) {
        PageBox page = content.pages().get(index);
        PageBox next = content.pages().get(index + 1);
        int room = content.room(page);
        if (page.getContentWidth(context) != next.getContentWidth(context)
                || room <= WORTH * PlacedContent.height(page)) {
            return Optional.empty();
        }
        return content.tables(next).stream()
                .filter(table -> Boxes.style(table).isIdent(CSSName.PAGE_BREAK_INSIDE, IdentValue.AVOID))
                .filter(table -> beginsWith(next, table, content) && fitsPartly(table, room))
                .map(table -> new KeptTable(table, parts(table)))
                .findFirst();
    }

    private static List<Styled> parts(TableBox table) {
        List<Styled> parts = new ArrayList<>();
        parts.add(new Styled(table, Boxes.style(table)));
        for (Box child : table.getChildren()) {
            if (child instanceof TableSectionBox section && section.getElement() != null) {
                parts.add(new Styled(section, Boxes.style(section)));
            }
        }
        return parts;
    }

    private static boolean beginsWith(PageBox page, TableBox table, PlacedContent content) {
        BlockBox first = TableHeaderKeeper.firstOfRun(table);
        return !TableHeaderKeeper.breaksBefore(first)
                && content.first(page)
                        .filter(box -> box.getAbsY() >= first.getAbsY())
                        .isPresent();
    }

    /** Whether what leads in to the table, its head and two of its rows have room, and two rows are left. */
    private static boolean fitsPartly(TableBox table, int room) {
        List<TableRowBox> rows = rows(table);
        if (rows.size() < FEWEST_ROWS) {
            return false;
        }
        TableRowBox second = rows.get(1);
        int needed = second.getAbsY()
                + second.getHeight()
                - TableHeaderKeeper.firstOfRun(table).getAbsY();
        return needed <= room;
    }

    private static List<TableRowBox> rows(Box box) {
        List<TableRowBox> rows = new ArrayList<>();
        for (Box child : box.getChildren()) {
            if (child instanceof TableRowBox row) {
                rows.add(row);
            } else {
                rows.addAll(rows(child));
            }
        }
        return rows;
    }

    void release(LayoutContext context) {
        parts.forEach(part -> part.box().setStyle(PageBreaks.breakingInside(part.box(), context)));
    }

    void keep() {
        parts.forEach(part -> part.box().setStyle(part.style()));
    }

    /** Whether two rows at least stand on a page, and two on the next. */
    boolean helps(PlacedContent content, int index) {
        PageBox page = content.pages().get(index);
        List<TableRowBox> rows = rows(table);
        return PlacedContent.isOn(page, rows.get(1)) && !PlacedContent.isOn(page, rows.get(rows.size() - 2));
    }
}
