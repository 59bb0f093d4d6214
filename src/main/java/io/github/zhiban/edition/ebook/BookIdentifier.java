package io.github.zhiban.edition.ebook;

import io.github.zhiban.article.Metadata;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Names a book by where its article comes from, never by what it says: a corrected article is an update of the same
 * book. The name is a UUID of the article's address, or of its path where no address is known.
 *
 * <p>Known as: unique identifier, dc:identifier, 标识符.
 */
public final class BookIdentifier {
    private BookIdentifier() {}

    /**
     * The name as a URN.
     *
     * @param path of the article in its folder of sources, with {@code /} between folders
     */
    public static String of(Metadata metadata, String path) {
        return "urn:uuid:" + NameUuid.of(canonical(metadata.source()).orElse("file:" + path));
    }

    /** An address without what does not tell articles apart; empty for one that names a site and no article of it. */
    private static Optional<String> canonical(@Nullable String address) {
        if (address == null) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(address);
            String path = uri.getRawPath() == null ? "" : uri.getRawPath();
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            if (uri.getRawAuthority() == null || (path.length() <= 1 && query.isEmpty())) {
                return Optional.empty();
            }
            return Optional.of("https://" + uri.getRawAuthority().toLowerCase(Locale.ROOT) + path + query);
        } catch (URISyntaxException notStrict) {
            return Optional.of(address);
        }
    }
}
