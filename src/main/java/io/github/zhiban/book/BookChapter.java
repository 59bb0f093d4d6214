package io.github.zhiban.book;

import io.github.zhiban.article.Article;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An article that is to become a chapter.
 *
 * @param place where it lies in the book's folder, with {@code /} between folders
 * @param article its links may lead to files beside it
 * @param fragments the ids of what links point to in it, by the names that links use
 * @param weight where its front matter wants it among its neighbours; {@code null} where it does not say
 * @param opening the id that the chapter's own heading has in the article; {@code null} where the article does not
 *     repeat it
 */
public record BookChapter(
        String place,
        Article article,
        Map<String, String> fragments,
        @Nullable Double weight,
        @Nullable String opening) {
    public BookChapter {
        fragments = Map.copyOf(fragments);
    }

    /** A chapter as it was read. */
    public BookChapter(String place, Article article, Map<String, String> fragments, @Nullable Double weight) {
        this(place, article, fragments, weight, null);
    }

    /** The same chapter somewhere. */
    public BookChapter at(String where) {
        return new BookChapter(where, article, fragments, weight, opening);
    }
}
