package io.github.zhiban.verify;

import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.formula.MathTree;
import io.github.zhiban.verify.reading.ChapterShapes;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether formulas in MathML have the scripts, fractions and roots of the TeX that their alternative texts say: a formula that has lost one is
 * valid and says something else. Commands may add such elements (accents stand above letters as limits do), so none may be missing.
 */
final class FormulaFaith {
    /** What is no formula, or defines what formulas mean. */
    private static final Pattern APART = Pattern.compile(
            "\\\\(?:text\\w*|mbox|hbox|label|tag\\*?|ref|eqref|href|url|begin|end|operatorname\\*?|mathrm|color|textcolor|hspace|vspace)\\s*\\{[^{}]*\\}");

    private static final Pattern DEFINITION =
            Pattern.compile("\\\\(?:def|newcommand|renewcommand|let|gdef|require|sideset|prescript)\\b");
    private static final Pattern EMPTY_SCRIPT = Pattern.compile("[_^]\\s*\\{\\s*\\}");
    private static final Pattern ESCAPED = Pattern.compile("\\\\[\\\\_^]");
    private static final Pattern SCRIPT = Pattern.compile("[_^]");
    private static final Pattern FRACTION =
            Pattern.compile("\\\\(?:[dtc]?frac|[dt]?binom|genfrac|over|choose|atop)(?![a-zA-Z])");
    private static final Pattern ROOT = Pattern.compile("\\\\sqrt(?![a-zA-Z])");
    private static final Set<String> ONE = Set.of("msub", "msup", "munder", "mover", "mprescripts");
    private static final Set<String> TWO = Set.of("msubsup", "munderover", "mmultiscripts");
    private static final int LONGEST = 60;

    private FormulaFaith() {}

    static void check(ChapterShapes shapes, Location at, Diagnostics findings) {
        for (ChapterShapes.Formula formula : shapes.formulas()) {
            String lost = lost(formula.tex(), formula.tree());
            if (!lost.isEmpty()) {
                String tex = formula.tex();
                findings.warning(
                        VerifyCodes.FORMULA_UNFAITHFUL,
                        at,
                        "The formula has lost " + lost + ": "
                                + (tex.length() <= LONGEST ? tex : tex.substring(0, LONGEST - 1) + "…"),
                        "Compare it with the source, and write it more simply.");
            }
        }
    }

    /** What a formula lacks; empty when it lacks nothing. */
    static String lost(String tex, MathTree mathml) {
        if (DEFINITION.matcher(tex).find()) {
            return "";
        }
        String plain = EMPTY_SCRIPT
                .matcher(ESCAPED.matcher(APART.matcher(tex).replaceAll(" ")).replaceAll(" "))
                .replaceAll(" ");
        if (count(SCRIPT, plain) > scripts(mathml)) {
            return "scripts";
        }
        if (count(FRACTION, plain) > count(mathml, Set.of("mfrac"))) {
            return "fractions";
        }
        return count(ROOT, plain) > count(mathml, Set.of("msqrt", "mroot")) ? "roots" : "";
    }

    private static int scripts(MathTree mathml) {
        return count(mathml, ONE) + 2 * count(mathml, TWO);
    }

    private static int count(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }

    private static int count(MathTree element, Set<String> names) {
        int count = names.contains(element.name()) ? 1 : 0;
        for (MathTree child : element.children()) {
            count += count(child, names);
        }
        return count;
    }
}
