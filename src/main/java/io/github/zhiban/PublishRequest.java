package io.github.zhiban;

import io.github.zhiban.edition.Edition;
import io.github.zhiban.edition.Style;
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
 * @param epoch the date that finished files bear, as {@code SOURCE_DATE_EPOCH} gives it; {@code null} for the article's own
 */
public record PublishRequest(
        Style style,
        Set<Edition> editions,
        VerificationLevel depth,
        @Nullable Instant epoch) {
    public PublishRequest {
        editions = Set.copyOf(editions);
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("no edition ordered");
        }
    }
}
