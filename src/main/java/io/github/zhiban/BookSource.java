package io.github.zhiban;

import io.github.zhiban.book.BookOutline;
import io.github.zhiban.source.ArticleReader;
import io.github.zhiban.source.SourceFile;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a book as they were found.
 *
 * @param name what the published files are called
 * @param title what the book is called if nobody says more
 * @param chapters in the order of their paths
 * @param outline the order that is written down; {@code null} for that of folders, weights and names
 */
public record BookSource(
        String name,
        String title,
        List<Chapter> chapters,
        @Nullable BookOutline outline) {
    public BookSource {
        chapters = List.copyOf(chapters);
    }

    /**
     * One of the articles.
     *
     * @param place where it lies in the book's folder, with {@code /} between folders
     */
    public record Chapter(String place, SourceFile file) {}

    /** Where the articles lie. */
    List<String> places() {
        return chapters.stream().map(Chapter::place).toList();
    }

    /** The names that links between the articles use for places in files. */
    Set<String> fragments() {
        Set<String> names = new LinkedHashSet<>();
        chapters.forEach(chapter -> names.addAll(ArticleReader.fragments(chapter.file())));
        return names;
    }
}
