package io.github.zhiban.source.clean;

import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Takes an article out of a list that its editor never left: a list with chapters of its own, with headings, code and
 * pictures in its items. What stays lists are items of text alone, two and more in a row.
 */
final class ListedArticles implements Cleaning {
    private static final int FEWEST_HEADINGS = 3;
    private static final int FEWEST_EXHIBITS = 3;

    private static final Query LISTS = Query.of("ul, ol");
    private static final Query HEADINGS = Query.of("li > h1, li > h2, li > h3");
    private static final Query EXHIBITS = Query.of("pre, img, table");
    private static final Query BLOCKS = Query.of("p, div, pre, ul, ol, table, img, blockquote, h1, h2, h3, h4, h5, h6");
    private static final Query OTHER = Query.of("td, th, blockquote");

    @Override
    public Set<String> makes() {
        return Set.of("div", "p");
    }

    @Override
    public void clean(Element body, Vocabulary names) {
        for (Element list : LISTS.outermost(body, names)) {
            if (OTHER.closest(list) == null
                    && HEADINGS.all(list).size() >= FEWEST_HEADINGS
                    && EXHIBITS.all(list).size() >= FEWEST_EXHIBITS) {
                unwrap(list);
            }
        }
    }

    private static void unwrap(Element list) {
        boolean alone = true;
        for (Element item : List.copyOf(list.children())) {
            if (!BLOCKS.in(item)) {
                alone = gather(item, alone);
                continue;
            }
            alone = true;
            for (Element inner : List.copyOf(item.children())) {
                if (LISTS.matches(inner) && inner.parent() == item) {
                    unwrapIfChapters(inner);
                }
            }
            // What stands between items, or behind the last of a list that was not closed, is what it is.
            if (item.normalName().equals("li")) {
                item.tagName("div");
            }
        }
        list.tagName("div");
    }

    private static void unwrapIfChapters(Element list) {
        if (BLOCKS.in(list)) {
            unwrap(list);
        }
    }

    /** Puts an item of text into the list of such items before it, or makes it the first of one. */
    private static boolean gather(Element item, boolean first) {
        Element before = item.previousElementSibling();
        if (first || before == null) {
            Element list = new Element("ul");
            item.before(list);
            list.appendChild(item);
        } else {
            before.appendChild(item);
        }
        return false;
    }
}
