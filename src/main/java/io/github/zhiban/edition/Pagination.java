package io.github.zhiban.edition;

import io.github.zhiban.edition.markup.Places;
import io.github.zhiban.typeset.PageRange;
import java.util.Map;

/**
 * The pages of a finished handout, so that the ebook can say where each begins.
 *
 * @param source names the handout to readers of the ebook
 * @param pages where the places of the article stand, by the names that {@link Places} gives them
 */
public record Pagination(String source, Map<String, PageRange> pages) {
    public Pagination {
        pages = Map.copyOf(pages);
    }
}
