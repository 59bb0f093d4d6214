package io.github.zhiban.source.clean;

import io.github.zhiban.article.Ledger.Reason;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Rewrites one kind of mess in a page into plain HTML. */
@FunctionalInterface
interface Cleaning {

    /** For which reason the rule leaves things out; {@code null} for one that only rewrites. */
    default @Nullable Reason drops() {
        return null;
    }

    /** Cleans what is below an element that belongs to this stage alone. */
    void clean(Element body);
}
