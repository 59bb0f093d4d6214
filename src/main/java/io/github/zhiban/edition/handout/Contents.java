package io.github.zhiban.edition.handout;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.ArticleText;
import io.github.zhiban.article.Heading;
import io.github.zhiban.article.PictureIndex;
import io.github.zhiban.article.Section;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The table of contents: as many ranks as make a helpful one, none for an article that needs none. */
final class Contents {
    /** Fewer headings need no contents. */
    private static final int FEWEST = 4;
    /** More lines than this are no longer looked through. */
    private static final int MOST = 28;

    /** The same for a book, whose chapters are always in its contents. */
    private static final int MOST_OF_BOOK = 60;

    private static final int DEEPEST = 2;
    /**
     * A handout of fewer pages is leafed through sooner than its contents are read, unless they are this many lines.
     */
    private static final int FEWEST_PAGES = 4;

    private static final int MANY = 8;
    /** How much a page holds, in characters and what takes as much room as they do. */
    private static final int PAGE = 1100;

    private static final int PICTURE = 300;

    private Contents() {}

    /**
     * A line of the contents.
     *
     * @param label markup
     * @param children {@code null} where there are none
     */
    record Entry(String href, String label, @Nullable List<Entry> children) {}

    /**
     * The contents of an article.
     *
     * @param room how many lines the first page holds
     */
    static List<Entry> of(Article article, int room, Function<Heading, String> label) {
        if (article.isBook()) {
            return ofBook(article, label);
        }
        int depth = DEEPEST;
        while (depth > 1 && count(article.sections(), depth) > Math.min(MOST, room)) {
            depth--;
        }
        int lines = count(article.sections(), depth);
        boolean needless = lines < FEWEST || (lines < MANY && size(article) < FEWEST_PAGES * PAGE);
        return needless ? List.of() : entries(article.sections(), depth, label);
    }

    /**
     * All parts and chapters, and what stands directly below chapters as long as it is no more than can be looked
     * through.
     */
    private static List<Entry> ofBook(Article book, Function<Heading, String> label) {
        List<Section> chapters = book.sections().stream()
                .flatMap(section -> book.isPart(section) ? section.sections().stream() : Stream.of(section))
                .toList();
        boolean deeper = count(chapters, 2) <= MOST_OF_BOOK;
        return book.sections().stream()
                .flatMap(section -> chapter(book, section, deeper, label))
                .toList();
    }

    private static Stream<Entry> chapter(
            Article book, Section section, boolean deeper, Function<Heading, String> label) {
        Heading heading = section.heading();
        if (heading == null || !(book.isChapter(section) || deeper)) {
            return Stream.empty();
        }
        List<Entry> children = book.isChapter(section)
                ? section.sections().stream()
                        .flatMap(child -> chapter(book, child, deeper, label))
                        .toList()
                : List.of();
        return Stream.of(new Entry("#" + heading.id(), label.apply(heading), children.isEmpty() ? null : children));
    }

    private static int size(Article article) {
        return ArticleText.of(article).length()
                + PICTURE * PictureIndex.of(article).size();
    }

    private static int count(List<Section> sections, int depth) {
        if (depth == 0) {
            return 0;
        }
        return sections.stream()
                .mapToInt(section -> (section.heading() == null ? 0 : 1) + count(section.sections(), depth - 1))
                .sum();
    }

    private static List<Entry> entries(List<Section> sections, int depth, Function<Heading, String> label) {
        return sections.stream()
                .flatMap(section -> entry(section, depth, label))
                .toList();
    }

    private static Stream<Entry> entry(Section section, int depth, Function<Heading, String> label) {
        List<Entry> children = depth > 1 ? entries(section.sections(), depth - 1, label) : List.of();
        Heading heading = section.heading();
        if (heading == null) {
            return children.stream();
        }
        return Stream.of(new Entry("#" + heading.id(), label.apply(heading), children.isEmpty() ? null : children));
    }
}
