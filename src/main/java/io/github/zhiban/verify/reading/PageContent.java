package io.github.zhiban.verify.reading;

import java.util.List;

/**
 * What is drawn on a page, in the order in which it is drawn.
 *
 * @param number counted from 1
 * @param width of the crop box, in points
 * @param height of the crop box, in points
 * @param textArea where text and pictures belong: the art box (ISO 32000-1, 14.11.2.1); the whole page where the file
 *     names none
 * @param leftBlank whether the file says that it is meant to be blank, in the data of the program that made it (ISO
 *     32000-1, 14.5)
 * @param hidden glyphs that leave no ink but can be searched and copied (ISO 32000-1, 9.3.6, mode 3)
 */
public record PageContent(
        int number,
        double width,
        double height,
        Box textArea,
        boolean leftBlank,
        List<Glyph> glyphs,
        List<Glyph> hidden,
        List<Ink> inks) {
    public PageContent {
        glyphs = List.copyOf(glyphs);
        hidden = List.copyOf(hidden);
        inks = List.copyOf(inks);
    }

    /** The page as a box. */
    public Box box() {
        return new Box(0, 0, width, height);
    }
}
