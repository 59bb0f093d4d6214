package io.github.zhiban.picture;

import io.github.zhiban.font.FontLibrary;
import io.github.zhiban.font.GlyphOutline;
import io.github.zhiban.font.PlacedGlyph;
import io.github.zhiban.font.SizedFont;
import io.github.zhiban.font.Typefaces;
import java.util.List;
import java.util.Locale;

/** The document's fonts for the texts of drawings. Thread safe. */
final class SvgFonts {
    private final Typefaces typefaces;

    SvgFonts(FontLibrary fonts) {
        typefaces = new Typefaces(fonts);
    }

    /** @param family as the drawing names it: of that only sans, serif and mono are told apart */
    SizedFont font(String family, boolean bold, double size) {
        String name = family.toLowerCase(Locale.ROOT);
        boolean mono = name.contains("mono") || name.contains("courier") || name.contains("consol");
        boolean serif = name.contains("times") || name.replace("sans-serif", "").contains("serif");
        String generic = mono ? "monospace" : serif ? "serif" : "sans-serif";
        return SizedFont.of(typefaces.stack(List.of(generic), bold, false), (float) size);
    }

    /** SVG path data of a glyph whose line begins at a place; none of the box for missing glyphs. */
    static String path(PlacedGlyph glyph, double x, double baseline, double size) {
        double scale = size / glyph.face().unitsPerEm();
        PathData path = new PathData(x + glyph.x(), baseline - glyph.rise() * size, scale * glyph.stretch(), scale);
        glyph.draw(path);
        return path.data.toString();
    }

    /** Writes path data (SVG 2 section 9.3). */
    private static final class PathData implements GlyphOutline.Pen {
        private final StringBuilder data = new StringBuilder();
        private final double x;
        private final double y;
        private final double across;
        private final double up;

        PathData(double x, double y, double across, double up) {
            this.x = x;
            this.y = y;
            this.across = across;
            this.up = up;
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
            data.append(Math.round((x + px * across) * 1000) / 1000.0)
                    .append(' ')
                    .append(Math.round((y - py * up) * 1000) / 1000.0)
                    .append(' ');
        }
    }
}
