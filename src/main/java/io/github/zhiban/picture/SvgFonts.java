package io.github.zhiban.picture;

import io.github.zhiban.font.Face;
import io.github.zhiban.font.FontLibrary;
import io.github.zhiban.font.GlyphOutline;
import io.github.zhiban.font.TrueTypeFile;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Outlines of characters for drawings, from the document's fonts, which are opened when first needed. Thread safe. */
final class SvgFonts {
    /** Where the blocks of Han and its punctuation begin. */
    private static final int HAN = 0x2E80;

    private final List<Face> faces;

    SvgFonts(FontLibrary fonts) {
        faces = fonts.faces().stream().filter(face -> !face.italic()).toList();
    }

    /**
     * A character and the font that has it.
     *
     * @param font {@code null} when none has: then it is only room
     */
    record Glyph(@Nullable TrueTypeFile font, int id, double advance) {

        /** SVG path data of the glyph at a place. */
        String path(double x, double y, double size) {
            PathData path = new PathData(x, y, font == null ? 0 : size / font.unitsPerEm());
            if (font != null) {
                GlyphOutline.draw(font, id, path);
            }
            return path.data.toString();
        }
    }

    /** Writes path data (SVG 2 section 9.3). */
    private static final class PathData implements GlyphOutline.Pen {
        private final StringBuilder data = new StringBuilder();
        private final double x;
        private final double y;
        private final double scale;

        PathData(double x, double y, double scale) {
            this.x = x;
            this.y = y;
            this.scale = scale;
        }

        @Override
        public void moveTo(double px, double py) {
            data.append('M');
            point(px, py);
        }

        @Override
        public void lineTo(double px, double py) {
            data.append('L');
            point(px, py);
        }

        @Override
        public void curveTo(double cx, double cy, double px, double py) {
            data.append('Q');
            point(cx, cy);
            point(px, py);
        }

        private void point(double px, double py) {
            data.append(Math.round((x + px * scale) * 1000) / 1000.0)
                    .append(' ')
                    .append(Math.round((y - py * scale) * 1000) / 1000.0)
                    .append(' ');
        }
    }

    /** @param family as the drawing names it: of that only sans, serif and mono are told apart */
    Glyph glyph(int codePoint, boolean bold, String family) {
        Comparator<Face> bySuitability = Comparator.comparingInt(
                face -> unsuitability(face.role(), codePoint, family) * 2 + ((face.weight() >= 600) == bold ? 0 : 1));
        Optional<Face> face = faces.stream()
                .sorted(bySuitability)
                .filter(candidate -> font(candidate).glyph(codePoint) != 0)
                .findFirst();
        if (face.isEmpty()) {
            return new Glyph(null, 0, codePoint < HAN ? 0.5 : 1);
        }
        TrueTypeFile font = font(face.get());
        int id = font.glyph(codePoint);
        return new Glyph(font, id, font.advance(id) / 1000);
    }

    private TrueTypeFile font(Face face) {
        return face.font().get();
    }

    private static int unsuitability(Face.Role role, int codePoint, String family) {
        String name = family.toLowerCase(Locale.ROOT);
        boolean mono = name.contains("mono") || name.contains("courier") || name.contains("consol");
        boolean serif = !mono
                && (name.contains("times") || name.replace("sans-serif", "").contains("serif"));
        boolean han = codePoint >= HAN;
        return switch (role) {
            case HAN_SANS -> han ? (serif ? 1 : 0) : 4;
            case HAN_SERIF -> han ? (serif ? 0 : 1) : 5;
            case LATIN_SANS -> han ? 6 : (mono || serif ? 2 : 0);
            case LATIN_SERIF -> han ? 6 : (serif ? 0 : 2);
            case MONO -> han ? 6 : (mono ? 0 : 3);
            case HAN_KAI -> 6;
            case MATH, SYMBOLS, EMOJI, FALLBACK -> 7;
        };
    }
}
