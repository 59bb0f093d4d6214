package io.github.zhiban.formula.layout;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Straight lines: of fractions, tables and frames. What KaTeX draws with borders. */
final class RuleArt {
    /** Of a dashed line, in thicknesses; the gap is as long. */
    private static final double DASH = 3;

    private static final double FRAME = 0.04;
    private static final double STRIKE = 0.08;
    private static final double ANGLE = 0.049;

    private RuleArt() {}

    /** Whether a node is nothing but lines. */
    static boolean is(LayoutNode node) {
        return node.has("rule")
                || node.has("vertical-separator")
                || (node.children().isEmpty()
                        && (node.has("stretchy") || node.style().containsKey("borderBottomWidth")));
    }

    static MathBox box(LayoutNode node, MathStyle own) {
        double em = own.em();
        if (node.has("rule")) {
            double width = node.length("borderRightWidth") * em;
            double height = node.length("borderTopWidth") * em;
            return new MathBox(width, false, rect(0, -node.length("bottom") * em - height, width, height));
        }
        if (node.has("vertical-separator")) {
            return separator(node, em);
        }
        double width = Double.isNaN(own.room()) ? 0 : own.room();
        if (node.has("stretchy")) {
            return new MathBox(width, true, around(node, width, em));
        }
        double thickness = node.length("borderBottomWidth") * em;
        return new MathBox(
                width, true, node.has("hdashline") ? dashes(width, thickness) : rect(0, -thickness, width, thickness));
    }

    private static MathBox separator(LayoutNode node, double em) {
        double thickness = node.length("borderRightWidth") * em;
        double height = node.length("height") * em;
        double bottom = -node.length("verticalAlign") * em;
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        boolean dashed = "dashed".equals(node.style().get("borderRightStyle"));
        double step = dashed ? 2 * DASH * thickness : height;
        for (double y = 0; thickness > 0 && y < height; y += step) {
            double length = Math.min(dashed ? DASH * thickness : height, height - y);
            path.append(new Rectangle2D.Double(-thickness / 2, bottom - height + y, thickness, length), false);
        }
        // Its margins take back what it is thick.
        return MathBox.ink(0, path);
    }

    private static List<MathBox.Part> dashes(double width, double thickness) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (double x = 0; thickness > 0 && x < width; x += 2 * DASH * thickness) {
            path.append(new Rectangle2D.Double(x, -thickness, Math.min(DASH * thickness, width - x), thickness), false);
        }
        return List.of(new MathBox.Ink(0, 0, 1, path));
    }

    /** A frame, a line through text, or two sides of a frame. */
    private static List<MathBox.Part> around(LayoutNode node, double width, double em) {
        double height = node.length("height") * em;
        if (node.has("sout")) {
            return rect(0, -STRIKE * em, width, STRIKE * em);
        }
        if (node.has("angl")) {
            double thickness = LayoutNode.em(node.style().get("borderTopWidth"), ANGLE) * em;
            Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
            path.append(new Rectangle2D.Double(0, -height, width, thickness), false);
            path.append(new Rectangle2D.Double(width - thickness, -height, thickness, height), false);
            return List.of(new MathBox.Ink(0, 0, 1, path));
        }
        double thickness = LayoutNode.em(node.style().get("borderWidth"), FRAME) * em;
        boolean framed = node.has("fbox") || node.style().containsKey("borderStyle");
        if (!framed || width <= 2 * thickness) {
            return List.of();
        }
        Path2D frame = new Path2D.Double(Path2D.WIND_NON_ZERO);
        frame.append(new Rectangle2D.Double(0, -height, width, height), false);
        frame.append(
                ReversedPath.of(new Rectangle2D.Double(
                        thickness, thickness - height, width - 2 * thickness, height - 2 * thickness)),
                false);
        return List.of(new MathBox.Ink(0, 0, 1, frame));
    }

    private static List<MathBox.Part> rect(double x, double y, double width, double height) {
        return width > 0 && height > 0
                ? List.of(new MathBox.Ink(0, 0, 1, new Path2D.Double(new Rectangle2D.Double(x, y, width, height))))
                : List.of();
    }
}
