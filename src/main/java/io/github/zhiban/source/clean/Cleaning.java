package io.github.zhiban.source.clean;

import org.jsoup.nodes.Element;

/** Rewrites one kind of mess in a page into plain HTML. */
@FunctionalInterface
interface Cleaning {

    /** Cleans what is below an element that belongs to this stage alone. */
    void clean(Element body);
}
