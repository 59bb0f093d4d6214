package io.github.zhiban.source.dialect;

import io.github.zhiban.source.metadata.Claim;
import io.github.zhiban.source.select.Query;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where the article is in a page, and what the page says about it.
 *
 * @param bodies the elements that hold the article, in reading order, none inside another
 * @param doubtful where something stands that may be the article as well
 * @param drop what inside them is the platform's
 * @param stated whether the user said where the article is
 */
public record Page(
        List<Element> bodies,
        @Nullable Claim title,
        @Nullable Claim author,
        @Nullable Claim date,
        @Nullable Claim address,
        @Nullable Claim publisher,
        List<Element> doubtful,
        Query drop,
        boolean stated) {
    /** Keeps its own copies of the lists. */
    public Page {
        bodies = List.copyOf(bodies);
        doubtful = List.copyOf(doubtful);
    }

    /** One whose article was found. */
    public Page(
            List<Element> bodies,
            @Nullable Claim title,
            @Nullable Claim author,
            @Nullable Claim date,
            @Nullable Claim address,
            @Nullable Claim publisher,
            List<Element> doubtful,
            Query drop) {
        this(bodies, title, author, date, address, publisher, doubtful, drop, false);
    }
}
