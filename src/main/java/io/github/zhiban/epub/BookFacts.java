package io.github.zhiban.epub;

import io.github.zhiban.epub.ChapterFacts.PageMark;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;

/** What can be read off all chapters together. */
record BookFacts(List<ChapterFacts> chapters) {
    BookFacts {
        chapters = List.copyOf(chapters);
    }

    /** Reads the chapters of a book. */
    static BookFacts of(Book book) {
        XMLInputFactory parsers = ChapterFacts.parsers();
        return new BookFacts(book.chapters().stream()
                .map(chapter -> ChapterFacts.of(chapter, parsers))
                .toList());
    }

    boolean mathml() {
        return chapters.stream().anyMatch(ChapterFacts::mathml);
    }

    boolean ruby() {
        return chapters.stream().anyMatch(ChapterFacts::ruby);
    }

    /** The addresses of all pictures shown. */
    Set<String> images() {
        return chapters.stream().flatMap(chapter -> chapter.images().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** How many pictures nobody has described. */
    int undescribed() {
        return chapters.stream().mapToInt(ChapterFacts::undescribed).sum();
    }

    /** How many pictures are not at hand. */
    int missing() {
        return chapters.stream().mapToInt(ChapterFacts::missing).sum();
    }

    /** How many formulas are shown as they were typed. */
    int unwritten() {
        return chapters.stream().mapToInt(ChapterFacts::unwritten).sum();
    }

    /** The chapter with the notes of the book. */
    Optional<ChapterFacts> endnotes() {
        return chapters.stream().filter(ChapterFacts::endnotes).findFirst();
    }

    /** The page markers, in reading order. */
    List<PageMark> pages() {
        return chapters.stream().flatMap(chapter -> chapter.pages().stream()).toList();
    }
}
