package io.github.zhiban.verify.typography;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a block.
 *
 * @param page counted from 1
 * @param glyphs at least one, in logical order, blanks at the ends left out
 * @param spaceBefore whether a blank was left out at the start
 * @param spaceAfter whether a blank was left out at the end
 */
record TextLine(int page, List<TextGlyph> glyphs, boolean spaceBefore, boolean spaceAfter) {
    TextLine {
        glyphs = List.copyOf(glyphs);
    }

    TextGlyph first() {
        return glyphs.getFirst();
    }

    TextGlyph last() {
        return glyphs.getLast();
    }

    /** The size that most of its glyphs have, in points. */
    double size() {
        return Modes.of(glyphs.stream().mapToDouble(TextGlyph::size).toArray(), 0.05);
    }

    /** The baseline that most of its glyphs stand on, in points from the top. */
    double baseline() {
        return Modes.of(
                glyphs.stream().mapToDouble(each -> each.glyph().baseline()).toArray(), 0.25);
    }

    /** Where its ink ends, when a full-width mark at the end counts half. */
    double end() {
        TextGlyph last = last();
        return Characters.isClosing(last.character()) && last.fullWidth()
                ? last.left() + last.size() / 2
                : last.right();
    }

    String text() {
        return glyphs.stream().map(each -> each.glyph().text()).collect(Collectors.joining());
    }
}
