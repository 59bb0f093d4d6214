package io.github.zhiban.article;

import io.github.zhiban.diagnostics.Location;
import java.util.List;
import java.util.Set;

/**
 * An article as its author meant it: a tree of sections with ranks that have no gaps.
 *
 * @param metadata what is known about the article
 * @param sections in reading order; text before the first heading is a first section without one
 * @param notes footnotes, in the order in which they are first referred to
 * @param at where the body begins
 * @param chapters the ids of the headings that begin the parts and chapters of a book; none for an article that is no book
 */
public record Article(Metadata metadata, List<Section> sections, List<Note> notes, Location at, Set<String> chapters) {
    public Article {
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
        chapters = Set.copyOf(chapters);
    }

    /** An article that is no book. */
    public Article(Metadata metadata, List<Section> sections, List<Note> notes, Location at) {
        this(metadata, sections, notes, at, Set.of());
    }

    /** The same article with other metadata. */
    public Article with(Metadata other) {
        return new Article(other, sections, notes, at, chapters);
    }

    /** The same article with other content. */
    public Article with(List<Section> otherSections, List<Note> otherNotes) {
        return new Article(metadata, otherSections, otherNotes, at, chapters);
    }

    /** Whether it is a book of several articles. */
    public boolean isBook() {
        return !chapters.isEmpty();
    }

    /** Whether a part or a chapter of a book begins here. */
    public boolean isChapter(Section section) {
        return section.heading() != null && chapters.contains(section.heading().id());
    }

    /** Whether a section of a book holds chapters. */
    public boolean isPart(Section section) {
        return isChapter(section) && section.sections().stream().anyMatch(this::isChapter);
    }
}
