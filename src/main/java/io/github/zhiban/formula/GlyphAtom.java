package io.github.zhiban.formula;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.function.IntFunction;
import org.scilab.forge.jlatexmath.Atom;
import org.scilab.forge.jlatexmath.Box;
import org.scilab.forge.jlatexmath.DefaultTeXFont;
import org.scilab.forge.jlatexmath.MacroInfo;
import org.scilab.forge.jlatexmath.TeXEnvironment;
import org.scilab.forge.jlatexmath.TeXParser;

/** A character that the library's fonts lack, drawn with one of the document's fonts. */
final class GlyphAtom extends Atom {
    private final FormulaEngine.Glyph glyph;

    private GlyphAtom(FormulaEngine.Glyph glyph) {
        this.glyph = glyph;
    }

    @Override
    public Box createBox(TeXEnvironment environment) {
        return new GlyphBox(glyph, DefaultTeXFont.getSizeFactor(environment.getStyle()));
    }

    /** The command that puts such a character into a formula; its argument is the code point in hexadecimal. */
    static final class Command extends MacroInfo {
        static final String NAME = "zhibanglyph";

        private final IntFunction<FormulaEngine.Glyph> glyphs;

        Command(IntFunction<FormulaEngine.Glyph> glyphs) {
            super(1);
            // The super constructor takes it for a command with options.
            this.hasOptions = false;
            this.glyphs = glyphs;
        }

        @Override
        public Object invoke(TeXParser parser, String[] arguments) {
            return new GlyphAtom(glyphs.apply(Integer.parseInt(arguments[1], 16)));
        }
    }

    private static final class GlyphBox extends Box {
        private final FormulaEngine.Glyph glyph;
        private final double size;

        GlyphBox(FormulaEngine.Glyph glyph, double size) {
            this.glyph = glyph;
            this.size = size;
            Rectangle2D bounds = glyph.outline().getBounds2D();
            setWidth((float) (glyph.advance() * size));
            setHeight((float) (-bounds.getMinY() * size));
            setDepth((float) (Math.max(0, bounds.getMaxY()) * size));
        }

        @Override
        public void draw(Graphics2D graphics, float x, float y) {
            AffineTransform place = AffineTransform.getTranslateInstance(x, y);
            place.scale(size, size);
            graphics.fill(place.createTransformedShape(glyph.outline()));
        }

        @Override
        public int getLastFontId() {
            return 0;
        }
    }
}
