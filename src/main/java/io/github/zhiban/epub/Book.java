package io.github.zhiban.epub;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What goes into an EPUB.
 *
 * @param identifier a URN made from the content
 * @param modified what {@code dcterms:modified} says
 * @param css the style sheet shared by all chapters
 * @param chapters the spine, in reading order
 * @param contents the navigation tree; equals the article's headings
 * @param pictures every picture the chapters refer to, already in a core media type
 * @param cover the cover picture as PNG or JPEG
 */
public record Book(
        String title,
        List<String> authors,
        @Nullable String description,
        List<String> subjects,
        String language,
        @Nullable String source,
        @Nullable OffsetDateTime published,
        String identifier,
        OffsetDateTime modified,
        String css,
        List<Chapter> chapters,
        List<Entry> contents,
        List<Resource> pictures,
        @Nullable Resource cover) {
    public Book {
        authors = List.copyOf(authors);
        subjects = List.copyOf(subjects);
        chapters = List.copyOf(chapters);
        contents = List.copyOf(contents);
        pictures = List.copyOf(pictures);
    }

    /**
     * One content document.
     *
     * @param fileName ASCII, unique, for example {@code chapter-01.xhtml}
     * @param xhtml a whole XHTML5 document
     * @param mathml whether it holds MathML
     */
    public record Chapter(String fileName, String title, String xhtml, boolean mathml) {}

    /**
     * A line of the navigation.
     *
     * @param href file name with or without a fragment
     */
    public record Entry(String title, String href, List<Entry> children) {
        public Entry {
            children = List.copyOf(children);
        }
    }

    /** A file that chapters refer to by its name. */
    public record Resource(String fileName, String mediaType, byte[] bytes) {}
}
