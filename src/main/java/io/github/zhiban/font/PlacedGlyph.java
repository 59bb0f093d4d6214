package io.github.zhiban.font;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A glyph in its place on a line.
 *
 * @param text what it stands for when copied out of the file
 * @param x from the left edge of the line, in the unit of the font's size
 * @param stretch how much wider than drawn, 1 for as it is
 * @param rise how far above the baseline, in em
 * @param assembly what is drawn instead of the glyph, where several are drawn as one
 * @param backward whether it belongs to text that runs from right to left
 */
public record PlacedGlyph(
        Typeface face,
        int glyph,
        String text,
        float x,
        float stretch,
        float rise,
        @Nullable Assembly assembly,
        boolean backward) {
    /** A glyph of its own in text that runs from left to right. */
    PlacedGlyph(Typeface face, int glyph, String text, float x, float stretch, float rise) {
        this(face, glyph, text, x, stretch, rise, null, false);
    }

    /** The same glyph so much higher. */
    public PlacedGlyph raised(float em) {
        return new PlacedGlyph(face, glyph, text, x, stretch, rise + em, assembly, backward);
    }

    /** The same glyph so much farther to the right. */
    public PlacedGlyph shifted(float by) {
        return new PlacedGlyph(face, glyph, text, x + by, stretch, rise, assembly, backward);
    }

    /** The same glyph as part of text that runs from right to left, or not. */
    PlacedGlyph running(boolean rightToLeft) {
        return rightToLeft == backward
                ? this
                : new PlacedGlyph(face, glyph, text, x, stretch, rise, assembly, rightToLeft);
    }

    /**
     * What is shown for it, from left to right. Programs that read PDFs turn text that runs from right to left around
     * character by character, so there a letter follows its marks, each with a code of its own.
     */
    public List<PlacedGlyph> shown() {
        if (!backward || assembly == null) {
            return List.of(this);
        }
        NavigableMap<Integer, List<Assembly.Part>> characters = new TreeMap<>();
        for (Assembly.Part part : assembly.parts()) {
            characters
                    .computeIfAbsent(part.character(), added -> new ArrayList<>())
                    .add(part);
        }
        List<PlacedGlyph> shown = new ArrayList<>();
        int end = text.length();
        for (Map.Entry<Integer, List<Assembly.Part>> one :
                characters.descendingMap().entrySet()) {
            boolean last = one.getKey().equals(characters.firstKey());
            int start = last ? 0 : one.getKey();
            Assembly alone = new Assembly(one.getValue(), last ? assembly.advance() : 0);
            int glyph = one.getValue().getFirst().glyph();
            shown.add(new PlacedGlyph(face, glyph, text.substring(start, end), x, stretch, rise, alone, true));
            end = start;
        }
        return shown;
    }

    /** How far it advances the pen in 1/1000 em. */
    public float advance() {
        return assembly == null ? face.advance(glyph) : face.advance(assembly);
    }

    /**
     * Draws its outline, in units of which the face's em has {@link Typeface#unitsPerEm}; nothing for the box of
     * missing glyphs.
     */
    public void draw(GlyphOutline.Pen pen) {
        if (assembly != null) {
            assembly.parts()
                    .forEach(part -> face.draw(part.glyph(), new GlyphOutline.Shifted(pen, part.x(), part.y())));
        } else if (glyph != 0) {
            face.draw(glyph, pen);
        }
    }
}
