package io.github.zhiban.typeset.fit;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Parts a page of slides that is too full: between its blocks where it may be, else in the middle of its list. */
final class SlideSplit {
    /** Marks an element that may stand on a page after the one before it. */
    static final String BREAK = "data-break";

    /** What {@link Items#COUNTS} is to a list that went to a page of its own. */
    private static final String COUNTS_APART = "data-counts-apart";

    /** Names a title where it stands again. */
    private static final String CONTINUED = "data-continued-title";
    /** Marks what stands on the last of several pages. */
    private static final String LAST = "data-last";

    private SlideSplit() {}

    /** Two pages; none where the page cannot be parted. */
    static List<Element> of(Element page) {
        List<Element> breaks = Elements.with(page, BREAK);
        if (!breaks.isEmpty()) {
            return between(page);
        }
        for (Element element : Elements.with(page, Alternative.FIT)) {
            if (Items.of(element).size() > 1) {
                return within(page, Elements.with(page, Alternative.FIT).indexOf(element));
            }
        }
        return List.of();
    }

    private static List<Element> between(Element page) {
        Element first = Elements.copy(page);
        Element marked = Elements.with(first, BREAK).getFirst();
        List<Element> siblings = Elements.children(Elements.parent(marked));
        siblings.subList(siblings.indexOf(marked), siblings.size()).forEach(Elements::remove);
        Element second = continued(page);
        Element rest = Elements.with(second, BREAK).getFirst();
        List<Element> before = Elements.children(Elements.parent(rest));
        before.subList(0, before.indexOf(rest)).forEach(Elements::remove);
        rest.removeAttribute(BREAK);
        rest.setAttribute(Items.COUNTS, rest.getAttribute(COUNTS_APART));
        second.setAttribute("class", second.getAttribute("class").replace("exhibit", "points"));
        return List.of(first, second);
    }

    private static List<Element> within(Element page, int index) {
        List<Element> pages = new ArrayList<>();
        int count = Items.of(Elements.with(page, Alternative.FIT).get(index)).size();
        int half = (count + 1) / 2;
        Element first = Elements.copy(page);
        Items.of(Elements.with(first, Alternative.FIT).get(index))
                .subList(half, count)
                .forEach(Elements::remove);
        Elements.with(first, LAST).forEach(Elements::remove);
        pages.add(first);
        Element second = continued(page);
        Items.of(Elements.with(second, Alternative.FIT).get(index))
                .subList(0, half)
                .forEach(Elements::remove);
        pages.add(second);
        return pages;
    }

    private static Element continued(Element page) {
        Element copy = Elements.copy(page);
        for (Element title : Elements.with(copy, CONTINUED)) {
            title.appendChild(copy.getOwnerDocument().createTextNode(title.getAttribute(CONTINUED)));
            title.removeAttribute(CONTINUED);
        }
        copy.removeAttribute("id");
        return copy;
    }
}
