package io.github.zhiban.source.clean;

import io.github.zhiban.article.Ledger.Reason;
import io.github.zhiban.source.select.Vocabulary;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Rewrites one kind of mess in a page into plain HTML. */
@FunctionalInterface
interface Cleaning {

    /** For which reason the rule leaves things out; {@code null} for one that only rewrites. */
    default @Nullable Reason drops() {
        return null;
    }

    /**
     * The tags, the classes (after a full stop) and the attributes (in brackets) that the rule may bring into a tree
     * that had none of them.
     */
    default Set<String> makes() {
        return Set.of();
    }

    /**
     * Cleans what is below an element that belongs to this stage alone.
     *
     * @param names all that occur there, and perhaps some that no longer do
     */
    void clean(Element body, Vocabulary names);
}
