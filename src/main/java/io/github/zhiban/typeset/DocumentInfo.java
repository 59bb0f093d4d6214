package io.github.zhiban.typeset;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a PDF says about itself, in its information dictionary and in XMP.
 *
 * @param language BCP 47
 * @param created written as creation and modification date; a function of the input or of {@code SOURCE_DATE_EPOCH}
 */
public record DocumentInfo(
        String title,
        List<String> authors,
        @Nullable String description,
        List<String> keywords,
        String language,
        @Nullable String source,
        OffsetDateTime created) {
    public DocumentInfo {
        authors = List.copyOf(authors);
        keywords = List.copyOf(keywords);
    }
}
