package io.github.zhiban.article;

import io.github.zhiban.diagnostics.Location;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * An article as its author meant it: a tree of sections with ranks that have no gaps.
 *
 * @param metadata what is known about the article
 * @param sections in reading order; text before the first heading is a first section without one
 * @param notes footnotes, in the order in which they are first referred to
 * @param at where the body begins
 * @param chapters the ids of the headings that begin the parts and chapters of a book; none for an article that is no
 *     book
 * @param origins where what is known about it was said; none for a book
 */
public record Article(
        Metadata metadata,
        List<Section> sections,
        List<Note> notes,
        Location at,
        Set<String> chapters,
        List<MetadataOrigin> origins) {
    /** The id of the heading over an index, whose links name pages in print. */
    public static final String INDEX = "term-index";

    public Article {
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
        chapters = Set.copyOf(chapters);
        origins = List.copyOf(origins);
    }

    /** An article of which nobody asks where its metadata come from. */
    public Article(Metadata metadata, List<Section> sections, List<Note> notes, Location at, Set<String> chapters) {
        this(metadata, sections, notes, at, chapters, List.of());
    }

    /** An article that is no book. */
    public Article(Metadata metadata, List<Section> sections, List<Note> notes, Location at) {
        this(metadata, sections, notes, at, Set.of());
    }

    /** The same article with other metadata. */
    public Article with(Metadata other) {
        return new Article(other, sections, notes, at, chapters, origins);
    }

    /** The same article, of which it is known who says so. */
    public Article from(List<MetadataOrigin> said) {
        return new Article(metadata, sections, notes, at, chapters, said);
    }

    /** The same article with other content. */
    public Article with(List<Section> otherSections, List<Note> otherNotes) {
        return new Article(metadata, otherSections, otherNotes, at, chapters, origins);
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

    /** What is to be done with the parts of an article. */
    public interface Visitor {
        default void heading(Heading heading) {}

        /** Takes a block; its runs and the blocks inside it come next. */
        default void block(Block block) {}

        /** Takes a run; those inside it come next. */
        default void inline(Inline inline) {}
    }

    /**
     * Shows every heading, block and run in reading order, the notes last. However deep sections lie, no deeper are
     * calls.
     */
    public void walk(Visitor visitor) {
        Deque<Section> open = new ArrayDeque<>(sections);
        while (!open.isEmpty()) {
            Section section = open.pop();
            if (section.heading() != null) {
                visitor.heading(section.heading());
                inlines(section.heading().content(), visitor);
            }
            blocks(section.blocks(), visitor);
            section.sections().reversed().forEach(open::push);
        }
        notes.forEach(note -> blocks(note.content(), visitor));
    }

    private static void blocks(List<Block> blocks, Visitor visitor) {
        for (Block block : blocks) {
            visitor.block(block);
            inlines(block.inlines(), visitor);
            blocks(block.children(), visitor);
        }
    }

    private static void inlines(List<Inline> inlines, Visitor visitor) {
        for (Inline inline : inlines) {
            visitor.inline(inline);
            inlines(inline.children(), visitor);
        }
    }
}
