package io.github.zhiban.article;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about an article beside the article itself: on the command line, or in a project's configuration.
 * What is {@code null} or empty is not said.
 *
 * @param authors names, possibly none
 * @param language BCP 47
 */
public record MetadataPatch(
        @Nullable String title,
        List<String> authors,
        @Nullable OffsetDateTime published,
        @Nullable String description,
        @Nullable String language,
        @Nullable String publisher,
        @Nullable String rights) {
    /** Says nothing. */
    public static final MetadataPatch NONE = new MetadataPatch(null, List.of(), null, null, null, null, null);

    public MetadataPatch {
        authors = List.copyOf(authors);
    }

    /** What is said here, and for the rest what is said there. */
    public MetadataPatch over(MetadataPatch other) {
        return new MetadataPatch(
                or(title, other.title),
                authors.isEmpty() ? other.authors : authors,
                or(published, other.published),
                or(description, other.description),
                or(language, other.language),
                or(publisher, other.publisher),
                or(rights, other.rights));
    }

    /** An article's metadata with what is said here in their place. */
    public Metadata over(Metadata known) {
        MetadataPatch said = over(of(known));
        return new Metadata(
                Objects.requireNonNull(said.title),
                said.authors,
                said.published,
                said.description,
                known.keywords(),
                known.categories(),
                known.tags(),
                Objects.requireNonNull(said.language),
                known.source(),
                said.publisher,
                said.rights);
    }

    /** An article's metadata with what is said here only where the article says nothing. */
    public Metadata under(Metadata known) {
        return of(known).over(this).over(known);
    }

    private static MetadataPatch of(Metadata known) {
        return new MetadataPatch(
                known.title(),
                known.authors(),
                known.published(),
                known.description(),
                known.language(),
                known.publisher(),
                known.rights());
    }

    private static <T> @Nullable T or(@Nullable T first, @Nullable T second) {
        return first == null ? second : first;
    }
}
