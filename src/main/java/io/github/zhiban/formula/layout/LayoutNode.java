package io.github.zhiban.formula.layout;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A node of the tree that KaTeX makes of a formula for browsers ({@code src/domTree.ts}). Immutable.
 *
 * @param classes names of the rules of {@code katex.css} that hold for it
 * @param style what its {@code style} says, by the names of the DOM ({@code marginRight})
 * @param attributes of {@code svg} and {@code line}
 * @param text characters of a symbol, the outline of a path; else empty
 * @param height above the baseline, in em of the size around it
 * @param depth below the baseline, in em of the size around it
 * @param italic what a symbol leans over its advance, in em
 */
public record LayoutNode(
        Kind kind,
        List<String> classes,
        Map<String, String> style,
        Map<String, String> attributes,
        String text,
        double height,
        double depth,
        double italic,
        List<LayoutNode> children) {

    /** What a node is. */
    public enum Kind {
        SPAN,
        SYMBOL,
        SVG,
        PATH,
        LINE
    }

    public LayoutNode {
        classes = List.copyOf(classes);
        style = Map.copyOf(style);
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** Whether a rule for this class holds for it. */
    public boolean has(String name) {
        return classes.contains(name);
    }

    /** A length of its style in em of its own size; 0 where nothing is said, or not in em. */
    double length(String property) {
        return em(style.get(property), 0);
    }

    /** The same symbol with other characters. */
    LayoutNode saying(String other) {
        return new LayoutNode(kind, classes, style, attributes, other, height, depth, 0, children);
    }

    /** A length like {@code 0.5em}. */
    static double em(@Nullable String length, double otherwise) {
        if (length == null || !length.endsWith("em")) {
            return otherwise;
        }
        try {
            return Double.parseDouble(length.substring(0, length.length() - 2));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
