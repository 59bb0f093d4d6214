package io.github.zhiban.font;

import java.util.List;

/**
 * Several glyphs of a face that are drawn as one, such as a letter with its marks: so that a file can say what they
 * stand for together.
 *
 * @param parts in the order in which they are drawn
 * @param advance of the whole, in font units
 */
public record Assembly(List<Part> parts, int advance) {
    public Assembly {
        parts = List.copyOf(parts);
    }

    /**
     * A glyph in its place.
     *
     * @param x to the right of the origin of the whole, in font units
     * @param y above the baseline, in font units
     * @param character the offset of what it draws in the text of the whole
     */
    public record Part(int glyph, int x, int y, int character) {}
}
