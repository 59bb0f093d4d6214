package io.github.zhiban.epub;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What goes into an EPUB. All names are relative to one folder, so that chapters refer to each other, to pictures and
 * to {@value #STYLE_SHEET} by plain names. What can be read off the chapters (formulas, alternative texts, page
 * markers) is not repeated here: {@link ChapterFacts} finds it there, so that the package cannot contradict the text.
 *
 * @param css the style sheet shared by all chapters, found under the name {@value #STYLE_SHEET}
 * @param chapters the spine, in reading order; at least one
 * @param contents the navigation tree; equals the article's headings
 * @param pagination the edition in print whose page numbers the chapters carry; {@code null} when they carry none
 * @param pictures the pictures that chapters refer to; those that no chapter shows are left out
 * @param fonts the fonts that the style sheet refers to
 * @param cover the cover picture; {@code null} for a book without one
 */
public record Book(
        BookInfo info,
        Progression progression,
        String css,
        List<Chapter> chapters,
        List<Entry> contents,
        @Nullable String pagination,
        List<Resource> pictures,
        List<Resource> fonts,
        @Nullable Resource cover) {
    /** What chapters call the style sheet. */
    public static final String STYLE_SHEET = "ebook.css";

    /** The class of a picture whose {@code alt} only says that there is a picture, since nobody has described it. */
    public static final String NAMELESS = "nameless";

    /** The class of a placeholder for a picture that is not at hand. */
    public static final String MISSING = "missing-picture";

    /** The class of a formula that is shown as it was typed. */
    public static final String UNWRITTEN = "tex";

    private static final Pattern NAME =
            Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*+");

    public Book {
        chapters = List.copyOf(chapters);
        contents = List.copyOf(contents);
        pictures = List.copyOf(pictures);
        fonts = List.copyOf(fonts);
        if (chapters.isEmpty()) {
            throw new IllegalArgumentException("a book without chapters");
        }
    }

    /** Which way pages are turned. */
    public enum Progression {
        /** The next page is to the right: lines are horizontal. */
        LEFT_TO_RIGHT,
        /** The next page is to the left: lines are vertical. */
        RIGHT_TO_LEFT
    }

    /**
     * One content document.
     *
     * @param fileName ASCII, unique, for example {@code chapter-01.xhtml}
     * @param xhtml a whole, well-formed XHTML5 document. Page markers are {@code <span role="doc-pagebreak" id=…
     *     aria-label=…>}
     */
    public record Chapter(String fileName, String xhtml) {
        public Chapter {
            requireName(fileName);
        }
    }

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

    /**
     * A file that chapters or the style sheet refer to by its name.
     *
     * @param fileName ASCII, unique, for example {@code images/1.png}
     * @param mediaType a core media type of EPUB 3.3 (section 3.2): a picture or a font
     * @param bytes not to be changed
     */
    public record Resource(String fileName, String mediaType, byte[] bytes) {
        private static final Set<String> CORE_MEDIA_TYPES = Set.of(
                "image/gif",
                "image/jpeg",
                "image/png",
                "image/svg+xml",
                "image/webp",
                "font/ttf",
                "font/otf",
                "font/woff",
                "font/woff2");

        public Resource {
            requireName(fileName);
            if (!CORE_MEDIA_TYPES.contains(mediaType)) {
                throw new IllegalArgumentException("not a core media type: " + mediaType);
            }
        }
    }

    private static void requireName(String fileName) {
        if (!NAME.matcher(fileName).matches()) {
            throw new IllegalArgumentException("not a portable file name: " + fileName);
        }
    }
}
