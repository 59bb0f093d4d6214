package io.github.zhiban.formula;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The columns of {@code \begin{array}{...}} in the four signs that KaTeX knows: {@code l}, {@code c}, {@code r} and
 * lines. Packages know repeated columns, columns of a certain width, and what is put between columns or before each
 * cell.
 */
final class ArrayColumns {
    private static final Set<String> ENVIRONMENTS = Set.of("array", "darray", "subarray");

    private static final Pattern SPACE =
            Pattern.compile("(?:\\s|~|\\\\(?:[,;:!> ]|quad|qquad|[hv]space\\*?\\{[^{}]*}|m?kern-?[\\d.]+[a-z]{2}))*+");

    /** In columns; no page has room for more. */
    private static final int MOST = 100;

    private ArrayColumns() {}

    static String simplify(String tex) {
        List<TexToken> tokens = TexToken.split(tex);
        StringBuilder simple = new StringBuilder();
        int at = 0;
        while (at < tokens.size()) {
            TexToken token = tokens.get(at++);
            simple.append(token.text());
            if (!token.is("\\begin")) {
                continue;
            }
            int start = Arguments.skipSpace(tokens, at);
            int end = Arguments.end(tokens, start);
            String name = TexToken.join(Arguments.content(tokens, start, end));
            int columns = Arguments.skipSpace(tokens, end);
            if (!ENVIRONMENTS.contains(name)
                    || columns >= tokens.size()
                    || !tokens.get(columns).is("{")) {
                continue;
            }
            at = Arguments.end(tokens, columns);
            simple.append('{').append(name).append("}{");
            append(Arguments.content(tokens, columns, at), simple, simple.length() + MOST);
            simple.append('}');
        }
        return simple.toString();
    }

    private static void append(List<TexToken> columns, StringBuilder simple, int longest) {
        int at = 0;
        while (at < columns.size() && simple.length() < longest) {
            String sign = columns.get(at++).text();
            int end = Arguments.end(columns, Arguments.skipSpace(columns, at));
            List<TexToken> argument = Arguments.content(columns, Arguments.skipSpace(columns, at), end);
            switch (sign) {
                case "p", "m", "b" -> {
                    simple.append('l');
                    at = end;
                }
                case ">", "<" -> at = end;
                case "@", "!" -> {
                    String between = TexToken.join(argument);
                    boolean line = between.contains("\\vrule") || between.contains("\\vline");
                    // What is seen between columns has no place here, and KaTeX says so.
                    simple.append(line ? "|" : SPACE.matcher(between).matches() ? "" : sign + '{' + between + '}');
                    at = end;
                }
                case ";" -> {
                    simple.append(':');
                    at = end;
                }
                case "*" -> {
                    int last = Arguments.end(columns, Arguments.skipSpace(columns, end));
                    repeat(
                            TexToken.join(argument),
                            Arguments.content(columns, Arguments.skipSpace(columns, end), last),
                            simple,
                            longest);
                    at = last;
                }
                case "L", "C", "R" -> simple.append(sign.toLowerCase(Locale.ROOT));
                case "X", "J" -> simple.append('l');
                default -> simple.append(sign);
            }
        }
    }

    private static void repeat(String times, List<TexToken> columns, StringBuilder simple, int longest) {
        int left = times.strip().matches("[1-9]\\d?") ? Integer.parseInt(times.strip()) : 1;
        for (int i = 0; i < left && simple.length() < longest; i++) {
            append(columns, simple, longest);
        }
    }
}
