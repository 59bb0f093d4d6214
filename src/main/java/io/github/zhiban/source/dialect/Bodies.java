package io.github.zhiban.source.dialect;

import io.github.zhiban.source.build.RepairElements;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/**
 * Puts the elements that hold an article into boxes. What is cleaned and read is what stands inside of an element: a
 * list, a table or a heading that is one of several would not be read for what it is, nor beside its neighbours.
 */
final class Bodies {
    private static final Set<String> BOXES =
            Set.of("body", "div", "section", "article", "main", "td", "center", "form");

    private Bodies() {}

    /** The same content in elements that only hold it; those beside each other share one. */
    static List<Element> boxed(List<Element> bodies) {
        List<Element> boxed = new ArrayList<>();
        for (int i = 0; i < bodies.size(); ) {
            Element first = bodies.get(i);
            int end = i + 1;
            while (end < bodies.size() && bodies.get(end).parent() == first.parent()) {
                end++;
            }
            boxed.add(end == i + 1 && BOXES.contains(first.normalName()) ? first : box(bodies.subList(i, end)));
            i = end;
        }
        return boxed;
    }

    private static Element box(List<Element> beside) {
        Element box = new Element("div");
        Element first = beside.getFirst();
        Range range = first.sourceRange();
        if (range.isTracked()) {
            box.attr(
                    RepairElements.POSITION,
                    range.start().lineNumber() + ":" + range.start().columnNumber());
        }
        first.before(box);
        beside.forEach(box::appendChild);
        return box;
    }
}
