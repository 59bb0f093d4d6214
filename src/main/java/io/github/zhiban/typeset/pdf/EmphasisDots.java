package io.github.zhiban.typeset.pdf;

import io.github.zhiban.font.PlacedGlyph;
import io.github.zhiban.typeset.layout.GlyphRun;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;

/**
 * Draws a dot centred below each Han character (rule T27); punctuation and Latin get none.
 *
 * <p>Known as: emphasis dots, 着重号.
 */
final class EmphasisDots {
    /** In em. */
    private static final double DIAMETER = 0.16;

    /** From the baseline down to the middle of the dot, in em: clear of Han, which reach 0.12 em below it. */
    private static final double DEPTH = 0.27;

    private EmphasisDots() {}

    /**
     * Draws the dots of a run in the current colour.
     *
     * @param x the left edge of the line, in dots
     * @param baseline in dots
     */
    static void draw(GlyphRun run, int x, int baseline, AffineTransform toPage, ContentStream out) {
        double size = run.font().size();
        double radius = DIAMETER / 2 * size;
        for (PlacedGlyph glyph : run.glyphs()) {
            if (Character.isIdeographic(glyph.text().codePointAt(0))) {
                double middle = x + glyph.x() + glyph.advance() * size / 2000;
                double top = baseline + DEPTH * size - radius;
                PathPainter.follow(new Ellipse2D.Double(middle - radius, top, 2 * radius, 2 * radius), toPage, out);
                out.end("f");
            }
        }
    }
}
