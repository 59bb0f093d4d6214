package io.github.zhiban.source.build;

import io.github.zhiban.source.select.Query;
import java.util.List;
import org.jsoup.nodes.Element;

/** Tells tables that hold data from tables that only place things on the page. */
final class LayoutTables {
    private static final Query EXHIBITS = Query.of("pre, table, ul, ol, h1, h2, h3, h4, h5, h6, blockquote, img");
    private static final Query PARAGRAPHS = Query.of("p");
    /** More characters than a cell of data has. */
    private static final int PROSE = 200;

    private LayoutTables() {}

    /**
     * Whether a table is layout: it says so, has a single cell, or has one column and stands in one that says so, or
     * has one column of cells that are more than data (code, lists, headings, tables, several paragraphs, prose).
     */
    static boolean isLayout(Element table, List<Element> rows) {
        if (table.attr("role").equals("presentation")) {
            return true;
        }
        int cells = 0;
        boolean oneColumn = true;
        for (Element row : rows) {
            cells += row.childrenSize();
            oneColumn &= row.childrenSize() <= 1;
        }
        boolean inLayout = table.parents().stream().anyMatch(e -> e.attr("role").equals("presentation"));
        return cells <= 1 || (oneColumn && (inLayout || rows.stream().anyMatch(LayoutTables::holdsMoreThanData)));
    }

    private static boolean holdsMoreThanData(Element row) {
        return EXHIBITS.in(row) || PARAGRAPHS.all(row).size() > 1 || row.text().length() > PROSE;
    }
}
