package io.github.zhiban.formula;

import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.font.FontLibrary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Draws TeX formulas as outlines. Thread safe: one formula is drawn at a time in the whole JVM, and what was drawn lately is kept.
 */
public final class FormulaDrawer {
    private static final int KEPT = 2000;
    private static final int LONGEST = 10_000;

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
        Drawn result = drawn(new Wanted(tex, display, widest, bold));
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

    private Drawn drawn(Wanted wanted) {
        synchronized (drawn) {
            Drawn known = drawn.get(wanted);
            if (known != null) {
                return known;
            }
        }
        Drawn result = draw(wanted);
        synchronized (drawn) {
            drawn.put(wanted, result);
        }
        return result;
    }

    private Drawn draw(Wanted wanted) {
        if (wanted.tex().length() > LONGEST) {
            return new Drawn(null, "it is longer than " + LONGEST + " characters");
        }
        FontGlyphs font = wanted.bold() ? boldGlyphs : glyphs;
        try {
            FormulaEngine.Sketch sketch = EngineRoom.INSTANCE.draw(
                    engine -> engine.draw(wanted.tex(), wanted.display(), wanted.widest(), font::glyph));
            return new Drawn(
                    new FormulaDrawing(
                            wanted.tex(),
                            sketch.width(),
                            sketch.height(),
                            sketch.depth(),
                            sketch.outline(),
                            sketch.tag()),
                    "");
        } catch (FormulaEngine.UndrawableException e) {
            return new Drawn(null, String.valueOf(e.getMessage()));
        }
    }
}
