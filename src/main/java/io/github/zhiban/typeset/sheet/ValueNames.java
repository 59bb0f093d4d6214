package io.github.zhiban.typeset.sheet;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

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

    /** Lengths that depend on the page or on a line (CSS Values 4, section 6.1). */
    private static final Pattern OTHER_LENGTHS =
            Pattern.compile(".*\\d(?:[sld]?v(?:w|h|i|b|min|max)|cq(?:w|h|i|b|min|max)|r?lh|r?ic|r?cap|rex|rch)\\b.*");

    private ValueNames() {}

    /** Whether CSS knows a value that has no effect here. */
    static boolean exists(String property, String value) {
        return WITHOUT_EFFECT.getOrDefault(property, Set.of()).contains(value)
                || OTHER_LENGTHS.matcher(value).matches()
                || value.equals("unset")
                || value.equals("revert")
                || value.equals("initial");
    }
}
