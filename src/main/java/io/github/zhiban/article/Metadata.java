package io.github.zhiban.article;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an article. Absent texts are {@code null}, never empty.
 *
 * @param title the title as the author wrote it
 * @param authors names, possibly none
 * @param published when the article was published, with its own offset
 * @param description the author's or the exporter's summary, plain text
 * @param keywords in the given order, without repetition
 * @param categories in the given order, without repetition
 * @param tags in the given order, without repetition
 * @param language BCP 47, for example {@code zh-CN}, {@code zh-TW} or {@code en}
 * @param source where the article came from, an absolute http(s) address
 * @param publisher who made it public, a person or an organisation
 * @param rights what others may do with it, in words
 */
public record Metadata(
        String title,
        List<String> authors,
        @Nullable OffsetDateTime published,
        @Nullable String description,
        List<String> keywords,
        List<String> categories,
        List<String> tags,
        String language,
        @Nullable String source,
        @Nullable String publisher,
        @Nullable String rights) {
    public Metadata {
        authors = List.copyOf(authors);
        keywords = List.copyOf(keywords);
        categories = List.copyOf(categories);
        tags = List.copyOf(tags);
    }

    /** An article of which nobody knows who published it and what others may do with it. */
    public Metadata(
            String title,
            List<String> authors,
            @Nullable OffsetDateTime published,
            @Nullable String description,
            List<String> keywords,
            List<String> categories,
            List<String> tags,
            String language,
            @Nullable String source) {
        this(title, authors, published, description, keywords, categories, tags, language, source, null, null);
    }
}
