package io.github.zhiban.formula;

import io.github.zhiban.budget.OverspentException;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.scilab.forge.jlatexmath.JMathTeXException;
import org.scilab.forge.jlatexmath.MacroInfo;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;

/** Draws with JLaTeXMath. Public, and with a constructor without parameters, for {@link EngineLoader}. */
public final class JlatexmathEngine implements FormulaEngine {
    private static final String INVISIBLE = "nothing of it is visible";

    /** Editors make formulas of nothing but space, to indent with. */
    private static final Pattern SPACE =
            Pattern.compile("(?:[~\\s]|\\\\(?:q?quad|enspace|enskip|[,:;> ])" + "|\\\\hspace\\s*\\{[^{}]*})++");

    private static final float SIZE = 100;
    private static final double NARROWEST = 0.01;

    @Override
    public Sketch draw(String tex, boolean display, double widest, IntFunction<Glyph> glyphs) {
        try {
            return drawRepaired(tex, display, widest, glyphs);
        } catch (UndrawableException | OverspentException e) {
            throw e;
        } catch (JMathTeXException | IllegalArgumentException | UnsupportedOperationException e) {
            throw new UndrawableException(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            // The library stumbles over some malformed input instead of refusing it.
            throw new UndrawableException("the drawing library fails with " + e);
        }
    }

    private static Sketch drawRepaired(String source, boolean display, double widest, IntFunction<Glyph> glyphs) {
        JlatexmathLibrary.instance().reset();
        MacroInfo.Commands.put(GlyphAtom.Command.NAME, new GlyphAtom.Command(glyphs));
        EquationNumbers.Tagged tagged = EquationNumbers.extract(TexRepair.repair(source));
        if (tagged.tex().isBlank()) {
            throw new UndrawableException("it is empty");
        }
        if (!display && tagged.tag() != null) {
            // In running text there is no margin for a number.
            tagged = new EquationNumbers.Tagged(tagged.tex() + "\\quad\\text{(" + tagged.tag() + ")}", null);
        }
        int style = display ? TeXConstants.STYLE_DISPLAY : TeXConstants.STYLE_TEXT;
        TeXIcon icon = icon(tagged.tex(), style);
        if (!(width(icon) > NARROWEST)) {
            throw new UndrawableException(INVISIBLE);
        }
        if (width(icon) > widest) {
            String broken = LineBreaker.breakLines(tagged.tex(), widest, part -> width(icon(part, style)));
            TeXIcon lines = icon(broken, style);
            icon = width(lines) < width(icon) ? lines : icon;
        }
        double scale = Math.min(1, widest / width(icon));
        double height = icon.getBox().getHeight();
        Path2D outline = outline(icon, height, scale);
        if (outline.getBounds2D().isEmpty() && !SPACE.matcher(tagged.tex()).matches()) {
            throw new UndrawableException(INVISIBLE);
        }
        return new Sketch(width(icon) * scale, height * scale, icon.getBox().getDepth() * scale, outline, tagged.tag());
    }

    private static TeXIcon icon(String tex, int style) {
        return new TeXFormula(DrawerDialect.rewrite(tex)).new TeXIconBuilder()
                .setStyle(style)
                .setSize(SIZE)
                .setTrueValues(true)
                .build();
    }

    private static double width(TeXIcon icon) {
        return icon.getTrueIconWidth() / SIZE;
    }

    private static Path2D outline(TeXIcon icon, double height, double scale) {
        OutlineGraphics graphics = new OutlineGraphics();
        icon.paintIcon(null, graphics, 0, 0);
        AffineTransform toEm = AffineTransform.getScaleInstance(scale / SIZE, scale / SIZE);
        toEm.translate(0, -height * SIZE);
        return new Path2D.Double(graphics.outline(), toEm);
    }
}
