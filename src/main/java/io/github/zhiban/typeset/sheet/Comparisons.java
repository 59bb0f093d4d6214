package io.github.zhiban.typeset.sheet;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Spells comparisons of CSS Values 4 for the parser: it knows {@code min(1pt, calc(2pt * 3))}, and silently drops every
 * declaration with {@code min(1pt, 2pt * 3)}, which means the same.
 */
final class Comparisons {
    private static final List<String> FUNCTIONS = List.of("min", "max", "clamp");

    private final String css;
    private final BitSet begins = new BitSet();
    private final BitSet ends = new BitSet();
    private final Deque<Argument> open = new ArrayDeque<>();

    /** What stands between parentheses or commas: only that of a comparison may need a {@code calc()}. */
    private static final class Argument {
        private final boolean compared;
        private final int begin;
        private boolean computes;

        private Argument(boolean compared, int begin) {
            this.compared = compared;
            this.begin = begin;
        }
    }

    private Comparisons(String css) {
        this.css = css;
    }

    /** The same sheet, with a {@code calc()} around each argument of a comparison that computes. */
    static String spelled(String css) {
        return FUNCTIONS.stream().anyMatch(name -> css.contains(name + "(")) ? new Comparisons(css).spelled() : css;
    }

    private String spelled() {
        for (int i = 0; i < css.length(); i++) {
            switch (css.charAt(i)) {
                case '(' -> open.push(new Argument(isComparison(i), i + 1));
                case ')' -> close(i);
                case ',' -> {
                    if (close(i)) {
                        open.push(new Argument(true, i + 1));
                    }
                }
                case '*', '/' -> compute();
                case '+', '-' -> {
                    if (i > 0 && css.charAt(i - 1) == ' ') {
                        compute();
                    }
                }
                case ';', '{', '}' -> open.clear();
                default -> {}
            }
        }
        return written();
    }

    private boolean isComparison(int parenthesis) {
        int begin = parenthesis;
        while (begin > 0 && (Character.isLetterOrDigit(css.charAt(begin - 1)) || css.charAt(begin - 1) == '-')) {
            begin--;
        }
        return FUNCTIONS.contains(css.substring(begin, parenthesis));
    }

    private void compute() {
        if (!open.isEmpty()) {
            open.peek().computes = true;
        }
    }

    /** Ends an argument at a parenthesis, or at a comma of a comparison; whether it did. */
    private boolean close(int at) {
        if (open.isEmpty() || (css.charAt(at) == ',' && !open.peek().compared)) {
            return false;
        }
        Argument argument = open.pop();
        if (argument.compared && argument.computes) {
            begins.set(argument.begin);
            ends.set(at);
        }
        return true;
    }

    private String written() {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < css.length(); i++) {
            result.append(ends.get(i) ? ")" : "")
                    .append(begins.get(i) ? "calc(" : "")
                    .append(css.charAt(i));
        }
        return result.toString();
    }
}
