package io.github.zhiban.formula;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Brackets of a certain size that KaTeX has in one size only: double brackets are two brackets that stand close, and
 * corners stay as they are.
 */
final class SizedBrackets {
    private static final Set<String> SIZES = Set.of(
            "\\left", "\\right", "\\big", "\\Big", "\\bigg", "\\Bigg", "\\bigl", "\\Bigl", "\\biggl", "\\Biggl",
            "\\bigr", "\\Bigr", "\\biggr", "\\Biggr");

    /** Their halves. */
    private static final Map<String, List<String>> DOUBLE = Map.of(
            "\\llbracket", List.of("[", "["),
            "\\lBrack", List.of("[", "["),
            "⟦", List.of("[", "["),
            "\\rrbracket", List.of("]", "]"),
            "\\rBrack", List.of("]", "]"),
            "⟧", List.of("]", "]"),
            "\\lBrace", List.of("\\{", "["),
            "⦃", List.of("\\{", "["),
            "\\rBrace", List.of("]", "\\}"),
            "⦄", List.of("]", "\\}"));

    private static final Set<String> CORNERS =
            Set.of("\\ulcorner", "\\urcorner", "\\llcorner", "\\lrcorner", "⌜", "⌝", "⌞", "⌟");

    private SizedBrackets() {}

    static String simplify(String tex) {
        List<TexToken> tokens = TexToken.split(tex);
        StringBuilder simple = new StringBuilder();
        int at = 0;
        while (at < tokens.size()) {
            TexToken token = tokens.get(at++);
            int next = Arguments.skipSpace(tokens, at);
            if (!SIZES.contains(token.text()) || next >= tokens.size()) {
                simple.append(token.text());
                continue;
            }
            String size = token.text();
            String sign = tokens.get(next).text();
            List<String> halves = DOUBLE.get(sign);
            if (halves != null) {
                simple.append(size).append(halves.getFirst());
                simple.append("\\mkern-3mu").append(size).append(halves.getLast());
                at = next + 1;
            } else if (CORNERS.contains(sign)) {
                simple.append(
                        switch (size) {
                            case "\\left" -> sign + "\\left.";
                            case "\\right" -> "\\right." + sign;
                            default -> sign + " ";
                        });
                at = next + 1;
            } else {
                simple.append(size);
            }
        }
        return simple.toString();
    }
}
