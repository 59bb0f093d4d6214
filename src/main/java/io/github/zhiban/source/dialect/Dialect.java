package io.github.zhiban.source.dialect;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Where the pages of one platform keep what; see {@code dialects.yaml}.
 *
 * @param drop what inside the article is the platform's, as one CSS selector; possibly empty
 */
record Dialect(
        String name,
        List<String> recognised,
        List<String> title,
        List<String> author,
        List<String> date,
        List<String> address,
        List<String> body,
        String drop) {

    private static final Evaluator BLOCKS = QueryParser.parse("div, p, article, section, pre, ul, ol, table");

    boolean recognises(Document page) {
        return recognised.stream().anyMatch(selector -> page.selectFirst(selector) != null);
    }

    /** The outermost elements that the first matching body selector finds; possibly none. */
    List<Element> bodies(Document page) {
        for (String selector : body) {
            List<Element> all = page.select(selector);
            List<Element> outermost = all.stream()
                    .filter(element -> element.parents().stream().noneMatch(all::contains))
                    .toList();
            if (!outermost.isEmpty()) {
                return outermost;
            }
        }
        return List.of();
    }

    /** What the first matching selector finds: an attribute's value after {@code @}, else text; {@code null} when nothing does. */
    static @Nullable String first(Document page, List<String> selectors) {
        for (String selector : selectors) {
            int at = selector.lastIndexOf('@');
            Element found = page.selectFirst(at < 0 ? selector : selector.substring(0, at));
            String value = found == null ? "" : at < 0 ? line(found) : found.attr(selector.substring(at + 1));
            if (!value.isBlank()) {
                return value.strip();
            }
        }
        return null;
    }

    /** The text of an element; where it was left open, so that it holds blocks after its text, the text before them. */
    private static String line(Element element) {
        Element block = element.selectFirst(BLOCKS);
        if (block == null) {
            return element.text();
        }
        StringBuilder before = new StringBuilder();
        element.filter((NodeFilter) (node, depth) -> {
            if (node.equals(block)) {
                return NodeFilter.FilterResult.STOP;
            }
            if (node instanceof TextNode text) {
                before.append(text.text());
            }
            return NodeFilter.FilterResult.CONTINUE;
        });
        return before.toString().isBlank() ? element.text() : before.toString();
    }
}
