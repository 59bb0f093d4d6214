package io.github.zhiban.source.clean;

import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Takes away containers that say nothing: quotes around most of what an article says, which is then not quoted but
 * written by someone who liked the look, and list items that hold a heading alone.
 */
final class Wrappers implements Cleaning {
    /** Quotes in quotes are looked at so many times. */
    private static final int DEEPEST = 4;

    private static final Query QUOTES = Query.of("blockquote");
    private static final Query HEADING_ITEMS = Query.of("li:has(> h1, > h2, > h3, > h4, > h5, > h6)");
    private static final Query LISTS = Query.of("ul, ol");

    @Override
    public Set<String> makes() {
        return Set.of("div");
    }

    @Override
    public void clean(Element body, Vocabulary names) {
        unwrapQuotes(body, names);
        unwrapHeadings(body, names);
    }

    private static void unwrapQuotes(Element body, Vocabulary names) {
        for (int depth = 0; depth < DEEPEST; depth++) {
            List<Element> quotes = QUOTES.outermost(body, names);
            int quoted = quotes.stream().mapToInt(Wrappers::prose).sum();
            if (quoted * 2 <= prose(body)) {
                return;
            }
            quotes.forEach(quote -> quote.tagName("div"));
        }
    }

    /** The letters of an element outside of program text. */
    private static int prose(Element element) {
        int[] letters = {0};
        element.filter((NodeFilter) (node, depth) -> {
            if (depth > 0 && node instanceof Element inner && inner.normalName().equals("pre")) {
                return NodeFilter.FilterResult.SKIP_ENTIRELY;
            }
            if (node instanceof TextNode text) {
                letters[0] += letters(text.getWholeText());
            }
            return NodeFilter.FilterResult.CONTINUE;
        });
        return letters[0];
    }

    private static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            letters += Character.isLetterOrDigit(c) ? 1 : 0;
            i += Character.charCount(c);
        }
        return letters;
    }

    private static void unwrapHeadings(Element body, Vocabulary names) {
        for (Element list : LISTS.outermost(body, names)) {
            boolean headings = list.childrenSize() > 0
                    && list.children().stream()
                            .allMatch(item -> HEADING_ITEMS.matches(item) && holdsHeadingAlone(item));
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
