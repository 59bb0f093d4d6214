package io.github.zhiban.verify.reading;

import java.util.List;

/**
 * What is drawn on a page, in the order in which it is drawn.
 *
 * @param number counted from 1
 * @param width of the crop box, in points
 * @param height of the crop box, in points
 */
public record PageContent(int number, double width, double height, List<Glyph> glyphs, List<Ink> inks) {
    public PageContent {
        glyphs = List.copyOf(glyphs);
        inks = List.copyOf(inks);
    }

    /** The page as a box. */
    public Box box() {
        return new Box(0, 0, width, height);
    }
}
