package io.github.zhiban.article;

import io.github.zhiban.diagnostics.Location;
import java.util.List;

/**
 * An article as its author meant it: a tree of sections with ranks that have no gaps.
 *
 * @param metadata what is known about the article
 * @param sections in reading order; text before the first heading is a first section without one
 * @param notes footnotes, in the order in which they are first referred to
 * @param at where the body begins
 */
public record Article(Metadata metadata, List<Section> sections, List<Note> notes, Location at) {
    public Article {
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
    }

    /** The same article with other metadata. */
    public Article with(Metadata other) {
        return new Article(other, sections, notes, at);
    }
}
