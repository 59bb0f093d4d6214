package io.github.zhiban.source.clean;

import io.github.zhiban.source.select.Query;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Line breaks that editors put into {@code span}: they part the {@code span}, so that all lines are of one element. */
final class InlineBreaks {
    private static final Query BREAKS = Query.of("br");

    private InlineBreaks() {}

    /** Makes all line breaks in spans of an element children of the element. */
    static void lift(Element element) {
        for (Element br : new ArrayList<>(BREAKS.all(element))) {
            Element parent = br.parent();
            while (parent != null && parent != element && isSpan(parent)) {
                part(parent, br);
                parent = br.parent();
            }
        }
    }

    private static boolean isSpan(Element element) {
        return element.normalName().equals("span") || element.normalName().equals("font");
    }

    /** Puts a break after what stands before it in a span, and before a span of its own for what stands after it. */
    private static void part(Element span, Element br) {
        List<Node> after = new ArrayList<>();
        for (Node node = br.nextSibling(); node != null; node = node.nextSibling()) {
            after.add(node);
        }
        span.after(br);
        if (!after.isEmpty()) {
            Element rest = span.shallowClone();
            rest.removeAttr("id");
            rest.appendChildren(after);
            br.after(rest);
        }
        if (span.childNodeSize() == 0) {
            span.remove();
        }
    }
}
