package io.github.zhiban.formula;

import io.github.zhiban.font.FontLibrary;
import io.github.zhiban.font.FontStack;
import io.github.zhiban.font.GlyphOutline;
import io.github.zhiban.font.Typeface;
import io.github.zhiban.font.Typefaces;
import io.github.zhiban.text.Cells;
import java.awt.geom.Path2D;
import java.util.List;

/** Outlines of characters from the document's fonts, read when first needed. Thread safe. */
final class FontGlyphs {
    private final FontStack han;
    private final FontStack others;

    /** @param bold whether bold faces are wanted where there are any; bold Han is Hei, as in headings */
    FontGlyphs(FontLibrary fonts, boolean bold) {
        Typefaces typefaces = new Typefaces(fonts);
        han = typefaces.stack(List.of(bold ? "sans-serif" : "serif"), bold, false);
        others = typefaces.stack(List.of("serif"), bold, false);
    }

    /** @throws FormulaEngine.UndrawableException when no face has the character */
    FormulaEngine.Glyph glyph(int codePoint) {
        boolean wide = Cells.isWide(codePoint);
        Typeface face = (wide ? han : others).face(codePoint, wide);
        if (!face.covers(codePoint)) {
            throw new FormulaEngine.UndrawableException("no font has U+%04X".formatted(codePoint));
        }
        int glyph = face.glyph(codePoint);
        PathPen outline = new PathPen(1.0 / face.unitsPerEm());
        face.draw(glyph, outline);
        return new FormulaEngine.Glyph(face.advance(glyph) / 1000, outline.path);
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
