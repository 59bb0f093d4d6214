package io.github.zhiban.formula;

import io.github.zhiban.budget.Account;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/**
 * Collects everything drawn on it as one outline, to be filled under the non-zero winding rule. Colours are forgotten. Every piece
 * is turned the same way round, so that pieces that overlap, such as a root sign and its rule, never cancel each other.
 */
final class OutlineGraphics extends UnsupportedGraphics {
    private static final char SOFT_HYPHEN = '\u00ad';

    private final Path2D.Double outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
    private AffineTransform transform = new AffineTransform();
    private Font font = new Font(Font.SERIF, Font.PLAIN, 1);
    private Stroke stroke = new BasicStroke();

    /** What has been drawn so far. */
    Path2D outline() {
        return outline;
    }

    @Override
    public void fill(Shape shape) {
        Account.poll();
        Path2D piece = new Path2D.Double(shape, transform);
        if (piece.getBounds2D().isEmpty()) {
            // A strut has no area; viewers would draw it as the thinnest line they can.
            return;
        }
        outline.append(SignedArea.of(piece) < 0 ? ReversedPath.of(piece) : piece, false);
    }

    @Override
    public void draw(Shape shape) {
        fill(stroke.createStrokedShape(shape));
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            fill(glyphs.getGlyphOutline(i, x, y));
        }
    }

    @Override
    public void drawChars(char[] characters, int offset, int length, int x, int y) {
        char[] shown = new char[length];
        System.arraycopy(characters, offset, shown, 0, length);
        drawGlyphVector(glyphs(shown), x, y);
    }

    /** The fonts of the library have Omega and other letters in the place of the soft hyphen, which newer JDKs refuse to show. */
    private GlyphVector glyphs(char[] characters) {
        if (characters.length != 1 || characters[0] != SOFT_HYPHEN) {
            return font.createGlyphVector(getFontRenderContext(), characters);
        }
        char[] next = {SOFT_HYPHEN + 1};
        int glyph = font.createGlyphVector(getFontRenderContext(), next).getGlyphCode(0) - 1;
        return font.createGlyphVector(getFontRenderContext(), new int[] {glyph});
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return new FontRenderContext(null, true, true);
    }

    @Override
    public AffineTransform getTransform() {
        return new AffineTransform(transform);
    }

    @Override
    public void setTransform(AffineTransform to) {
        transform = new AffineTransform(to);
    }

    @Override
    public void transform(AffineTransform by) {
        transform.concatenate(by);
    }

    @Override
    public void translate(double x, double y) {
        transform.translate(x, y);
    }

    @Override
    public void translate(int x, int y) {
        transform.translate(x, y);
    }

    @Override
    public void scale(double x, double y) {
        transform.scale(x, y);
    }

    @Override
    public void rotate(double theta) {
        transform.rotate(theta);
    }

    @Override
    public void rotate(double theta, double x, double y) {
        transform.rotate(theta, x, y);
    }

    @Override
    public void shear(double x, double y) {
        transform.shear(x, y);
    }

    @Override
    public Font getFont() {
        return font;
    }

    @Override
    public void setFont(Font to) {
        font = to;
    }

    @Override
    public Stroke getStroke() {
        return stroke;
    }

    @Override
    public void setStroke(Stroke to) {
        stroke = to;
    }
}
