package io.github.zhiban.formula;

import io.github.zhiban.font.Face;
import io.github.zhiban.font.FontLibrary;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Outlines of characters from the document's fonts, read when first needed. Thread safe. */
final class FontGlyphs {
    /** The first code point that the Han face is asked for first: radicals, Han, kana, full-width forms and all beyond. */
    private static final int FIRST_HAN = 0x2E80;

    private static final int OTHER_WEIGHT = 10;

    private final List<Face> faces;
    private final boolean bold;
    private final Map<Face, TrueTypeFont> opened = new ConcurrentHashMap<>();

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
                .map(face -> opened.computeIfAbsent(face, FontGlyphs::open))
                .filter(font -> id(font, codePoint) != 0)
                .findFirst()
                .map(font -> read(font, id(font, codePoint)))
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

    private static TrueTypeFont open(Face face) {
        try {
            return new TTFParser()
                    .parse(new RandomAccessReadBuffer(face.font().get().bytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("font " + face.file(), e);
        }
    }

    private static int id(TrueTypeFont font, int codePoint) {
        try {
            CmapLookup characters = font.getUnicodeCmapLookup();
            return characters.getGlyphId(codePoint);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FormulaEngine.Glyph read(TrueTypeFont font, int id) {
        try {
            double em = font.getUnitsPerEm();
            var glyph = font.getGlyph().getGlyph(id);
            Path2D outline = glyph == null
                    ? new Path2D.Double()
                    : new Path2D.Double(glyph.getPath(), AffineTransform.getScaleInstance(1 / em, -1 / em));
            return new FormulaEngine.Glyph(font.getAdvanceWidth(id) / em, outline);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
