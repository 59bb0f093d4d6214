package io.github.zhiban.formula.layout;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Sets a formula that KaTeX has read: its tree for browsers becomes outlines. */
public final class FormulaTypesetter {
    private FormulaTypesetter() {}

    /**
     * A formula as outlines, in em: the baseline is y = 0, x grows to the right and y downward.
     *
     * @param outline to be filled under the non-zero winding rule
     * @param rows baselines of the rows that have numbers, from above
     * @param rowEdges where rows end, but for the last one, of a formula that is nothing but rows
     */
    public record SetFormula(
            double width, double height, double depth, Path2D outline, List<Double> rows, List<Double> rowEdges) {
        public SetFormula {
            rows = List.copyOf(rows);
            rowEdges = List.copyOf(rowEdges);
        }
    }

    /**
     * Sets a formula.
     *
     * @param tree its node of class {@code katex-html}
     * @param widest in em: a wider formula is broken into lines, and scaled down where that is not enough
     * @param glyphs draws characters that KaTeX's faces lack
     */
    public static SetFormula set(LayoutNode tree, boolean display, double widest, IntFunction<FaceGlyph> glyphs) {
        List<LayoutNode> nodes = new ArrayList<>();
        for (LayoutNode base : tree.children()) {
            nodes.addAll(base.has("base") ? base.children() : List.of(base));
        }
        nodes.removeIf(node -> node.has("strut"));
        MathLayout layout = new MathLayout(glyphs);
        List<LayoutNode> numbers =
                nodes.stream().filter(node -> node.has("tag")).toList();
        nodes.removeAll(numbers);
        FormulaLines.Set set = FormulaLines.set(nodes, MathStyle.of(display), layout, widest);
        double scale = Math.min(1, widest / set.box().width());
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        set.box().paint(outline, 0, 0);
        if (scale < 1) {
            outline.transform(AffineTransform.getScaleInstance(scale, scale));
        }
        List<Double> rows = numbers.stream()
                .flatMap(tag -> layout.baselines(tag, MathStyle.of(display)).stream())
                .map(baseline -> baseline * scale)
                .sorted()
                .toList();
        List<Double> edges = nodes.size() == 1 ? layout.rowEdges(nodes.getFirst(), MathStyle.of(display)) : List.of();
        return new SetFormula(
                set.box().width() * scale,
                set.height() * scale,
                set.depth() * scale,
                outline,
                rows,
                edges.stream().map(edge -> edge * scale).toList());
    }
}
