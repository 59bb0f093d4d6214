package io.github.zhiban.epub;

import io.github.zhiban.epub.Book.Chapter;
import io.github.zhiban.epub.Book.Resource;
import io.github.zhiban.font.Coverage;
import io.github.zhiban.font.Face;
import io.github.zhiban.font.FontLibrary;
import io.github.zhiban.text.RareCharacters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives a book the fonts it cannot do without, as subsets of the characters it uses: the families that its style asks
 * for, and whatever face has the characters that devices commonly lack. Everything else is left to the reader, whose
 * own choice of a font a book should not overrule. Safe for many threads.
 */
public final class BookFonts {
    private static final String RARE_FAMILY = "Zhiban Rare";
    private static final String RARE_CLASS = "rare";
    private static final String RARE_RULE = ".%s { font-family: \"%s\", serif; }\n".formatted(RARE_CLASS, RARE_FAMILY);

    private final FontLibrary fonts;
    private final Coverage coverage;

    /**
     * Takes the faces of a library.
     *
     * @param coverage what the library covers
     */
    public BookFonts(FontLibrary fonts, Coverage coverage) {
        this.fonts = fonts;
        this.coverage = coverage;
    }

    /**
     * The book with fonts; the same book if it needs none.
     *
     * @param families what the style sheet names and wants embedded, all faces of each; unknown ones are passed over
     */
    public Book embed(Book book, Set<String> families) {
        SortedSet<Integer> characters = characters(book);
        Map<Face, SortedSet<Integer>> rare = facesOf(characters);
        List<EmbeddedFont> embedded = new ArrayList<>();
        for (Face face : fonts.faces()) {
            if (families.contains(face.family())) {
                EmbeddedFont.face(face, characters, embedded.size()).ifPresent(embedded::add);
            }
        }
        rare.forEach((face, those) ->
                EmbeddedFont.part(face, RARE_FAMILY, those, embedded.size()).ifPresent(embedded::add));
        return embedded.isEmpty()
                ? book
                : with(
                        book,
                        embedded,
                        rare.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet()));
    }

    private static SortedSet<Integer> characters(Book book) {
        BitSet characters = new BitSet();
        book.chapters().forEach(chapter -> chapter.xhtml().codePoints().forEach(characters::set));
        return characters.stream()
                .filter(c -> !Character.isISOControl(c))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Which face draws which of the rare characters; those that none has are left out. */
    private Map<Face, SortedSet<Integer>> facesOf(SortedSet<Integer> characters) {
        Map<Face, SortedSet<Integer>> faces = new LinkedHashMap<>();
        characters.stream()
                .filter(RareCharacters::contains)
                .forEach(character -> coverage.face(character)
                        .ifPresent(face -> faces.computeIfAbsent(face, f -> new TreeSet<>())
                                .add(character)));
        return faces;
    }

    private static Book with(Book book, List<EmbeddedFont> embedded, Set<Integer> rare) {
        List<Resource> files = Stream.concat(
                        book.fonts().stream(), embedded.stream().map(EmbeddedFont::file))
                .toList();
        String rules = embedded.stream().map(EmbeddedFont::rule).collect(Collectors.joining());
        List<Chapter> chapters = rare.isEmpty()
                ? book.chapters()
                : book.chapters().stream()
                        .map(chapter -> new Chapter(
                                chapter.fileName(), CharacterSpans.mark(chapter.xhtml(), rare::contains, RARE_CLASS)))
                        .toList();
        return new Book(
                book.info(),
                book.progression(),
                rules + (rare.isEmpty() ? "" : RARE_RULE) + book.css(),
                chapters,
                book.contents(),
                book.pagination(),
                book.pictures(),
                files,
                book.cover());
    }
}
