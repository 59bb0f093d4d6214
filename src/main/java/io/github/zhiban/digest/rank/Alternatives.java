package io.github.zhiban.digest.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A regular expression in its alternatives, each of which is tried only where a text has the letters that it cannot do
 * without: most texts have none of them, and looking for letters costs a fraction of trying.
 */
public final class Alternatives {
    private static final String GROUP = "(?:";
    private static final String COUNTS = "?*+{";

    private final List<Alternative> alternatives;

    private Alternatives(List<Alternative> alternatives) {
        this.alternatives = List.copyOf(alternatives);
    }

    /**
     * @param letters of which every match has some; a text of one empty string where nothing is known of them
     * @param opens whether it matches at the beginning of a text only
     */
    private record Alternative(Pattern pattern, List<String> letters, boolean opens) {
        boolean isIn(String text) {
            return mayBeIn(text)
                    && (opens
                            ? pattern.matcher(text).lookingAt()
                            : pattern.matcher(text).find());
        }

        private boolean mayBeIn(String text) {
            for (var each : letters) {
                if (text.contains(each)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The alternatives of an expression without flags. */
    static Alternatives of(String expression) {
        var alternatives = new ArrayList<Alternative>();
        for (var part : split(expression)) {
            alternatives.add(new Alternative(Pattern.compile(part), anyOf(part), part.startsWith("^")));
        }
        return new Alternatives(alternatives);
    }

    /** Whether a text has one of them. */
    boolean areIn(String text) {
        for (var alternative : alternatives) {
            if (alternative.isIn(text)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> split(String expression) {
        var parts = new ArrayList<String>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < expression.length(); i = next(expression, i)) {
            char c = expression.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '|' && depth == 0) {
                parts.add(expression.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(expression.substring(start));
        return parts;
    }

    /**
     * Letters of which every match has some: the longest run outside groups, or else a run in each alternative of the
     * first group that is not optional.
     */
    static List<String> anyOf(String expression) {
        var outside = letters(expression);
        if (!outside.isEmpty()) {
            return List.of(outside);
        }
        int depth = 0;
        int begin = -1;
        for (int i = 0; i < expression.length(); i = next(expression, i)) {
            depth += expression.charAt(i) == '(' ? 1 : expression.charAt(i) == ')' ? -1 : 0;
            if (begin < 0 && depth == 1 && expression.startsWith(GROUP, i)) {
                begin = i + GROUP.length();
            } else if (begin >= 0 && depth == 0) {
                boolean counted = i + 1 < expression.length() && COUNTS.indexOf(expression.charAt(i + 1)) >= 0;
                var each = split(expression.substring(begin, i)).stream()
                        .map(Alternatives::letters)
                        .toList();
                return counted || each.contains("") ? List.of("") : each;
            }
        }
        return List.of("");
    }

    /** The longest run of letters outside groups and classes that nothing makes optional. */
    static String letters(String expression) {
        var best = "";
        var run = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < expression.length(); i = next(expression, i)) {
            char c = expression.charAt(i);
            depth += c == '(' ? 1 : 0;
            int after = i + 1;
            boolean counted = after < expression.length() && COUNTS.indexOf(expression.charAt(after)) >= 0;
            boolean letter = depth == 0 && Character.isLetterOrDigit(c) && !counted;
            if (letter) {
                run.append(c);
            }
            if (!letter || after == expression.length()) {
                best = run.length() > best.length() ? run.toString() : best;
                run.setLength(0);
            }
            depth -= c == ')' ? 1 : 0;
        }
        return best;
    }

    /** Behind a character, an escape, a class or a count. */
    private static int next(String expression, int at) {
        return switch (expression.charAt(at)) {
            case '\\' -> afterEscape(expression, at);
            case '[' -> afterClass(expression, at);
            case '{' -> expression.indexOf('}', at) + 1;
            default -> at + 1;
        };
    }

    private static int afterEscape(String expression, int at) {
        boolean braced = at + 2 < expression.length()
                && "pP".indexOf(expression.charAt(at + 1)) >= 0
                && expression.charAt(at + 2) == '{';
        return braced ? expression.indexOf('}', at) + 1 : at + 2;
    }

    private static int afterClass(String expression, int at) {
        int i = at + 1;
        i += i < expression.length() && expression.charAt(i) == '^' ? 1 : 0;
        // A bracket that opens a class stands for itself.
        i += i < expression.length() && expression.charAt(i) == ']' ? 1 : 0;
        while (i < expression.length() && expression.charAt(i) != ']') {
            i = expression.charAt(i) == '\\'
                    ? afterEscape(expression, i)
                    : expression.charAt(i) == '[' ? afterClass(expression, i) : i + 1;
        }
        return i + 1;
    }
}
