package io.github.zhiban.formula;

import io.github.zhiban.font.Face;
import io.github.zhiban.font.FontLibrary;
import io.github.zhiban.font.GlyphOutline;
import io.github.zhiban.font.TrueTypeFile;
import java.awt.geom.Path2D;
import java.util.Comparator;
import java.util.List;

/** Outlines of characters from the document's fonts, read when first needed. Thread safe. */
final class FontGlyphs {
    /**
     * The first code point that the Han face is asked for first: radicals, Han, kana, full-width forms and all beyond.
     */
    private static final int FIRST_HAN = 0x2E80;

    private static final int OTHER_WEIGHT = 10;

    private final List<Face> faces;
    private final boolean bold;

    /** @param bold whether bold faces are wanted where there are any */
    FontGlyphs(FontLibrary fonts, boolean bold) {
        this.bold = bold;
        faces = fonts.faces().stream().filter(face -> !face.italic()).toList();
    }

    /** @throws FormulaEngine.UndrawableException when no face has the character */
    FormulaEngine.Glyph glyph(int codePoint) {
        Comparator<Face> bySuitability = Comparator.comparingInt(face -> unsuitability(face, codePoint));
        return faces.stream()
                .sorted(bySuitability)
                .map(face -> face.font().get())
                .filter(font -> font.glyph(codePoint) != 0)
                .findFirst()
                .map(font -> read(font, font.glyph(codePoint)))
                .orElseThrow(() -> new FormulaEngine.UndrawableException("no font has U+%04X".formatted(codePoint)));
    }

    /** Bold Han is Hei, as in headings; faces of another weight are a last resort. */
    private int unsuitability(Face face, int codePoint) {
        int role = switch (face.role()) {
            case HAN_SERIF -> codePoint < FIRST_HAN ? 3 : bold ? 1 : 0;
            case HAN_SANS -> codePoint >= FIRST_HAN && bold ? 0 : 6;
            case LATIN_SERIF -> 2;
            case MATH -> 4;
            case SYMBOLS -> 5;
            case HAN_KAI, LATIN_SANS, MONO, EMOJI, FALLBACK -> 6;
        };
        return face.weight() >= 700 == bold ? role : role + OTHER_WEIGHT;
    }

    private static FormulaEngine.Glyph read(TrueTypeFile font, int id) {
        PathPen outline = new PathPen(1.0 / font.unitsPerEm());
        GlyphOutline.draw(font, id, outline);
        return new FormulaEngine.Glyph(font.advance(id) / 1000, outline.path);
    }

    /** Turns font units with y upward into em with y downward. */
    private static final class PathPen implements GlyphOutline.Pen {
        private final Path2D path = new Path2D.Double();
        private final double scale;

        PathPen(double scale) {
            this.scale = scale;
        }

        @Override
        public void moveTo(double x, double y) {
            path.moveTo(x * scale, -y * scale);
        }

        @Override
        public void lineTo(double x, double y) {
            path.lineTo(x * scale, -y * scale);
        }

        @Override
        public void curveTo(double cx, double cy, double x, double y) {
            path.quadTo(cx * scale, -cy * scale, x * scale, -y * scale);
        }
    }
}
