package io.github.zhiban.edition.cover;

import io.github.zhiban.font.PlacedGlyph;
import io.github.zhiban.font.SizedFont;
import io.github.zhiban.font.Typeface;
import io.github.zhiban.font.Typefaces;
import io.github.zhiban.font.UnjustifiedLine;
import io.github.zhiban.picture.draw.Contours;
import io.github.zhiban.text.CharacterClass;
import io.github.zhiban.text.VerticalForms;
import io.github.zhiban.text.line.LinePolicy;
import java.util.List;

/** Text as outlines, set as all lines are, taken from the document's own fonts. */
record Lettering(Typefaces typefaces, LinePolicy policy) {
    private static final float PER_MILLE = 1000;
    /** Where the middle of a Han character is above the baseline, in em. */
    private static final double MIDDLE = 0.38;

    /** The same of Latin letters with and without ascenders. */
    private static final double LATIN_MIDDLE = 0.34;

    private UnjustifiedLine set(String text, TypeStyle voice, double size) {
        SizedFont font = SizedFont.of(typefaces.stack(List.of(voice.family), voice.bold, false), (float) size);
        return UnjustifiedLine.of(text, font, policy);
    }

    /** How long a line or a column is, in em. */
    double length(String text, TypeStyle voice) {
        return set(text, voice, 1).width();
    }

    /** The outlines of a line; its ink, not its em box, begins at the left. */
    List<Contours> line(String text, TypeStyle voice, double size, double left, double baseline) {
        List<PlacedGlyph> glyphs = set(text, voice, size).glyphs(0, 0);
        double ink = glyphs.stream()
                .filter(glyph -> !glyph.text().isBlank())
                .findFirst()
                .map(glyph -> glyph.x() + glyph.face().bounds(glyph.glyph())[0] / PER_MILLE * size)
                .orElse(0.0);
        return glyphs.stream()
                .map(glyph -> {
                    double scale = size / glyph.face().unitsPerEm();
                    double x = left - ink + glyph.x();
                    double y = baseline - glyph.rise() * size;
                    Contours upright = new Contours(scale * glyph.stretch(), 0, 0, -scale, x, y);
                    glyph.draw(upright);
                    return upright.close();
                })
                .toList();
    }

    /**
     * The outlines of a column: Han upright, all else turned to the right, marks in their vertical forms where the font
     * has them.
     */
    List<Contours> column(String text, TypeStyle voice, double size, double middle, double top) {
        return set(text, voice, size).glyphs(0, 0).stream()
                .map(glyph -> inColumn(glyph, size, middle, top + glyph.x()))
                .toList();
    }

    private static Contours inColumn(PlacedGlyph glyph, double size, double middle, double y) {
        Typeface face = glyph.face();
        double scale = size / face.unitsPerEm();
        int character = glyph.text().codePointAt(0);
        int form = VerticalForms.of(character);
        boolean formed = form != character && face.isHan() && face.covers(form);
        if (!CharacterClass.of(formed ? form : character, false).isFullWidth()) {
            // A dash among Han has been raised to their middle already.
            double x = middle - (glyph.rise() == 0 ? LATIN_MIDDLE : MIDDLE - glyph.rise()) * size;
            Contours turned = new Contours(0, scale * glyph.stretch(), scale, 0, x, y);
            glyph.draw(turned);
            return turned.close();
        }
        int drawn = formed ? face.glyph(form) : glyph.glyph();
        double x = middle - face.advance(drawn) / PER_MILLE * size / 2;
        Contours upright = new Contours(scale, 0, 0, -scale, x, y + (0.5 + MIDDLE) * size);
        if (formed) {
            face.draw(drawn, upright);
        } else {
            glyph.draw(upright);
        }
        return upright.close();
    }

    /** A kind of type. */
    enum TypeStyle {
        SERIF("serif", true),
        SANS("sans-serif", true),
        KAI("kai", false),
        QUIET("sans-serif", false);

        private final String family;
        private final boolean bold;

        TypeStyle(String family, boolean bold) {
            this.family = family;
            this.bold = bold;
        }
    }
}
