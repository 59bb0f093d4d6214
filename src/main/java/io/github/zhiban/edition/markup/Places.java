package io.github.zhiban.edition.markup;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.Heading;
import io.github.zhiban.typeset.PageRange;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Names for the places of an article, so that what one edition knows about a place can be used by another: every
 * heading and every block is numbered in reading order, the footnotes last. Immutable.
 */
public final class Places {
    /** What carries the name of a place in print. */
    public static final String ATTRIBUTE = "data-place";

    /** By identity: an article may say the same thing twice. */
    private final IdentityHashMap<Object, String> names = new IdentityHashMap<>();

    private Places() {}

    /** The places of an article. */
    public static Places of(Article article) {
        Places places = new Places();
        article.walk(new Article.Visitor() {
            @Override
            public void heading(Heading heading) {
                places.name(heading);
            }

            @Override
            public void block(Block block) {
                places.name(block);
            }
        });
        return places;
    }

    /** The name of a heading, if it is the article's. */
    public Optional<String> of(Heading heading) {
        return Optional.ofNullable(names.get(heading));
    }

    /** The name of a block, if it is the article's. */
    public Optional<String> of(Block block) {
        return Optional.ofNullable(names.get(block));
    }

    /**
     * On which pages the lines of the source came to stand: for each line at which a heading or a block begins.
     *
     * @param pages where the places stand, by their names
     */
    public SortedMap<Integer, PageRange> byLine(Map<String, PageRange> pages) {
        SortedMap<Integer, PageRange> lines = new TreeMap<>();
        names.forEach((place, name) -> {
            int line = place instanceof Heading heading
                    ? heading.at().line()
                    : ((Block) place).at().line();
            PageRange range = pages.get(name);
            if (line > 0 && range != null) {
                lines.merge(line, range, PageRange::and);
            }
        });
        return lines;
    }

    private void name(Object place) {
        names.putIfAbsent(place, Integer.toString(names.size() + 1));
    }
}
