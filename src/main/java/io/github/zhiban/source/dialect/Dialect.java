package io.github.zhiban.source.dialect;

import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Where the pages of one platform keep what; see {@code dialects.yaml}.
 *
 * @param drop what inside the article is the platform's, if anything
 */
record Dialect(
        String name,
        Query recognised,
        List<Place> title,
        List<Place> author,
        List<Place> date,
        List<Place> address,
        List<Query> body,
        Query drop) {

    private static final Query BLOCKS = Query.of("div, p, article, section, pre, ul, ol, table");

    Dialect {
        title = List.copyOf(title);
        author = List.copyOf(author);
        date = List.copyOf(date);
        address = List.copyOf(address);
        body = List.copyOf(body);
    }

    boolean recognises(Document page, Vocabulary names) {
        return recognised.first(page, names) != null;
    }

    /** The outermost elements that the first matching body selector finds; possibly none. */
    List<Element> bodies(Document page, Vocabulary names) {
        for (Query query : body) {
            List<Element> outermost = query.outermost(page, names);
            if (!outermost.isEmpty()) {
                return outermost;
            }
        }
        return List.of();
    }

    /** What the first place that holds something says; {@code null} when none does. */
    static @Nullable String first(Document page, Vocabulary names, List<Place> places) {
        for (Place place : places) {
            Element found = place.in(page, names);
            String attribute = place.attribute();
            String value = found == null ? "" : attribute == null ? line(found) : found.attr(attribute);
            if (!value.isBlank()) {
                return value.strip();
            }
        }
        return null;
    }

    /** The text of an element; where it was left open, so that it holds blocks after its text, the text before them. */
    private static String line(Element element) {
        Element block = BLOCKS.first(element);
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
