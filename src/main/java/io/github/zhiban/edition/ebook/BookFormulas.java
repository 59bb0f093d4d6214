package io.github.zhiban.edition.ebook;

import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.edition.markup.Markup;

/** In which form a book has its formulas. */
public interface BookFormulas {
    /**
     * Writes a formula.
     *
     * @param display whether it stands on a line of its own
     * @param at where it stands, for the warning when it cannot be written
     * @return whether it was written; nothing was written otherwise
     */
    boolean write(Markup out, String tex, boolean display, Location at);
}
