package io.github.zhiban;

import io.github.zhiban.article.Metadata;
import io.github.zhiban.article.MetadataPatch;
import io.github.zhiban.edition.Edition;
import io.github.zhiban.edition.Style;
import io.github.zhiban.epub.Revision;
import io.github.zhiban.picture.PictureFile;
import io.github.zhiban.verify.VerificationLevel;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of an article.
 *
 * @param style the layout
 * @param editions at least one
 * @param depth how thoroughly the finished files are verified
 * @param stated what the user says about the article: it counts more than what the article says of itself
 * @param assumed what holds where the article says nothing
 * @param path of the article in its folder of sources, with {@code /} between folders: the name of its book where the
 *     article names no address; {@code null} for the name of the file
 * @param earlier the book that an earlier run has made of it; {@code null} when there is none
 * @param cover the cover of the ebook; {@code null} for one that is made
 * @param main a CSS selector for what holds the article in its page; {@code null} to have it found
 * @param epoch the date that finished files bear, as {@code SOURCE_DATE_EPOCH} gives it; {@code null} for the article's
 *     own
 */
public record PublishRequest(
        Style style,
        Set<Edition> editions,
        VerificationLevel depth,
        MetadataPatch stated,
        MetadataPatch assumed,
        @Nullable String path,
        @Nullable Revision earlier,
        @Nullable PictureFile cover,
        @Nullable String main,
        @Nullable Instant epoch) {
    public PublishRequest {
        editions = Set.copyOf(editions);
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("no edition ordered");
        }
    }

    /** A request that leaves what is known about the article to the article. */
    public PublishRequest(Style style, Set<Edition> editions, VerificationLevel depth, @Nullable Instant epoch) {
        this(style, editions, depth, MetadataPatch.NONE, MetadataPatch.NONE, epoch);
    }

    /** A request for any article. */
    public PublishRequest(
            Style style,
            Set<Edition> editions,
            VerificationLevel depth,
            MetadataPatch stated,
            MetadataPatch assumed,
            @Nullable Instant epoch) {
        this(style, editions, depth, stated, assumed, null, null, null, null, epoch);
    }

    /** The same request for an article of which this is said; what the request itself states counts more. */
    public PublishRequest about(MetadataPatch article) {
        return new PublishRequest(
                style, editions, depth, stated.over(article), assumed, path, earlier, cover, main, epoch);
    }

    /** The same request for the article at this place, of which an earlier run has made this book. */
    public PublishRequest at(String place, @Nullable Revision book) {
        return new PublishRequest(style, editions, depth, stated, assumed, place, book, cover, main, epoch);
    }

    /** The same request for these editions alone. */
    public PublishRequest only(Edition... wanted) {
        return new PublishRequest(style, Set.of(wanted), depth, stated, assumed, path, earlier, cover, main, epoch);
    }

    /** The same request with finished files checked as thoroughly as this. */
    public PublishRequest checked(VerificationLevel level) {
        return new PublishRequest(style, editions, level, stated, assumed, path, earlier, cover, main, epoch);
    }

    /** The same request with a cover of the user's own. */
    public PublishRequest covered(PictureFile picture) {
        return new PublishRequest(style, editions, depth, stated, assumed, path, earlier, picture, main, epoch);
    }

    /** The same request for pages whose article is in what this CSS selector matches. */
    public PublishRequest in(String selector) {
        return new PublishRequest(style, editions, depth, stated, assumed, path, earlier, cover, selector, epoch);
    }

    /** The metadata of the article as they are published. */
    Metadata metadata(Metadata read) {
        return stated.over(assumed.under(read));
    }
}
