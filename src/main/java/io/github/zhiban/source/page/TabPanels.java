package io.github.zhiban.source.page;

import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Panels of which a page shows one at a time, below a row of their labels (ARIA, <i>tabs pattern</i>). On paper all of
 * them stand, each below its own label.
 *
 * <p>Known as: tabs, code groups, 选项卡, 标签页.
 */
final class TabPanels {
    private static final Query ROWS = Query.of("[role=tablist], .tabbed-labels, ul.nav-tabs, .vp-code-group > .tabs,"
            + " .theme-code-group__nav, .code-group__nav");
    private static final List<Query> LABELS =
            List.of(Query.of("[role=tab]"), Query.of("label"), Query.of("button"), Query.of("li"));
    private static final Query PANEL = Query.of("[role=tabpanel], [class*=tab], [class*=panel], [class*=pane]");
    /** Labels that stand between the panels. */
    private static final Query BETWEEN =
            Query.of(".tabbed-set > label:has(+ .tabbed-content), .sd-tab-set > label:has(+ .sd-tab-content)");

    /** Code points of a label at most; more is text. */
    private static final int LONGEST = 60;

    private TabPanels() {}

    static void lay(Document page, Vocabulary names) {
        for (Element label : BETWEEN.all(page, names)) {
            if (isLabel(label)) {
                label.tagName("summary");
            }
        }
        for (Element row : ROWS.all(page, names)) {
            List<Element> labels = labels(row);
            List<Element> panels = panels(row, labels.size());
            if (!panels.isEmpty()) {
                for (int i = 0; i < panels.size(); i++) {
                    Element label =
                            new Element("summary").appendChildren(labels.get(i).childNodesCopy());
                    if (panels.get(i).normalName().equals("pre")) {
                        panels.get(i).before(label);
                    } else {
                        panels.get(i).prependChild(label);
                    }
                }
                row.remove();
            }
        }
        names.add(Set.of("summary"));
    }

    private static List<Element> labels(Element row) {
        for (Query kind : LABELS) {
            List<Element> labels = kind.outermost(row);
            if (!labels.isEmpty()) {
                return labels.stream().allMatch(TabPanels::isLabel) ? labels : List.of();
            }
        }
        return List.of();
    }

    private static boolean isLabel(Element label) {
        return label.hasText() && label.text().length() <= LONGEST;
    }

    /** As many panels as there are labels: inside what follows the row, or those that follow it; else none. */
    private static List<Element> panels(Element row, int labels) {
        Element next = next(row);
        if (next == null || labels == 0) {
            return List.of();
        }
        if (next.childrenSize() == labels) {
            return next.children();
        }
        List<Element> panels = new ArrayList<>();
        while (next != null && panels.size() < labels && PANEL.matches(next)) {
            panels.add(next);
            next = next.nextElementSibling();
        }
        return panels.size() == labels ? panels : List.of();
    }

    /** What follows a row, or the box that holds it alone. */
    private static @Nullable Element next(Element row) {
        Element next = row.nextElementSibling();
        Element around = row.parent();
        return next == null && around != null && around.childrenSize() == 1 ? around.nextElementSibling() : next;
    }
}
