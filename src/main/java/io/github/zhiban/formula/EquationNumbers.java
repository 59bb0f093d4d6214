package io.github.zhiban.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The numbers that authors give to formulas and their rows with {@code \\tag}. */
final class EquationNumbers {
    /** Environments whose rows stand one below the other, and those in which KaTeX lets each have its number. */
    private static final Map<String, String> ROWS =
            Map.of("aligned", "align*", "gathered", "gather*", "alignedat", "alignat*");

    private static final String TAG = "\\tag";

    private EquationNumbers() {}

    /**
     * A formula and its numbers.
     *
     * @param tex without numbers; where rows have numbers of their own, as KaTeX takes them
     * @param numbers with the parentheses around them, in their order
     * @param ofRows whether {@code tex} says to which rows they belong
     * @param within with each number behind what it belongs to
     */
    record Tagged(String tex, List<String> numbers, boolean ofRows, String within) {
        Tagged {
            numbers = List.copyOf(numbers);
        }
    }

    /** Takes the numbers out of a formula. */
    static Tagged extract(String tex) {
        List<TexToken> tokens = TexToken.split(tex);
        StringBuilder without = new StringBuilder();
        StringBuilder within = new StringBuilder();
        List<String> numbers = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            TexToken token = tokens.get(at++);
            if (!token.is(TAG)) {
                without.append(token.text());
                within.append(token.text());
                continue;
            }
            boolean bare = at < tokens.size() && tokens.get(at).is("*");
            int start = Arguments.skipSpace(tokens, bare ? at + 1 : at);
            at = Arguments.end(tokens, start);
            String number = TexToken.join(Arguments.content(tokens, start, at)).strip();
            numbers.add(bare ? number : "(" + number + ")");
            within.append("\\qquad\\text{").append(numbers.getLast()).append('}');
        }
        if (numbers.isEmpty()) {
            return new Tagged(tex, numbers, false, tex);
        }
        String rows = rows(tokens);
        if (!rows.isEmpty()) {
            return new Tagged(rows, numbers, true, within.toString());
        }
        return numbers.size() == 1
                ? new Tagged(without.toString(), numbers, false, without + "\\qquad\\text{" + numbers.getFirst() + "}")
                : new Tagged(within.toString(), List.of(), false, within.toString());
    }

    /**
     * A formula that is nothing but rows, in the environment that lets them have numbers; empty for any other, and
     * where a number stands outside the rows or deeper in them.
     */
    private static String rows(List<TexToken> tokens) {
        int first = Arguments.skipSpace(tokens, 0);
        if (first >= tokens.size() || !tokens.get(first).is("\\begin")) {
            return "";
        }
        StringBuilder rows = new StringBuilder();
        int depth = 0;
        int at = first;
        while (at < tokens.size()) {
            TexToken token = tokens.get(at++);
            boolean begin = token.is("\\begin");
            boolean end = token.is("\\end");
            if (depth == 0 && !begin && token.kind() != TexToken.Kind.SPACE) {
                return "";
            }
            if (token.is(TAG) && depth != 1) {
                return "";
            }
            rows.append(token.text());
            depth += begin || token.is("{") || token.is("\\left") ? 1 : 0;
            depth -= end || token.is("}") || token.is("\\right") ? 1 : 0;
            if (begin || end) {
                int start = Arguments.skipSpace(tokens, at);
                int behind = Arguments.end(tokens, start);
                String name = TexToken.join(Arguments.content(tokens, start, behind));
                boolean outer = depth == (begin ? 1 : 0);
                if (outer && (!ROWS.containsKey(name) || (begin && at != first + 1))) {
                    return "";
                }
                rows.append('{').append(outer ? ROWS.get(name) : name).append('}');
                at = behind;
            }
        }
        return rows.toString();
    }
}
