package io.github.zhiban.digest.text;

import io.github.zhiban.text.Cells;
import java.util.regex.Pattern;

/**
 * Guesses how wide a formula will be from its TeX, before it is drawn: commands count as one sign, braces as nothing.
 */
final class FormulaWidth {
    private static final Pattern INVISIBLE = Pattern.compile(
            "\\\\(?:begin|end)\\{[^}]*}|\\\\(?:left|right|mathbf|mathrm|mathcal|mathbb|text|rm|bf|quad|qquad|"
                    + "displaystyle|limits)\\b|[{}\\s^_&]");
    private static final Pattern COMMAND = Pattern.compile("\\\\(?:[A-Za-z]+|.)");

    private FormulaWidth() {}

    /** Half-widths, at least 1. */
    static int of(String tex) {
        var visible = COMMAND.matcher(INVISIBLE.matcher(tex).replaceAll("")).replaceAll("x");
        return Math.max(1, Cells.of(visible) * 5 / 4);
    }
}
