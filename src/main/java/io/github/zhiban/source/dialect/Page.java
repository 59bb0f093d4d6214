package io.github.zhiban.source.dialect;

import io.github.zhiban.source.select.Query;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where the article is in a page, and what the page says about it.
 *
 * @param bodies the elements that hold the article, in reading order, none inside another
 * @param doubtful where something stands that may be the article as well; {@code null} for nowhere
 * @param drop what inside them is the platform's
 */
public record Page(
        List<Element> bodies,
        @Nullable String title,
        @Nullable String author,
        @Nullable String date,
        @Nullable String address,
        @Nullable String publisher,
        @Nullable Element doubtful,
        Query drop) {
    /** Keeps its own copy of the list. */
    public Page {
        bodies = List.copyOf(bodies);
    }
}
