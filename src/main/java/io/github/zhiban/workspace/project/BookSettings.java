package io.github.zhiban.workspace.project;

import io.github.zhiban.article.MetadataPatch;
import io.github.zhiban.book.BookOutline;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What {@code book.yaml} says.
 *
 * @param file where it was found
 * @param metadata what is said about the book
 * @param style {@code null} for the usual one
 * @param cover a picture; {@code null} for one that is made
 * @param outline {@code null} where it names no chapters
 */
public record BookSettings(
        Path file,
        MetadataPatch metadata,
        @Nullable String style,
        @Nullable Path cover,
        @Nullable BookOutline outline) {
    /** What the file is called. */
    public static final String NAME = "book.yaml";
}
