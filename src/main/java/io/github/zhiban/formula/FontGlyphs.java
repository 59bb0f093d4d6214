package io.github.zhiban.formula;

import io.github.zhiban.font.FontLibrary;
import io.github.zhiban.font.FontStack;
import io.github.zhiban.font.Typeface;
import io.github.zhiban.font.Typefaces;
import io.github.zhiban.formula.layout.FaceGlyph;
import io.github.zhiban.formula.layout.OutlinePen;
import io.github.zhiban.text.Cells;
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

    /** @throws UnreadableTexException when no face has the character */
    FaceGlyph glyph(int codePoint) {
        boolean wide = Cells.isWide(codePoint);
        Typeface face = (wide ? han : others).face(codePoint, wide);
        if (!face.covers(codePoint)) {
            throw new UnreadableTexException("no font has U+%04X".formatted(codePoint));
        }
        int glyph = face.glyph(codePoint);
        OutlinePen outline = new OutlinePen(1.0 / face.unitsPerEm());
        face.draw(glyph, outline);
        return new FaceGlyph(face.advance(glyph) / 1000, outline.path());
    }
}
