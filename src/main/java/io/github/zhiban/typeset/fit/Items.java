package io.github.zhiban.typeset.fit;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** The things that stand below one another in a list or a table, which can go to several pages. */
final class Items {
    /**
     * Says which class an element has that holds at most so many things: {@code data-counts="1:alone 4:points+few"}.
     */
    static final String COUNTS = "data-counts";

    /** How many things a page may show at most. */
    private static final String MOST = "data-most";

    private Items() {}

    /** The things of an element; none where they stand beside each other. */
    static List<Element> of(Element element) {
        return switch (element.getNodeName()) {
            case "ul", "ol" -> Elements.children(element, "li");
            case "table" -> rows(element);
            // Columns hold tables of their own, of which the first is the only one that goes on on a further page.
            case "nav" ->
                Elements.children(element).isEmpty()
                        ? List.of()
                        : rows(Elements.named(element, "table").getLast());
            default -> List.of();
        };
    }

    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element part : Elements.children(table, "tbody")) {
            rows.addAll(Elements.children(part, "tr"));
        }
        return rows;
    }

    /** Whether an element holds more things than a page may show. */
    static boolean tooMany(Element element) {
        return element.hasAttribute(MOST) && of(element).size() > Integer.parseInt(element.getAttribute(MOST));
    }

    /** Gives an element the class of as many things as it holds. */
    static void classify(Element element) {
        int count = of(element).size();
        for (String entry : element.getAttribute(COUNTS).strip().split("\\s+", -1)) {
            int colon = entry.indexOf(':');
            if (colon > 0 && count <= Integer.parseInt(entry.substring(0, colon))) {
                Elements.addClass(element, entry.substring(colon + 1).replace('+', ' '));
                return;
            }
        }
    }
}
