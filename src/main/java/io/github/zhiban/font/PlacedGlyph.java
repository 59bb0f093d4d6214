package io.github.zhiban.font;

/**
 * A glyph in its place on a line.
 *
 * @param text what it stands for when copied out of the file
 * @param x from the left edge of the line, in the unit of the font's size
 * @param stretch how much wider than drawn, 1 for as it is
 * @param rise how far above the baseline, in em
 */
public record PlacedGlyph(Typeface face, int glyph, String text, float x, float stretch, float rise) {
    /** The same glyph so much higher. */
    public PlacedGlyph raised(float em) {
        return new PlacedGlyph(face, glyph, text, x, stretch, rise + em);
    }
}
