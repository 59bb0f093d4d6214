package io.github.zhiban.typeset.layout;

import java.util.ArrayList;
import java.util.List;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.PageBox;

/**
 * A sheet of paper: what is printed on it.
 *
 * @param page with its margins
 * @param areas those that hold text: one, or a column each
 */
public record Sheet(PageBox page, List<PageBox> areas) {
    public Sheet {
        areas = List.copyOf(areas);
    }

    /**
     * The sheets of a document that is laid out, whose columns get the numbers of their sheets. Running heads and the
     * like are not laid out yet.
     */
    static List<Sheet> of(Layer layer, LayoutContext context, ColumnStyles styles) {
        ColumnPlan plan = styles.plan();
        List<PageBox> pages = layer.getPages();
        if (plan == null) {
            return pages.stream()
                    .map(page -> new Sheet(SheetPage.of(page, context), List.of(page)))
                    .toList();
        }
        if (pages.size() > 1) {
            for (int i = 0; i < pages.size(); i++) {
                pages.set(i, new ColumnPage(pages.get(i), context, i, plan.area(i)));
            }
            // Flying Saucer remembers the page that was asked for last.
            layer.getPage(context, pages.getLast().getTop());
            layer.getPage(context, pages.getFirst().getTop());
        }
        List<Sheet> sheets = new ArrayList<>();
        for (int from = 0; from < pages.size(); ) {
            int to = from + 1;
            while (to < pages.size() && plan.area(to).sheet() == plan.area(from).sheet()) {
                to++;
            }
            PageBox page = styles.sheet(
                    sheets.size(),
                    plan.area(from).page(),
                    pages.get(from).getTop(),
                    pages.get(to - 1).getBottom(),
                    context);
            sheets.add(new Sheet(page, pages.subList(from, to)));
            from = to;
        }
        return sheets;
    }

    /** The index of an area among those of all sheets: a column's number is that of its sheet. */
    public static int index(PageBox area) {
        return area instanceof ColumnPage column ? column.index() : area.getPageNo();
    }
}
