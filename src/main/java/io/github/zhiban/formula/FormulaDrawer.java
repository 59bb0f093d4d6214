package io.github.zhiban.formula;

import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.font.FontLibrary;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scilab.forge.jlatexmath.JMathTeXException;
import org.scilab.forge.jlatexmath.MacroInfo;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;

/**
 * Draws TeX formulas as outlines. Thread safe: one formula is drawn at a time in the whole JVM, and what was drawn lately is kept.
 */
public final class FormulaDrawer {
    private static final int KEPT = 2000;
    private static final String INVISIBLE = "nothing of it is visible";

    /** Editors make formulas of nothing but space, to indent with. */
    private static final Pattern SPACE =
            Pattern.compile("(?:[~\\s]|\\\\(?:q?quad|enspace|enskip|[,:;> ])" + "|\\\\hspace\\s*\\{[^{}]*})++");

    private static final int LONGEST = 10_000;
    private static final float SIZE = 100;
    private static final double NARROWEST = 0.01;

    private final FontGlyphs glyphs;
    private final FontGlyphs boldGlyphs;
    private final Map<Wanted, Drawn> drawn = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Wanted, Drawn> eldest) {
            return size() > KEPT;
        }
    };

    /** @param fonts draw the characters that fonts for mathematics lack, Han above all */
    public FormulaDrawer(FontLibrary fonts) {
        glyphs = new FontGlyphs(fonts, false);
        boldGlyphs = new FontGlyphs(fonts, true);
    }

    private record Wanted(String tex, boolean display, double widest, boolean bold) {}

    /** Either a drawing or the reason why there is none. */
    private record Drawn(@Nullable FormulaDrawing drawing, String reason) {}

    /** Draws a formula on one line, however wide; see {@link #draw(String, boolean, double, boolean, Location)}. */
    public Outcome<Optional<FormulaDrawing>> draw(String tex, boolean display, Location at) {
        return draw(tex, display, Double.POSITIVE_INFINITY, at);
    }

    /** Draws a formula in running text; see {@link #draw(String, boolean, double, boolean, Location)}. */
    public Outcome<Optional<FormulaDrawing>> draw(String tex, boolean display, double widest, Location at) {
        return draw(tex, display, widest, false, at);
    }

    /**
     * Draws a formula.
     *
     * @param tex as the author wrote it; common damage is repaired
     * @param display whether it stands on a line of its own, with limits above and below
     * @param widest in em: a wider formula is broken into lines before its relations and operators, and scaled down where that is not
     *     enough, as for a matrix
     * @param bold whether the text around it is bold: Han in it are bold as well, what is mathematics keeps its weight
     * @param at where it stands, for the warning when it cannot be drawn
     * @return the drawing; empty with one {@link FormulaCodes#UNDRAWABLE_FORMULA} when there can be none
     */
    public Outcome<Optional<FormulaDrawing>> draw(
            String tex, boolean display, double widest, boolean bold, Location at) {
        Drawn result;
        synchronized (JlatexmathLibrary.LOCK) {
            result = drawn.computeIfAbsent(new Wanted(tex, display, widest, bold), this::draw);
        }
        if (result.drawing() != null) {
            return Outcome.of(Optional.of(result.drawing()));
        }
        return new Outcome<>(
                Optional.empty(),
                List.of(Diagnostic.warning(
                        FormulaCodes.UNDRAWABLE_FORMULA,
                        at,
                        "The formula cannot be drawn and is shown as TeX: " + result.reason(),
                        "Check the formula: " + tex)));
    }

    private Drawn draw(Wanted wanted) {
        if (wanted.tex().length() > LONGEST) {
            return new Drawn(null, "it is longer than " + LONGEST + " characters");
        }
        try {
            return drawRepaired(wanted);
        } catch (JMathTeXException | IllegalArgumentException | UnsupportedOperationException e) {
            return new Drawn(null, String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            // The library stumbles over some malformed input instead of refusing it.
            return new Drawn(null, "the drawing library fails with " + e);
        }
    }

    private Drawn drawRepaired(Wanted wanted) {
        JlatexmathLibrary.instance().reset();
        MacroInfo.Commands.put(GlyphAtom.Command.NAME, new GlyphAtom.Command(wanted.bold() ? boldGlyphs : glyphs));
        EquationNumbers.Tagged tagged = EquationNumbers.extract(TexRepair.repair(wanted.tex()));
        if (tagged.tex().isBlank()) {
            return new Drawn(null, "it is empty");
        }
        int style = wanted.display() ? TeXConstants.STYLE_DISPLAY : TeXConstants.STYLE_TEXT;
        TeXIcon icon = icon(tagged.tex(), style);
        if (!(width(icon) > NARROWEST)) {
            return new Drawn(null, INVISIBLE);
        }
        if (width(icon) > wanted.widest()) {
            String broken = LineBreaker.breakLines(tagged.tex(), wanted.widest(), part -> width(icon(part, style)));
            TeXIcon lines = icon(broken, style);
            icon = width(lines) < width(icon) ? lines : icon;
        }
        double scale = Math.min(1, wanted.widest() / width(icon));
        double height = icon.getBox().getHeight();
        Path2D outline = outline(icon, height, scale);
        if (outline.getBounds2D().isEmpty() && !SPACE.matcher(tagged.tex()).matches()) {
            return new Drawn(null, INVISIBLE);
        }
        return new Drawn(
                new FormulaDrawing(
                        wanted.tex(),
                        width(icon) * scale,
                        height * scale,
                        icon.getBox().getDepth() * scale,
                        outline,
                        tagged.tag()),
                "");
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
