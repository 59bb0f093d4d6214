package io.github.zhiban.source.dialect;

import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where a page keeps something: {@code selector@attribute}, where the attribute is left out for a text, and the
 * selector for the element itself.
 *
 * @param query {@code null} for the element itself
 * @param attribute {@code null} for its text
 */
record Place(@Nullable Query query, @Nullable String attribute) {
    static Place of(String written) {
        int at = written.lastIndexOf('@');
        String selector = at < 0 ? written : written.substring(0, at);
        return new Place(selector.isEmpty() ? null : Query.of(selector), at < 0 ? null : written.substring(at + 1));
    }

    /** The first element of this place; {@code null} where there is none. */
    @Nullable
    Element in(Element root, Vocabulary names) {
        return query == null ? root : query.first(root, names);
    }

    /** The same in a part of a page. */
    @Nullable
    Element in(Element root) {
        return query == null ? root : query.first(root);
    }
}
