package io.github.zhiban.formula;

import io.github.zhiban.budget.OverspentException;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.font.FontLibrary;
import io.github.zhiban.formula.layout.FormulaTypesetter;
import io.github.zhiban.formula.layout.FormulaTypesetter.SetFormula;
import io.github.zhiban.formula.layout.LayoutNode;
import io.github.zhiban.text.Cells;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Draws TeX formulas as outlines. Thread safe; what was drawn lately is kept. */
public final class FormulaDrawer {
    private static final int KEPT = 2000;
    private static final double NARROWEST = 0.01;

    /** Editors make formulas of nothing but space, to indent with. */
    private static final Pattern SPACE =
            Pattern.compile("(?:[~\\s]|\\\\(?:q?quad|enspace|enskip|(?:thin|med|thick)?+space|nobreakspace|[,:;> ])"
                    + "|\\\\hspace\\s*\\{[^{}]*}"
                    + "|\\\\(?:m?+kern|[hm]skip)\\s*\\{?+\\s*[+-]?\\s*[\\d.]++\\s*[a-z]{2}\\s*}?+)++");

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

    /**
     * Either a drawing or the reason why there is none.
     *
     * @param lost what the drawing lacks; empty when it lacks nothing
     */
    private record Drawn(@Nullable FormulaDrawing drawing, String reason, String lost) {
        static Drawn not(@Nullable String reason) {
            return new Drawn(null, String.valueOf(reason), "");
        }
    }

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
     * @param widest in em: a wider formula is broken into lines before its relations and operators, and scaled down
     *     where that is not enough, as for a matrix
     * @param bold whether the text around it is bold: Han in it are bold as well, what is mathematics keeps its weight
     * @param at where it stands, for the warning when it cannot be drawn
     * @return the drawing, with {@link FormulaCodes#FORMULA_UNFAITHFUL} where it lacks something; empty with one
     *     {@link FormulaCodes#UNDRAWABLE_FORMULA} when there can be none
     */
    public Outcome<Optional<FormulaDrawing>> draw(
            String tex, boolean display, double widest, boolean bold, Location at) {
        Drawn result = drawn(new Wanted(tex, display, widest, bold));
        if (result.drawing() != null) {
            return new Outcome<>(Optional.of(result.drawing()), unfaithful(tex, result.lost(), at));
        }
        return new Outcome<>(
                Optional.empty(),
                List.of(Diagnostic.warning(
                        FormulaCodes.UNDRAWABLE_FORMULA,
                        at,
                        "The formula cannot be drawn and is shown as TeX: " + result.reason(),
                        "Check the formula: " + tex)));
    }

    private static List<Diagnostic> unfaithful(String tex, String lost, Location at) {
        return lost.isEmpty()
                ? List.of()
                : List.of(Diagnostic.warning(
                        FormulaCodes.FORMULA_UNFAITHFUL,
                        at,
                        "The formula has lost " + lost + ": " + tex,
                        "Compare it with the source, and write it more simply."));
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
        try {
            return drawRead(wanted);
        } catch (UnreadableTexException | OverspentException | IllegalArgumentException e) {
            return Drawn.not(e.getMessage());
        } catch (OutOfMemoryError exhausted) {
            return Drawn.not("it takes more memory than there is");
        } catch (StackOverflowError deep) {
            return Drawn.not("it is nested too deep");
        }
    }

    /** How much room a number takes beside its formula, in em. */
    private static double room(String number) {
        return 1 + Cells.of(number) / 2.0;
    }

    private static List<FormulaNumber> placed(List<String> numbers, List<Double> rows) {
        boolean each = numbers.size() == rows.size();
        return IntStream.range(0, numbers.size())
                .mapToObj(i -> new FormulaNumber(numbers.get(i), each ? rows.get(i) : 0))
                .toList();
    }

    private Drawn drawRead(Wanted wanted) {
        FormulaReader.Source source = FormulaReader.Source.of(wanted.tex());
        // In running text there is no margin for a number.
        String tex = wanted.display() ? source.tex() : source.numbered();
        LayoutNode tree = FormulaReader.INSTANCE.tree(tex, wanted.display());
        FontGlyphs font = wanted.bold() ? boldGlyphs : glyphs;
        List<String> numbers = wanted.display() ? source.numbers() : List.of();
        double beside = numbers.stream().mapToDouble(FormulaDrawer::room).max().orElse(0);
        double widest = Math.max(wanted.widest() / 2, wanted.widest() - beside);
        SetFormula set = FormulaTypesetter.set(tree, wanted.display(), widest, font::glyph);
        Rectangle2D ink = set.outline().getBounds2D();
        boolean blank = ink.isEmpty() && !SPACE.matcher(tex).matches();
        // What takes no room in a formula is drawn all the same where it is the whole of it.
        double width = set.width() > NARROWEST ? set.width() : ink.getMaxX();
        if (blank || !(width > NARROWEST)) {
            throw new UnreadableTexException("nothing of it is visible");
        }
        FormulaDrawing drawing = new FormulaDrawing(
                wanted.tex(),
                width,
                set.height(),
                set.depth(),
                set.outline(),
                placed(numbers, set.rows()),
                set.rowEdges());
        FormulaDrawing spread = wanted.display() ? Multline.spread(drawing, wanted.widest() - 2 * beside) : drawing;
        return new Drawn(spread, "", TexParts.of(wanted.tex()).lostIn(TexParts.of(tree)));
    }
}
