package io.github.zhiban.formula;

import io.github.zhiban.formula.layout.LayoutNode;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many scripts, fractions and roots a formula has: a formula that has lost one is well formed and says something
 * else. Commands may add such parts (accents stand above letters as limits do), so there may be more of them than the
 * TeX says, but not fewer.
 */
public record TexParts(int scripts, int fractions, int roots) {
    /** What is no formula. */
    private static final Pattern APART = Pattern.compile(
            "\\\\(?:text\\w*|mbox|hbox|label|tag\\*?|ref|eqref|href|url|begin|end|operatorname\\*?|mathrm|color|"
                    + "textcolor|hspace|vspace)\\s*\\{[^{}]*\\}");

    /** What defines what formulas mean, says it several times, or is not read as mathematics. */
    private static final Pattern DEFINITION = Pattern.compile(
            "\\\\(?:def|newcommand|renewcommand|let|[gex]def|noexpand|expandafter|@\\w+|require|sideset|prescript"
                    + "|mathchoice|verb)\\b");

    private static final Pattern EMPTY_SCRIPT = Pattern.compile("[_^]\\s*\\{\\s*\\}");
    private static final Pattern ESCAPED = Pattern.compile("\\\\[\\\\_^]");
    private static final Pattern SCRIPT = Pattern.compile("[_^]");
    private static final Pattern FRACTION =
            Pattern.compile("\\\\(?:[dtc]?frac|[dt]?binom|genfrac|over|choose|atop)(?![a-zA-Z])");
    private static final Pattern ROOT = Pattern.compile("\\\\sqrt(?![a-zA-Z])");
    private static final Set<String> ONE = Set.of("msub", "msup", "munder", "mover", "mprescripts");
    private static final Set<String> TWO = Set.of("msubsup", "munderover", "mmultiscripts");
    private static final TexParts NONE = new TexParts(0, 0, 0);

    /** Those of TeX as an author wrote it; none where it defines what it means. */
    public static TexParts of(String written) {
        // Else a sign might stand between a backslash and what it escapes.
        String tex = WebResidue.dropInvisible(written);
        if (DEFINITION.matcher(tex).find()) {
            return NONE;
        }
        String plain = EMPTY_SCRIPT
                .matcher(ESCAPED.matcher(APART.matcher(tex).replaceAll(" ")).replaceAll(" "))
                .replaceAll(" ");
        return new TexParts(count(SCRIPT, plain), count(FRACTION, plain), count(ROOT, plain));
    }

    /** Those of a formula in MathML. */
    public static TexParts of(MathTree element) {
        String name = element.name();
        TexParts sum = new TexParts(
                ONE.contains(name) ? 1 : TWO.contains(name) ? 2 : 0,
                name.equals("mfrac") ? 1 : 0,
                name.equals("msqrt") || name.equals("mroot") ? 1 : 0);
        for (MathTree child : element.children()) {
            sum = sum.plus(of(child));
        }
        return sum;
    }

    /** Those of a formula as it is drawn. */
    static TexParts of(LayoutNode node) {
        boolean beside = node.has("msupsub");
        boolean above = node.has("op-limits") || node.has("mover") || node.has("munder") || node.has("x-arrow");
        TexParts sum = new TexParts(
                beside ? lines(node) : above ? Math.max(0, lines(node) - 1) : 0,
                node.has("mfrac") ? 1 : 0,
                node.has("sqrt") ? 1 : 0);
        for (LayoutNode child : node.children()) {
            sum = sum.plus(of(child));
        }
        return sum;
    }

    /** How many lines the stack has that a node is, whatever space stands before it. */
    private static int lines(LayoutNode node) {
        LayoutNode at = node;
        while (!at.has("vlist")) {
            LayoutNode inner = at.children().stream()
                    .filter(child -> !child.has("mspace"))
                    .findFirst()
                    .orElse(null);
            if (inner == null) {
                return 0;
            }
            at = inner;
        }
        return at.children().size();
    }

    private TexParts plus(TexParts other) {
        return new TexParts(scripts + other.scripts, fractions + other.fractions, roots + other.roots);
    }

    /** What a form of the formula lacks; empty when it lacks nothing. */
    public String lostIn(TexParts form) {
        if (scripts > form.scripts) {
            return "scripts";
        }
        if (fractions > form.fractions) {
            return "fractions";
        }
        return roots > form.roots ? "roots" : "";
    }

    private static int count(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }
}
