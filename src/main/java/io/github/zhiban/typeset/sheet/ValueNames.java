package io.github.zhiban.typeset.sheet;

import java.util.Map;
import java.util.Set;

/** Values of properties that CSS has and pages do not. */
final class ValueNames {
    private static final Map<String, Set<String>> WITHOUT_EFFECT = Map.of(
            "display",
            Set.of("flex", "inline-flex", "grid", "inline-grid", "contents", "flow-root", "run-in", "ruby"),
            "position",
            Set.of("sticky"),
            "text-align",
            Set.of("start", "end", "match-parent", "justify-all"),
            "white-space",
            Set.of("break-spaces"),
            "float",
            Set.of("inline-start", "inline-end"),
            "clear",
            Set.of("inline-start", "inline-end"),
            "overflow",
            Set.of("clip"),
            "text-transform",
            Set.of("full-width", "full-size-kana", "math-auto"),
            "text-decoration",
            Set.of("underline dotted", "underline wavy", "underline dashed", "underline double"));

    private ValueNames() {}

    /** Whether CSS knows a value that has no effect here. */
    static boolean exists(String property, String value) {
        return WITHOUT_EFFECT.getOrDefault(property, Set.of()).contains(value)
                || value.equals("unset")
                || value.equals("revert")
                || value.equals("initial");
    }
}
