package io.github.zhiban.source.page;

import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
            + " .theme-code-group__nav, .code-group__nav, :has(> [data-tab])");
    private static final List<Query> LABELS = List.of(
            Query.of("[role=tab]"), Query.of("[data-tab]"), Query.of("label"), Query.of("button"), Query.of("li"));
    private static final Query PANEL = Query.of(
            "[role=tabpanel], [class*=tab], [class*=panel], [class*=pane]," + " [class*=block], [class*=language-]");
    /** What names the panel of a label. */
    private static final List<String> TARGETS =
            List.of("data-bs-target", "data-target", "aria-controls", "data-tab", "href");

    private static final Pattern WIDGET = Pattern.compile("(?i)tab|pane");
    private static final Query HEADING = Query.of("h1, h2, h3, h4, h5, h6");
    /** A heading that opens what follows it. */
    private static final Query OPENING = Query.of("h1 > button, h2 > button, h3 > button, h4 > button, h5 > button,"
            + " h6 > button, button[aria-controls], button[data-bs-target]");
    /** What opens a box of Ghost's. */
    private static final Query TOGGLES = Query.of(".kg-toggle-heading");

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
            List<Element> panels = panels(row, labels);
            if (!panels.isEmpty()) {
                for (int i = 0; i < panels.size(); i++) {
                    Element label =
                            new Element("summary").appendChildren(labels.get(i).childNodesCopy());
                    if (panels.get(i).normalName().equals("pre")) {
                        panels.get(i).before(label);
                    } else {
                        panels.get(i).prependChild(label);
                    }
                    show(panels.get(i));
                }
                row.remove();
            }
        }
        TOGGLES.all(page, names).forEach(label -> label.tagName("summary"));
        for (Element button : OPENING.all(page, names)) {
            Element parent = button.parent();
            if (parent != null && HEADING.matches(parent)) {
                button.unwrap();
            } else if (opens(button)) {
                button.tagName("summary");
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

    /** What is laid out is no part of a widget any more, by which others would tell it. */
    private static void show(Element panel) {
        panel.removeAttr("hidden");
        if (panel.attr("style").contains("display")) {
            panel.removeAttr("style");
        }
        if (WIDGET.matcher(panel.id()).find()) {
            // Links to the panel lead to its beginning.
            panel.prependElement("a").attr("id", panel.id());
            panel.removeAttr("id");
        }
        for (Element named : panel.parent() == null ? List.of(panel) : List.of(panel, panel.parent())) {
            named.classNames(named.classNames().stream()
                    .filter(name -> !WIDGET.matcher(name).find())
                    .collect(Collectors.toSet()));
        }
    }

    /** Whether a button shows what follows it, or what follows the box that it is in. */
    private static boolean opens(Element button) {
        Element shown = isLabel(button) ? target(button) : null;
        Element parent = button.parent();
        return shown != null
                && (shown.equals(button.nextElementSibling())
                        || (parent != null && shown.equals(parent.nextElementSibling())));
    }

    /** The panel of each label: those that they name, else as many in or after what follows the row; else none. */
    private static List<Element> panels(Element row, List<Element> labels) {
        List<Element> named = new ArrayList<>();
        for (Element label : labels) {
            Element link = label.normalName().equals("a") ? label : label.selectFirst("a[href]");
            Element target = target(link == null || !label.attr("data-tab").isEmpty() ? label : link);
            if (target != null && !named.contains(target)) {
                named.add(target);
            } else if (link != null
                    && !link.attr("href").startsWith("#")
                    && !link.attr("href").isEmpty()) {
                // It leads to another page.
                return List.of();
            }
        }
        return !named.isEmpty() && named.size() == labels.size() ? named : following(row, labels.size());
    }

    private static @Nullable Element target(Element label) {
        Element page = label.root();
        for (String attribute : TARGETS) {
            String name = label.attr(attribute).replaceFirst("^#", "");
            if (!name.isEmpty()) {
                Element named = page.getElementById(name);
                Element shown = named != null || !attribute.equals("data-tab")
                        ? named
                        : page.getElementsByAttributeValue("data-panel", name).first();
                if (shown != null) {
                    return shown;
                }
            }
        }
        return null;
    }

    private static List<Element> following(Element row, int labels) {
        Element next = next(row);
        if (next == null || labels == 0) {
            return List.of();
        }
        if (next.childrenSize() == labels && next.children().stream().allMatch(PANEL::matches)) {
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
        while (next != null && !next.hasText() && next.selectFirst("img") == null) {
            next = next.nextElementSibling();
        }
        Element around = row.parent();
        return next == null && around != null && around.childrenSize() == 1 ? around.nextElementSibling() : next;
    }
}
