package io.github.zhiban.typeset.layout;

import java.util.Optional;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.newtable.TableBox;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.PageBox;

/** Finds a table that begins with a row or two at the foot of a page although the next page holds it whole. */
final class TornTable {
    /** No more than this part of a page is left blank for a table's sake. */
    private static final double MOST = 0.15;

    private TornTable() {}

    /** The first block that has to go to the next page: the table, or what leads in to it. */
    static Optional<BlockBox> at(PlacedContent content, int index, LayoutContext context) {
        PageBox page = content.pages().get(index);
        PageBox next = content.pages().get(index + 1);
        if (page.getContentWidth(context) != next.getContentWidth(context)) {
            return Optional.empty();
        }
        return content.tables(page).stream()
                .filter(table -> end(table) > page.getBottom() && end(table) <= next.getBottom())
                .flatMap(table -> Optional.of(TableHeaderKeeper.firstOfRun(table))
                        .filter(first -> PlacedContent.isOn(page, first) && mayGo(first, table, page, next))
                        .filter(first -> content.first(page)
                                .filter(box -> box.getAbsY() < first.getAbsY())
                                .isPresent())
                        .stream())
                .findFirst();
    }

    private static boolean mayGo(BlockBox first, TableBox table, PageBox page, PageBox next) {
        int here = page.getBottom() - first.getAbsY();
        int there = end(table) - next.getTop();
        return here <= MOST * PlacedContent.height(page) && here + there <= PlacedContent.height(next);
    }

    private static int end(TableBox table) {
        return table.getAbsY() + table.getHeight();
    }
}
