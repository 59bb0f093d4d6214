package io.github.zhiban.edition.cover;

import io.github.zhiban.font.Face;
import io.github.zhiban.font.Face.Role;
import io.github.zhiban.font.FontLibrary;
import io.github.zhiban.font.GlyphOutline;
import io.github.zhiban.font.TrueTypeFile;
import io.github.zhiban.text.VerticalForms;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Text as outlines, taken from the project's own fonts. Fonts are opened when first needed and then kept. Safe for use by many
 * threads.
 */
final class Lettering {
    private static final double HAN_LATIN_GAP = 0.12;
    /** Where the blocks of Han and its punctuation begin. */
    private static final int HAN = 0x2E80;

    private static final double PER_MILLE = 1000;
    /** Where the middle of a Han character is above the baseline, in em. */
    private static final double MIDDLE = 0.38;

    /** The same of Latin letters with and without ascenders. */
    private static final double LATIN_MIDDLE = 0.34;

    private final FontLibrary fonts;
    private final Map<TypeStyle, List<Face>> chains = new ConcurrentHashMap<>();

    Lettering(FontLibrary fonts) {
        this.fonts = fonts;
    }

    /** A character and the font that has it. */
    private record Glyph(int character, TrueTypeFile font, int id) {
        boolean isWide() {
            return character >= HAN;
        }

        double advance() {
            return font.advance(id) / PER_MILLE;
        }

        /** Draws the glyph upright, its origin at a place of the canvas. */
        void draw(Canvas canvas, double size, double x, double y, int colour) {
            double scale = size / font.unitsPerEm();
            fill(canvas, new Shape(scale, 0, 0, -scale, x, y), colour);
        }

        /** Draws the glyph turned to the right, its origin at a place of the canvas. */
        void drawTurned(Canvas canvas, double size, double x, double y, int colour) {
            double scale = size / font.unitsPerEm();
            fill(canvas, new Shape(0, scale, scale, 0, x, y), colour);
        }

        private void fill(Canvas canvas, Shape shape, int colour) {
            GlyphOutline.draw(font, id, shape);
            canvas.fill(shape, colour);
        }
    }

    /** How long a line or a column is, in em, with the gaps between scripts. */
    double length(String text, TypeStyle voice) {
        return walk(text, voice, (glyph, at) -> {});
    }

    /** Draws a line; its ink, not its em box, begins at the left: an opening bracket would else stand half an em in. */
    void line(Canvas canvas, String text, TypeStyle voice, double size, double left, double baseline, int colour) {
        double[] ink = {Double.NaN};
        walk(text, voice, (glyph, at) -> {
            if (Double.isNaN(ink[0]) && glyph.character() > ' ') {
                ink[0] = at + glyph.font().bounds(glyph.id())[0] / PER_MILLE;
            }
        });
        double begin = left - (Double.isNaN(ink[0]) ? 0 : ink[0] * size);
        walk(text, voice, (glyph, at) -> glyph.draw(canvas, size, begin + at * size, baseline, colour));
    }

    /** Draws a column: Han upright, all else turned, brackets in their vertical forms where the font has them. */
    void column(Canvas canvas, String text, TypeStyle voice, double size, double middle, double top, int colour) {
        String vertical = VerticalForms.of(text, c -> face(c, voice) != null);
        walk(vertical, voice, (glyph, at) -> {
            double y = top + at * size;
            if (glyph.isWide()) {
                double x = middle - glyph.advance() * size / 2;
                glyph.draw(canvas, size, x, y + (0.5 + MIDDLE) * size, colour);
            } else {
                glyph.drawTurned(canvas, size, middle - LATIN_MIDDLE * size, y, colour);
            }
        });
    }

    /** Takes a glyph and where it begins, in em from the beginning of the text. */
    @FunctionalInterface
    private interface Step {
        void take(Glyph glyph, double at);
    }

    /** Goes over the characters that some font has, and says how far that leads, in em. */
    private double walk(String text, TypeStyle voice, Step step) {
        double at = 0;
        int before = ' ';
        for (int c : text.codePoints().toArray()) {
            Glyph glyph = face(c, voice);
            if (glyph == null) {
                continue;
            }
            boolean scripts = c >= HAN != before >= HAN;
            if (scripts && Character.isLetterOrDigit(c) && Character.isLetterOrDigit(before)) {
                at += HAN_LATIN_GAP;
            }
            step.take(glyph, at);
            at += glyph.advance();
            before = c;
        }
        return at;
    }

    private @Nullable Glyph face(int c, TypeStyle voice) {
        for (Face face : chain(voice)) {
            boolean latin = face.role() == Role.LATIN_SERIF || face.role() == Role.LATIN_SANS;
            // Curly quotes, dashes and dots among Han belong to the Han face.
            if (latin && c >= 0x2000) {
                continue;
            }
            TrueTypeFile font = face.font().get();
            int id = font.glyph(c);
            if (id != 0) {
                return new Glyph(c, font, id);
            }
        }
        return null;
    }

    private List<Face> chain(TypeStyle voice) {
        return chains.computeIfAbsent(voice, this::ordered);
    }

    private List<Face> ordered(TypeStyle voice) {
        Stream<Face> wanted = Stream.of(voice.latin, voice.han)
                .flatMap(role -> fonts.faces().stream()
                        .filter(face -> face.role() == role && !face.italic())
                        .sorted(Comparator.comparingInt(face -> Math.abs(face.weight() - voice.weight)))
                        .limit(1));
        Stream<Face> others = fonts.faces().stream().filter(face -> face.weight() == 400 && !face.italic());
        return Stream.concat(wanted, others).distinct().toList();
    }

    /** A kind of type. */
    enum TypeStyle {
        SERIF(Role.LATIN_SERIF, Role.HAN_SERIF, 700),
        SANS(Role.LATIN_SANS, Role.HAN_SANS, 700),
        KAI(Role.LATIN_SERIF, Role.HAN_KAI, 400),
        QUIET(Role.LATIN_SANS, Role.HAN_SANS, 400);

        private final Role latin;
        private final Role han;
        private final int weight;

        TypeStyle(Role latin, Role han, int weight) {
            this.latin = latin;
            this.han = han;
            this.weight = weight;
        }
    }
}
