package io.github.zhiban.article;

import io.github.zhiban.diagnostics.Location;
import java.util.List;

/**
 * The title of a section.
 *
 * @param id unique in the article; an ASCII XML name, so that it serves as an anchor everywhere
 * @param rank 1 to 6; a section's children have the next rank
 * @param content the title as the author wrote it, with the author's own number
 * @param evidence what says that it is a heading
 */
public record Heading(String id, int rank, List<Inline> content, Location at, Evidence evidence) {
    public Heading {
        if (rank < 1 || rank > 6) {
            throw new IllegalArgumentException("rank out of 1..6: " + rank);
        }
        content = List.copyOf(content);
    }

    /** A heading that the source marks as one. */
    public Heading(String id, int rank, List<Inline> content, Location at) {
        this(id, rank, content, at, Evidence.TAG);
    }
}
