package io.github.zhiban.typeset.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lengths that Flying Saucer does not know: computed ones, and those that count the type size of the root or the width
 * of a digit.
 */
final class Calculations {
    private static final List<String> FUNCTIONS = List.of("calc(", "min(", "max(", "clamp(");
    private static final Pattern FUNCTION = Pattern.compile("(?<![\\w-])(?:calc|min|max|clamp)\\(");
    private static final Pattern ROOT_SIZES =
            Pattern.compile("(?<![\\w.#-])([+-]?(?:\\d++(?:\\.\\d++)?|\\.\\d++))(rem|Q|ch)(?![\\w-])");
    private static final double QUARTER = 72 / 101.6;
    /** How wide a digit is taken to be, in em: CSS Values 4, section 6.1.3 on “ch”. */
    private static final double DIGIT = 0.5;

    private Calculations() {}

    /**
     * A sheet with everything computed that can be.
     *
     * @param rootSize the type size of the root, in points
     * @param unknown told of what cannot be computed, and where it begins
     */
    static String resolved(String css, double rootSize, BiConsumer<String, Integer> unknown) {
        String computed = FUNCTIONS.stream().anyMatch(css::contains) ? computed(css, rootSize, unknown) : css;
        return hasNumberBefore(computed, "rem") || hasNumberBefore(computed, "Q") || hasNumberBefore(computed, "ch")
                ? ROOT_SIZES
                        .matcher(computed)
                        .replaceAll(found -> length(Double.parseDouble(found.group(1)), found.group(2), rootSize))
                : computed;
    }

    private static String length(double number, String unit, double rootSize) {
        return switch (unit) {
            case "ch" -> number * DIGIT + "em";
            case "Q" -> Calculation.points(number * QUARTER);
            default -> Calculation.points(number * rootSize);
        };
    }

    /** Whether a unit stands behind a digit. To ask so first is much faster than a pattern where there is none. */
    private static boolean hasNumberBefore(String css, String unit) {
        for (int at = css.indexOf(unit, 1); at > 0; at = css.indexOf(unit, at + 1)) {
            if (Character.isDigit(css.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    private static String computed(String css, double rootSize, BiConsumer<String, Integer> unknown) {
        Matcher matcher = FUNCTION.matcher(css);
        StringBuilder result = new StringBuilder();
        int written = 0;
        while (matcher.find(Math.max(written, 0))) {
            int end = end(css, matcher.end());
            String function = css.substring(matcher.start(), end);
            Optional<String> known = Calculation.of(function, rootSize);
            result.append(css, written, matcher.start());
            if (known.isPresent()) {
                result.append(known.get());
                written = end;
            } else {
                unknown.accept(function, matcher.start());
                written = drop(css, end, result);
            }
        }
        return result.append(css, written, css.length()).toString();
    }

    /** Drops the declaration that has begun, and says where it ends; its lines stay. */
    private static int drop(String css, int from, StringBuilder result) {
        int begin = 1 + Math.max(result.lastIndexOf("{"), Math.max(result.lastIndexOf("}"), result.lastIndexOf(";")));
        String before = result.substring(begin);
        result.setLength(begin);
        int end = from;
        while (end < css.length() && ";{}".indexOf(css.charAt(end)) < 0) {
            end++;
        }
        (before + css.substring(from, end)).chars().filter(c -> c == '\n').forEach(c -> result.append('\n'));
        return end;
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
