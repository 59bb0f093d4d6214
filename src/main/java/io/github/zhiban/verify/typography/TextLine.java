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
 * @param size that most of its glyphs have, raised and lowered ones left out, in points
 * @param baseline that most of its glyphs stand on, raised and lowered ones left out, in points from the top
 */
record TextLine(
        int page, List<TextGlyph> glyphs, boolean spaceBefore, boolean spaceAfter, double size, double baseline) {
    /** Notes, indices and exponents are smaller than this share of the text around them. */
    private static final double SMALL = 0.8;

    TextLine {
        glyphs = List.copyOf(glyphs);
    }

    /** A line, measured. */
    static TextLine of(int page, List<TextGlyph> glyphs, boolean spaceBefore, boolean spaceAfter) {
        double largest = 0;
        for (TextGlyph each : glyphs) {
            largest = Math.max(largest, each.size());
        }
        double least = SMALL * largest;
        List<TextGlyph> large =
                glyphs.stream().filter(each -> each.size() > least).toList();
        double size = Modes.of(large.stream().mapToDouble(TextGlyph::size).toArray(), 0.05);
        double baseline = Modes.of(
                large.stream().mapToDouble(each -> each.glyph().baseline()).toArray(), 0.25);
        return new TextLine(page, glyphs, spaceBefore, spaceAfter, size, baseline);
    }

    TextGlyph first() {
        return glyphs.getFirst();
    }

    TextGlyph last() {
        return glyphs.getLast();
    }

    /** Where its ink ends, when a full-width mark at the end counts half. */
    double end() {
        TextGlyph last = last();
        return LintCharacters.isClosing(last.character()) && last.fullWidth()
                ? last.left() + last.size() / 2
                : last.right();
    }

    String text() {
        return glyphs.stream().map(each -> each.glyph().text()).collect(Collectors.joining());
    }
}
