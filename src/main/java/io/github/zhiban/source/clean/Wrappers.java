package io.github.zhiban.source.clean;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;

/**
 * Takes away containers that say nothing: quotes around most of what an article says, which is then not quoted but written by
 * someone who liked the look, and list items that hold a heading alone.
 */
final class Wrappers implements Cleaning {
    private static final Evaluator QUOTES = Select.query("blockquote");
    private static final Evaluator HEADING_ITEMS = Select.query("li:has(> h1, > h2, > h3, > h4, > h5, > h6)");
    private static final Evaluator LISTS = Select.query("ul, ol");

    @Override
    public void clean(Element body) {
        unwrapQuotes(body);
        unwrapHeadings(body);
    }

    private static void unwrapQuotes(Element body) {
        List<Element> quotes = Select.outermost(body, QUOTES);
        if (quotes.isEmpty()) {
            return;
        }
        int quoted = quotes.stream().mapToInt(Wrappers::prose).sum();
        if (quoted * 2 > prose(body)) {
            quotes.forEach(quote -> quote.tagName("div"));
        }
    }

    /** The letters of an element outside of program text. */
    private static int prose(Element element) {
        return letters(element.text())
                - Select.outermost(element, Select.query("pre")).stream()
                        .mapToInt(code -> letters(code.text()))
                        .sum();
    }

    private static int letters(String text) {
        return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
    }

    private static void unwrapHeadings(Element body) {
        for (Element list : Select.outermost(body, LISTS)) {
            boolean headings = list.childrenSize() > 0
                    && list.children().stream().allMatch(item -> item.is(HEADING_ITEMS) && holdsHeadingAlone(item));
            if (headings && list.closest("td, th, blockquote") == null) {
                list.children().forEach(Element::unwrap);
                list.tagName("div");
            }
        }
    }

    private static boolean holdsHeadingAlone(Element item) {
        return item.childNodes().stream()
                .allMatch(node -> (node instanceof TextNode text && text.isBlank())
                        || (node instanceof Element child
                                && child.normalName().matches("h[1-6]|a|br")
                                && (child.normalName().startsWith("h") || !child.hasText())));
    }
}
