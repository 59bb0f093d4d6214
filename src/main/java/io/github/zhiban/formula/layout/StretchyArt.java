package io.github.zhiban.formula.layout;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Signs that are as wide as what they belong to: roots, braces, arrows, wide accents, strokes. KaTeX draws them as SVG;
 * their bottom is the baseline of the box that they are.
 */
final class StretchyArt {
    private StretchyArt() {}

    /** Part of the width of the whole: where it begins and how much it is. */
    private record Portion(double from, double share) {
        static Portion of(LayoutNode node) {
            if (node.has("brace-left")) {
                return new Portion(0, 0.251);
            }
            if (node.has("brace-center")) {
                return new Portion(0.25, 0.5);
            }
            if (node.has("brace-right")) {
                return new Portion(0.749, 0.251);
            }
            if (node.has("halfarrow-left")) {
                return new Portion(0, 0.502);
            }
            return node.has("halfarrow-right") ? new Portion(0.498, 0.502) : new Portion(0, 1);
        }
    }

    /** Whether a node is nothing but such a sign. */
    static boolean is(LayoutNode node) {
        return !node.children().isEmpty()
                && node.children().stream()
                        .allMatch(child -> child.kind() == LayoutNode.Kind.SVG
                                || (node.has("stretchy") && child.kind() == LayoutNode.Kind.SPAN && is(child)));
    }

    static MathBox box(LayoutNode node, MathStyle own) {
        double em = own.em();
        boolean fixed = node.style().containsKey("width");
        double least = node.length("minWidth") * em;
        double width =
                fixed ? node.length("width") * em : Double.isNaN(own.room()) ? least : Math.max(own.room(), least);
        List<MathBox.Part> parts = new ArrayList<>();
        add(node, own, width, parts);
        return new MathBox(width, !fixed, parts);
    }

    private static void add(LayoutNode node, MathStyle own, double width, List<MathBox.Part> parts) {
        double height = node.length("height") * own.em();
        for (LayoutNode child : node.children()) {
            if (child.kind() == LayoutNode.Kind.SVG) {
                Shape shape = shape(child, width, height, own.em());
                if (!shape.getBounds2D().isEmpty()) {
                    parts.add(new MathBox.Ink(0, 0, 1, Winding.same(new Path2D.Double(shape))));
                }
            } else {
                Portion portion = Portion.of(child);
                List<MathBox.Part> inner = new ArrayList<>();
                add(child, own, portion.share * width, inner);
                parts.add(new MathBox.Inner(portion.from * width, 0, new MathBox(portion.share * width, false, inner)));
            }
        }
    }

    /** What an {@code svg} shows in a box of this width, whose bottom is the baseline. */
    private static Shape shape(LayoutNode svg, double width, double height, double em) {
        Path2D shape = new Path2D.Double(Path2D.WIND_NON_ZERO);
        String viewBox = svg.attributes().get("viewBox");
        if (viewBox == null) {
            svg.children().forEach(line -> shape.append(stroke(line, width, height, em), false));
            return shape;
        }
        double[] box = Arrays.stream(viewBox.strip().split("[ ,]+"))
                .mapToDouble(Double::parseDouble)
                .toArray();
        String aspect = svg.attributes().getOrDefault("preserveAspectRatio", "xMidYMid");
        double scaleX = width / box[2];
        double scaleY = height / box[3];
        if (aspect.endsWith("slice")) {
            scaleX = Math.max(scaleX, scaleY);
            scaleY = scaleX;
        } else if (!aspect.startsWith("none")) {
            scaleX = Math.min(scaleX, scaleY);
            scaleY = scaleX;
        }
        double share = aspect.startsWith("xMax") ? 1 : aspect.startsWith("xMid") ? 0.5 : 0;
        AffineTransform place = AffineTransform.getTranslateInstance(share * (width - scaleX * box[2]), -height);
        place.scale(scaleX, scaleY);
        for (LayoutNode path : svg.children()) {
            shape.append(SvgPathReader.read(path.text()).getPathIterator(place), false);
        }
        return aspect.endsWith("slice") ? clipped(shape, width) : shape;
    }

    /** What lies beyond the sides of a sign is the rest of a tail that is long enough for every formula. */
    private static Shape clipped(Path2D shape, double width) {
        Rectangle2D bounds = shape.getBounds2D();
        if (bounds.getMinX() >= 0 && bounds.getMaxX() <= width) {
            return shape;
        }
        Area seen = new Area(shape);
        seen.intersect(new Area(new Rectangle2D.Double(0, bounds.getMinY(), width, bounds.getHeight())));
        return seen;
    }

    private static Shape stroke(LayoutNode line, double width, double height, double em) {
        double thickness = LayoutNode.em(line.attributes().get("stroke-width"), 0.046) * em;
        Line2D run = new Line2D.Double(
                part(line, "x1", width),
                part(line, "y1", height) - height,
                part(line, "x2", width),
                part(line, "y2", height) - height);
        Shape stroked = new BasicStroke((float) thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER)
                .createStrokedShape(run);
        return Winding.same(new Path2D.Double(stroked));
    }

    private static double part(LayoutNode line, String attribute, double whole) {
        return "100%".equals(line.attributes().get(attribute)) ? whole : 0;
    }
}
