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
 * @param chapterRank the rank, 1 or 2, of the headings under which a book has its chapters; 0 for an article that is no book
 */
public record Article(Metadata metadata, List<Section> sections, List<Note> notes, Location at, int chapterRank) {
    public Article {
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
    }

    /** An article that is no book. */
    public Article(Metadata metadata, List<Section> sections, List<Note> notes, Location at) {
        this(metadata, sections, notes, at, 0);
    }

    /** The same article with other metadata. */
    public Article with(Metadata other) {
        return new Article(other, sections, notes, at, chapterRank);
    }

    /** The same article with other content. */
    public Article with(List<Section> otherSections, List<Note> otherNotes) {
        return new Article(metadata, otherSections, otherNotes, at, chapterRank);
    }

    /** Whether it is a book of several articles. */
    public boolean isBook() {
        return chapterRank > 0;
    }
}
