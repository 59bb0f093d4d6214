package io.github.zhiban.formula;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chemical formulas and equations in {@code \ce{...}}, the notation of the package mhchem, become plain TeX:
 * {@code \ce{SO4^2-}} is {@code \mathrm{SO}_{4}^{2-}}.
 */
final class Chemistry {
    private static final Set<String> COMMANDS = Set.of("\\ce", "\\cee", "\\cf");

    /** The longest ones first. A condition may stand over and under an arrow, in brackets. */
    private static final Pattern ARROW =
            Pattern.compile("(<=>>|<<=>|<=>|<-->|<->|->|<-)(?:\\[([^\\]]*)](?:\\[([^\\]]*)])?)?");

    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]+");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    /** The dot behind it adds the water of a crystal and parts no decimals. */
    private static final Pattern BEFORE_WATER = Pattern.compile("\\d+(?=\\.\\d*H2O)");

    private static final Pattern FRACTION = Pattern.compile("\\(?(\\d+)/(\\d+)\\)?(?=\\s|[A-Z(])");
    private static final Pattern SCRIPT = Pattern.compile("[_^](?:\\{([^{}]*)}|(\\d*[+-]|[+-]?\\d+|[a-z*.]))");
    private static final Pattern CHARGE = Pattern.compile("[+-](?=\\s|$|[)\\]}]|\\((?:aq|s|l|g)\\))");
    private static final Pattern BOND = Pattern.compile("\\\\bond\\s*\\{([^{}]*)}");
    private static final Pattern GAS = Pattern.compile("(?<=\\s)[v^](?=\\s|$)");
    private static final Pattern MATHEMATICS = Pattern.compile("\\$([^$]*)\\$");
    private static final Pattern COMMAND = Pattern.compile("\\\\(?:[A-Za-z]+|.)");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final String source;
    private final StringBuilder tex = new StringBuilder();
    private int at;

    /** Whether a number that comes next counts the atoms before it, rather than molecules after it. */
    private boolean afterAtom;

    private Chemistry(String source) {
        this.source = source;
    }

    /** Rewrites every chemical formula inside of a formula. */
    static String rewrite(String formula) {
        if (!formula.contains("\\c")) {
            return formula;
        }
        List<TexToken> tokens = TexToken.split(formula);
        StringBuilder rewritten = new StringBuilder();
        int at = 0;
        while (at < tokens.size()) {
            TexToken token = tokens.get(at++);
            if (COMMANDS.contains(token.text())) {
                int start = Arguments.skipSpace(tokens, at);
                at = Arguments.end(tokens, start);
                String content = TexToken.join(Arguments.content(tokens, start, at));
                rewritten.append('{').append(new Chemistry(content).tex()).append('}');
            } else {
                rewritten.append(token.text());
            }
        }
        return rewritten.toString();
    }

    private String tex() {
        while (at < source.length()) {
            next();
        }
        return tex.toString();
    }

    private void next() {
        Matcher found = ARROW.matcher(source);
        if (reads(found, ARROW)) {
            arrow(found);
        } else if (reads(found, MATHEMATICS)) {
            put(found.group(1), true);
        } else if (reads(found, BOND)) {
            put(bond(found.group(1).strip()), false);
        } else if (reads(found, GAS)) {
            put(found.group().equals("v") ? "\\downarrow " : "\\uparrow ", false);
        } else if (reads(found, SPACE)) {
            put("\\ ", false);
        } else if (!afterAtom && reads(found, FRACTION)) {
            put("\\tfrac{" + found.group(1) + "}{" + found.group(2) + "}", false);
        } else if (reads(found, LETTERS)) {
            put("\\mathrm{" + found.group() + "}", true);
        } else if (afterAtom && reads(found, BEFORE_WATER)) {
            put("_{" + found.group() + "}", true);
        } else if (reads(found, NUMBER)) {
            put(afterAtom ? "_{" + found.group() + "}" : found.group() + "\\,", afterAtom);
        } else if (reads(found, SCRIPT)) {
            script(found);
        } else if (afterAtom && reads(found, CHARGE)) {
            put("^{" + found.group() + "}", true);
        } else if (reads(found, COMMAND)) {
            put(found.group().equals("\\#") ? "{\\equiv}" : found.group() + " ", false);
        } else {
            sign(source.charAt(at++));
        }
    }

    private boolean reads(Matcher matcher, Pattern pattern) {
        matcher.usePattern(pattern).useTransparentBounds(true).region(at, source.length());
        if (!matcher.lookingAt()) {
            return false;
        }
        at = matcher.end();
        return true;
    }

    private void put(String piece, boolean atom) {
        tex.append(piece);
        afterAtom = atom;
    }

    private void arrow(Matcher found) {
        String above = condition(found.group(2));
        String below = condition(found.group(3));
        boolean bare = above.isEmpty() && below.isEmpty();
        String arrow = switch (found.group(1)) {
            case "->" -> bare ? "\\longrightarrow " : "\\xrightarrow";
            case "<-" -> bare ? "\\longleftarrow " : "\\xleftarrow";
            case "<->" -> bare ? "\\longleftrightarrow " : "\\xleftrightarrow";
            case "<-->" -> bare ? "\\rightleftarrows " : "\\xtofrom";
            case "<=>>" -> "\\xrightequilibrium";
            case "<<=>" -> "\\xleftequilibrium";
            default -> bare ? "\\rightleftharpoons " : "\\xrightleftharpoons";
        };
        // An arrow is as long as what stands over and under it.
        boolean stretched = arrow.startsWith("\\x");
        put(!stretched ? arrow : arrow + (below.isEmpty() ? "" : "[" + below + "]") + "{" + above + "}", false);
    }

    private static String condition(String text) {
        return text == null || text.isBlank() ? "" : new Chemistry(text.strip()).tex();
    }

    private static String bond(String kind) {
        return switch (kind) {
            case "-", "1" -> "{-}";
            case "=", "2" -> "{=}";
            case "#", "\\#", "3" -> "{\\equiv}";
            case "->" -> "{\\rightarrow}";
            case "<-" -> "{\\leftarrow}";
            case "...", "...." -> "{\\cdots}";
            default -> "{\\sim}";
        };
    }

    private void script(Matcher found) {
        boolean below = found.group().startsWith("_");
        String content = found.group(1) == null ? found.group(2) : found.group(1);
        // What stands before its element hangs on nothing.
        put((afterAtom ? "" : "{}") + (below ? "_{" : "^{") + "\\mathrm{" + content + "}}", true);
    }

    private void sign(char sign) {
        switch (sign) {
            case '#' -> put("{\\equiv}", false);
            case '-', '=' -> put("{" + sign + "}", false);
            case '*', '.', '·' -> put("{\\cdot}", false);
            case ')', ']', '}' -> put(String.valueOf(sign), true);
            default -> put(String.valueOf(sign), false);
        }
    }
}
