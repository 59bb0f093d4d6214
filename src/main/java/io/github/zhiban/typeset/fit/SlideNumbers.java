package io.github.zhiban.typeset.fit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.w3c.dom.Element;

/** Numbers the pages of slides once it is known how many there are, and leads links to chapters to their first page. */
final class SlideNumbers {
    /** The chapter of a page, counted from 1. */
    private static final String CHAPTER = "data-chapter";

    private static final String LINK = "#chapter-";

    private SlideNumbers() {}

    static void write(Element body) {
        List<Element> pages = Elements.children(body, "section");
        NavigableMap<Integer, Element> firsts = new TreeMap<>();
        for (int i = 0; i < pages.size(); i++) {
            Element page = pages.get(i);
            page.setAttribute("id", "slide-" + (i + 1));
            for (Element part : Elements.children(page)) {
                number(part, i + 1, pages.size());
            }
            if (page.hasAttribute(CHAPTER)) {
                firsts.putIfAbsent(Integer.parseInt(page.getAttribute(CHAPTER)), page);
            }
        }
        for (Element link : Elements.named(body, "a")) {
            if (link.getAttribute("href").startsWith(LINK)) {
                lead(link, firsts);
            }
        }
    }

    private static void number(Element part, int number, int total) {
        if (Elements.hasClass(part, "content")) {
            part.setAttribute("id", "slide-" + number + "-content");
        } else if (Elements.hasClass(part, "number")) {
            part.setTextContent(number + " / " + total);
        } else if (Elements.hasClass(part, "track")) {
            for (Element bar : Elements.children(part)) {
                bar.setAttribute("style", String.format(Locale.ROOT, "width: %.1f%%", 100.0 * number / total));
            }
        }
    }

    /**
     * To the first page of a chapter, or to that of the one it shares pages with; one before all others leads nowhere.
     */
    private static void lead(Element link, NavigableMap<Integer, Element> firsts) {
        int chapter = Integer.parseInt(link.getAttribute("href").substring(LINK.length()));
        Map.Entry<Integer, Element> found = firsts.floorEntry(chapter);
        if (found == null || found.getKey() == 0) {
            link.removeAttribute("href");
        } else {
            link.setAttribute("href", "#" + found.getValue().getAttribute("id"));
        }
    }
}
