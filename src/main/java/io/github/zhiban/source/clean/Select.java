package io.github.zhiban.source.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.QueryParser;

/** Selection of elements that may be replaced while they are gone through. */
final class Select {
    private Select() {}

    /** A selector, parsed once. */
    static Evaluator query(String selector) {
        return QueryParser.parse(selector);
    }

    /** The matching elements that are not inside another match, in document order. */
    static List<Element> outermost(Element body, Evaluator evaluator) {
        return outermost(body, evaluator, element -> true);
    }

    /**
     * The same, where few elements can match at all.
     *
     * @param may a cheap condition that every match fulfils
     */
    static List<Element> outermost(Element body, Evaluator evaluator, Predicate<Element> may) {
        List<Element> matches = new ArrayList<>();
        body.filter((node, depth) -> {
            if (depth > 0 && node instanceof Element element && may.test(element) && evaluator.matches(body, element)) {
                matches.add(element);
                return FilterResult.SKIP_CHILDREN;
            }
            return FilterResult.CONTINUE;
        });
        return matches;
    }

    /** All matching elements in document order. */
    static List<Element> all(Element body, Evaluator evaluator) {
        return List.copyOf(body.select(evaluator));
    }
}
