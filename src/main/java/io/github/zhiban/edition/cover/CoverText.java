package io.github.zhiban.edition.cover;

import io.github.zhiban.article.Metadata;
import io.github.zhiban.edition.PrintedDate;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a cover says.
 *
 * @param title its parts
 * @param terms words that are not to be broken
 * @param authors joined by spaces; empty when nobody is known
 * @param published the day; empty when it is not known
 * @param source where the article came from, without what only machines need; empty when it is not known
 */
record CoverText(CoverTitle title, List<String> terms, String authors, String published, String source) {

    static CoverText of(Metadata metadata) {
        return new CoverText(
                CoverTitle.of(metadata.title()),
                Stream.concat(metadata.tags().stream(), metadata.keywords().stream())
                        .toList(),
                String.join("　", metadata.authors()),
                metadata.published() == null ? "" : PrintedDate.of(metadata.published(), metadata.language()),
                host(metadata.source()));
    }

    private static String host(@Nullable String address) {
        if (address == null) {
            return "";
        }
        try {
            String host = URI.create(address).getHost();
            return host == null ? "" : host;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
