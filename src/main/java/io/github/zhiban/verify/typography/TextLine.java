package io.github.zhiban.verify.typography;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line of a block.
 *
 * @param page counted from 1
 * @param glyphs at least one, in logical order, blanks at the ends left out
 * @param spaceBefore whether a blank was left out at the start
 * @param spaceAfter whether a blank was left out at the end
 */
record TextLine(int page, List<TextGlyph> glyphs, boolean spaceBefore, boolean spaceAfter) {
    /** Notes, indices and exponents are smaller than this share of the text around them. */
    private static final double SMALL = 0.8;

    TextLine {
        glyphs = List.copyOf(glyphs);
    }

    TextGlyph first() {
        return glyphs.getFirst();
    }

    TextGlyph last() {
        return glyphs.getLast();
    }

    /** The size that most of its glyphs have, raised and lowered ones left out, in points. */
    double size() {
        return Modes.of(large().mapToDouble(TextGlyph::size).toArray(), 0.05);
    }

    /** The baseline that most of its glyphs stand on, raised and lowered ones left out, in points from the top. */
    double baseline() {
        return Modes.of(large().mapToDouble(each -> each.glyph().baseline()).toArray(), 0.25);
    }

    private Stream<TextGlyph> large() {
        double largest = glyphs.stream().mapToDouble(TextGlyph::size).max().orElseThrow();
        return glyphs.stream().filter(each -> each.size() > SMALL * largest);
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
