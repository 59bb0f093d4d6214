package io.github.zhiban.edition.cover;

import io.github.zhiban.article.Metadata;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a cover says.
 *
 * @param title its parts
 * @param terms words that are not to be broken
 * @param authors joined by spaces; empty when nobody is known
 * @param published {@code null} when it is not known
 * @param source where the article came from, without what only machines need; empty when it is not known
 */
record CoverText(
        CoverTitle title,
        List<String> terms,
        String authors,
        @Nullable OffsetDateTime published,
        String source) {

    static CoverText of(Metadata metadata) {
        return new CoverText(
                CoverTitle.of(metadata.title()),
                Stream.concat(metadata.tags().stream(), metadata.keywords().stream())
                        .toList(),
                String.join("　", metadata.authors()),
                metadata.published(),
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
