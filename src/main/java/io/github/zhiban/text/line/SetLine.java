package io.github.zhiban.text.line;

import io.github.zhiban.text.BidiLevels;
import io.github.zhiban.text.ParagraphText;
import org.jspecify.annotations.Nullable;

/**
 * One line, set. Offsets are UTF-16 offsets into {@link ParagraphText#text()}; positions are points from the left edge
 * of the measure, first-line indent and alignment included.
 *
 * <p>Draw the glyph of a character with its origin at {@link #origin}. {@link #left} and {@link #right} bound what
 * belongs to the character: a squeezed opening bracket has its origin before its edge, because its blank half is cut
 * off; gaps between Han and Latin and justification lie between the edges of neighbours.
 *
 * @param start the first character of the line
 * @param end the offset after the last character drawn; spaces at the line end lie beyond it
 * @param next where the next line starts, or the length of the text
 * @param hyphenated whether a hyphen is to be drawn at {@link #hyphenOrigin}
 * @param filled whether the line was justified to the measure
 * @param origins the origin of each character from {@code start} to {@code end}, then one more: that of the hyphen, or
 *     where the line's last cell ends
 * @param lefts the left edge of each character
 * @param rights the right edge of each character
 * @param levels of the paragraph, where some of it runs from right to left
 */
public record SetLine(
        int start,
        int end,
        int next,
        boolean hyphenated,
        boolean filled,
        double[] origins,
        double[] lefts,
        double[] rights,
        @Nullable BidiLevels levels) {

    /** Where to draw the glyph of the character at an offset. */
    public double origin(int offset) {
        return origins[offset - start];
    }

    /** The left edge of the character at an offset. */
    public double left(int offset) {
        return lefts[offset - start];
    }

    /** The right edge of the character at an offset. */
    public double right(int offset) {
        return rights[offset - start];
    }

    /** Whether the character at an offset runs from right to left. */
    public boolean isRightToLeft(int offset) {
        return levels != null && (levels.level(offset) & 1) != 0;
    }

    /** Where to draw the hyphen if the line is {@link #hyphenated}. */
    public double hyphenOrigin() {
        return origins[end - start];
    }

    /** Whether nothing is drawn on the line, as between two forced breaks. */
    public boolean isEmpty() {
        return end == start;
    }
}
