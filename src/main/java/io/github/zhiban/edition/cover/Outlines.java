package io.github.zhiban.edition.cover;

import io.github.zhiban.font.Face;
import io.github.zhiban.font.Face.Role;
import io.github.zhiban.font.FontLibrary;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Text as outlines, taken from the project's own fonts. Fonts are read when first needed and then kept. Safe for use by many
 * threads, one at a time.
 */
final class Outlines {
    private static final double HAN_LATIN_GAP = 0.12;
    /** Where the blocks of Han and its punctuation begin. */
    private static final int HAN = 0x2E80;

    private final FontLibrary fonts;
    private final Map<Face, TrueTypeFont> open = new HashMap<>();

    Outlines(FontLibrary fonts) {
        this.fonts = fonts;
    }

    /**
     * A line of text.
     *
     * @param outline its left end at x = 0, its baseline at y = 0
     * @param width the advance, in the same unit as the size
     */
    record Line(Path2D outline, double width) {}

    /**
     * Draws a line. Characters that no font has are left out.
     *
     * @param voice in what kind of type
     * @param size of an em
     */
    synchronized Line line(String text, Voice voice, double size) {
        Path2D.Double outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        List<Face> chain = chain(voice);
        double x = 0;
        int before = ' ';
        try {
            for (int c : text.codePoints().toArray()) {
                boolean wide = c >= HAN;
                boolean script = wide != (before >= HAN);
                if (script && Character.isLetterOrDigit(c) && Character.isLetterOrDigit(before)) {
                    x += HAN_LATIN_GAP * size;
                }
                x += append(outline, c, wide, chain, x, size);
                before = c;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Line(outline, x);
    }

    private double append(Path2D outline, int c, boolean wide, List<Face> chain, double x, double size)
            throws IOException {
        for (Face face : chain) {
            boolean latin = face.role() == Role.LATIN_SERIF || face.role() == Role.LATIN_SANS;
            // Curly quotes, dashes and dots among Han belong to the Han face.
            if (latin && (wide || (c >= 0x2000 && c < HAN))) {
                continue;
            }
            TrueTypeFont font = font(face);
            int glyph = font.getUnicodeCmapLookup().getGlyphId(c);
            if (glyph != 0) {
                double scale = size / font.getUnitsPerEm();
                var data = font.getGlyph().getGlyph(glyph);
                if (data != null) {
                    AffineTransform place = new AffineTransform(scale, 0, 0, -scale, x, 0);
                    outline.append(data.getPath().getPathIterator(place), false);
                }
                return font.getAdvanceWidth(glyph) * scale;
            }
        }
        return 0;
    }

    private List<Face> chain(Voice voice) {
        Stream<Face> wanted = Stream.of(voice.latin(), voice.han())
                .flatMap(role -> fonts.faces().stream()
                        .filter(face -> face.role() == role && !face.italic())
                        .sorted((a, b) -> Integer.compare(distance(a, voice), distance(b, voice)))
                        .limit(1));
        Stream<Face> others = fonts.faces().stream().filter(face -> face.weight() == 400 && !face.italic());
        return Stream.concat(wanted, others).distinct().toList();
    }

    private static int distance(Face face, Voice voice) {
        return Math.abs(face.weight() - voice.weight());
    }

    private TrueTypeFont font(Face face) throws IOException {
        TrueTypeFont font = open.get(face);
        if (font == null) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(face.bytes().get()));
            open.put(face, font);
        }
        return font;
    }

    /** A kind of type. */
    enum Voice {
        SERIF(Role.LATIN_SERIF, Role.HAN_SERIF, 700),
        SANS(Role.LATIN_SANS, Role.HAN_SANS, 700),
        KAI(Role.LATIN_SERIF, Role.HAN_KAI, 400),
        QUIET(Role.LATIN_SANS, Role.HAN_SANS, 400);

        private final Role latin;
        private final Role han;
        private final int weight;

        Voice(Role latin, Role han, int weight) {
            this.latin = latin;
            this.han = han;
            this.weight = weight;
        }

        Role latin() {
            return latin;
        }

        Role han() {
            return han;
        }

        int weight() {
            return weight;
        }
    }
}
