package io.github.zhiban.source.build;

import java.util.Set;

/**
 * What reading an article as a chapter of a book asks for beside the article.
 *
 * @param kept whether links to files beside the article are kept; alone, an article has nothing beside it
 * @param fragments names that links from other chapters may point to, here or elsewhere
 */
public record ChapterLinks(boolean kept, Set<String> fragments) {
    /** An article that stands alone. */
    public static final ChapterLinks NONE = new ChapterLinks(false, Set.of());

    public ChapterLinks {
        fragments = Set.copyOf(fragments);
    }
}
