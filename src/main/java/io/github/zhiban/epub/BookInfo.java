package io.github.zhiban.epub;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an EPUB says about itself. Absent texts are {@code null}, never empty.
 *
 * @param subjects in order of weight, without repetition
 * @param language BCP 47, for example {@code zh-CN}
 * @param source where the text came from, an absolute http(s) address
 * @param publisher who made it public
 * @param rights what others may do with it, in words
 * @param published when the text was published, with its own offset
 * @param identifier a URN, the same for all states of a book
 * @param modified what {@code dcterms:modified} says if nothing was published before; see {@link Revision}
 */
public record BookInfo(
        String title,
        List<String> authors,
        @Nullable String description,
        List<String> subjects,
        String language,
        @Nullable String source,
        @Nullable String publisher,
        @Nullable String rights,
        @Nullable OffsetDateTime published,
        String identifier,
        OffsetDateTime modified) {
    public BookInfo {
        authors = List.copyOf(authors);
        subjects = List.copyOf(subjects);
    }
}
