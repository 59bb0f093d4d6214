package io.github.zhiban.formula;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Widens the distance of rows as {@code \\[2pt]} asks for. The drawing library would print the length, so it becomes an invisible
 * strut at the end of the row. Lengths in pt and the like count at ten points an em, as TeX sets formulas.
 */
final class RowSpacing {
    private static final Pattern BREAK =
            Pattern.compile("\\\\\\\\\\*?\\s*\\[\\s*(-?)\\s*(\\d*\\.?\\d+)\\s*(em|ex|mu|pt|px|bp|mm|cm|in|pc)\\s*]");

    private static final Map<String, Double> EM = Map.of(
            "em", 1.0,
            "ex", 0.43,
            "mu", 1 / 18.0,
            "pt", 0.1,
            "px", 0.0753,
            "bp", 0.1004,
            "mm", 0.2845,
            "cm", 2.845,
            "in", 7.227,
            "pc", 1.2);

    /** What rows have below their base line anyway, in em. */
    private static final double DEPTH = 0.3;

    /** More would be a mistake of the author, in em. */
    private static final double MOST = 5;

    private RowSpacing() {}

    static String asStruts(String tex) {
        return BREAK.matcher(tex).replaceAll(RowSpacing::strut);
    }

    private static String strut(MatchResult length) {
        boolean closer = !length.group(1).isEmpty();
        double em = Math.min(MOST, Double.parseDouble(length.group(2)) * EM.getOrDefault(length.group(3), 0.0));
        // Rows cannot be drawn closer than the library has them.
        return closer
                ? "\\\\\\\\"
                : String.format(Locale.ROOT, "\\\\rule[-%1$.3fem]{0em}{%1$.3fem}\\\\\\\\", DEPTH + em);
    }
}
