package io.github.zhiban.source.build;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Evidence;
import io.github.zhiban.article.Inline;
import io.github.zhiban.diagnostics.Location;
import java.util.List;

/** What a page consists of before it is an outline: headings and blocks, one after the other. */
public sealed interface Part {

    /**
     * A heading.
     *
     * @param level as the source marks it, 1 the highest; only the order of levels means anything
     * @param id unique in the article
     * @param evidence what says that it is a heading
     */
    record Title(int level, String id, List<Inline> content, Location at, Evidence evidence) implements Part {
        public Title {
            content = List.copyOf(content);
        }

        /** A heading that the source marks as one. */
        public Title(int level, String id, List<Inline> content, Location at) {
            this(level, id, content, at, Evidence.TAG);
        }
    }

    /** Anything else. */
    record Body(Block block) implements Part {}
}
