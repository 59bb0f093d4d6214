package io.github.zhiban.typeset.fit;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/**
 * One way to set an element.
 *
 * @param cssClass what the element gets; empty for nothing
 * @param lines how many lines each of its parts may take: a title itself, an item, the name of a row, a line of code; 0
 *     for any number
 */
record Alternative(String cssClass, int lines) {
    /** Lists the alternatives of an element, the most welcome first: {@code data-fit="size-24:2 size-22:2 size-20"}. */
    static final String FIT = "data-fit";

    /** The same, for a list that holds a single thing: what comes after those of {@link #FIT}. */
    private static final String ALONE = "data-fit-alone";

    /** The alternatives of an element. */
    static List<Alternative> of(Element element) {
        List<Alternative> all = new ArrayList<>(parse(element.getAttribute(FIT)));
        if (element.hasAttribute(ALONE) && Items.of(element).size() == 1) {
            all.addAll(parse(element.getAttribute(ALONE)));
        }
        return all.isEmpty() ? List.of(new Alternative("", 0)) : all;
    }

    private static List<Alternative> parse(String list) {
        List<Alternative> all = new ArrayList<>();
        for (String entry : list.strip().split("\\s+", -1)) {
            int colon = entry.indexOf(':');
            if (!entry.isEmpty()) {
                all.add(
                        colon < 0
                                ? new Alternative(entry, 0)
                                : new Alternative(
                                        entry.substring(0, colon), Integer.parseInt(entry.substring(colon + 1))));
            }
        }
        return all;
    }
}
