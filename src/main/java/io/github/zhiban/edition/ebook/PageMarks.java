package io.github.zhiban.edition.ebook;

import io.github.zhiban.edition.markup.Markup;
import io.github.zhiban.typeset.PageRange;
import java.util.Map;

/**
 * Marks where the handout's pages begin (EPUB Accessibility 1.1, section 3.2): a page at the first heading or block
 * that begins on it, one on which none begins together with the next. So every page is marked once, in order. Used by
 * one thread.
 */
final class PageMarks {
    private final Map<String, PageRange> pages;
    /** The last page marked; the first page is where the title is. */
    private int marked = 1;
    /** The last page on which anything stands. */
    private int last = 1;

    /** @param pages of the places of the article; empty for a book without page marks */
    PageMarks(Map<String, PageRange> pages) {
        this.pages = pages;
    }

    /** Marks the pages that begin with a place, in the element that is written next. */
    void begin(Markup out, String place) {
        PageRange range = pages.get(place);
        if (range != null) {
            last = Math.max(last, range.last());
            mark(out, range.first());
        }
    }

    /** Marks the pages that are left, at the end of the text. */
    void end(Markup out) {
        mark(out, last);
    }

    private void mark(Markup out, int page) {
        while (marked < page) {
            marked++;
            String number = Integer.toString(marked);
            out.lead(
                    "span",
                    "epub:type",
                    "pagebreak",
                    "role",
                    "doc-pagebreak",
                    "id",
                    "page-" + number,
                    "aria-label",
                    number);
        }
    }
}
