package io.github.zhiban.typeset.sheet;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths that Flying Saucer does not know: computed ones, and those that count the type size of the root. */
final class Calculations {
    private static final Pattern FUNCTION = Pattern.compile("(?<![\\w-])(?:calc|min|max|clamp)\\(");
    private static final Pattern ROOT_SIZES =
            Pattern.compile("(?<![\\w.#-])([+-]?(?:\\d++(?:\\.\\d++)?|\\.\\d++))(rem|Q)(?![\\w-])");
    private static final double QUARTER = 72 / 101.6;

    private Calculations() {}

    /**
     * A sheet with everything computed that can be.
     *
     * @param rootSize the type size of the root, in points
     * @param unknown told of what cannot be computed, and where it begins
     */
    static String resolved(String css, double rootSize, BiConsumer<String, Integer> unknown) {
        Matcher matcher = FUNCTION.matcher(css);
        StringBuilder result = new StringBuilder();
        int written = 0;
        while (matcher.find(Math.max(written, 0))) {
            int end = end(css, matcher.end());
            String function = css.substring(matcher.start(), end);
            Optional<String> computed = Calculation.of(function, rootSize);
            if (computed.isEmpty()) {
                unknown.accept(function, matcher.start());
            }
            result.append(css, written, matcher.start()).append(computed.orElse("inherit"));
            written = end;
        }
        result.append(css, written, css.length());
        return ROOT_SIZES
                .matcher(result)
                .replaceAll(found -> Calculation.points(
                        Double.parseDouble(found.group(1)) * (found.group(2).equals("Q") ? QUARTER : rootSize)));
    }

    /** Where the parenthesis closes that is open. */
    private static int end(String css, int from) {
        int depth = 1;
        for (int i = from; i < css.length(); i++) {
            char c = css.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
            if (c == ';' || c == '{' || c == '}') {
                return i;
            }
        }
        return css.length();
    }
}
