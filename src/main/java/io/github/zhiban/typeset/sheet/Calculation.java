package io.github.zhiban.typeset.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mathematical function of CSS Values 4: {@code calc()}, {@code min()}, {@code max()}, {@code clamp()}. It is
 * computed as far as that can be done before anything is laid out: lengths of paper with one another, any length with
 * numbers.
 *
 * <p>Known as: calc, max, 计算长度.
 */
final class Calculation {
    private static final Pattern NUMBER = Pattern.compile("([+-]?(?:\\d++(?:\\.\\d++)?|\\.\\d++))([a-z%]*+)");
    private static final Pattern FUNCTION = Pattern.compile("(calc|min|max|clamp)\\(");
    private static final String POINT = "pt";
    /** Points to a unit of paper. */
    private static final Map<String, Double> PAPER =
            Map.of(POINT, 1.0, "px", 0.75, "pc", 12.0, "in", 72.0, "cm", 72 / 2.54, "mm", 72 / 25.4, "q", 72 / 101.6);

    private final String text;
    private final double rootSize;
    private int at;

    /**
     * A quantity.
     *
     * @param unit empty for a number
     */
    private record Quantity(double value, String unit) {}

    private Calculation(String text, double rootSize) {
        this.text = text.toLowerCase(Locale.ROOT);
        this.rootSize = rootSize;
    }

    /**
     * What a function comes to, as CSS; empty where that is not known before the page is.
     *
     * @param text the function with its name and parentheses
     * @param rootSize the type size of the root, in points
     */
    static Optional<String> of(String text, double rootSize) {
        Calculation calculation = new Calculation(text, rootSize);
        Quantity result = calculation.factor();
        return result == null || calculation.at < text.length() ? Optional.empty() : Optional.of(css(result));
    }

    /** A length of paper in points; empty for others. */
    static Optional<Double> inPoints(String length) {
        Calculation calculation = new Calculation(length, 0);
        Quantity read = calculation.factor();
        return read == null || !read.unit.equals(POINT) || calculation.at < length.length()
                ? Optional.empty()
                : Optional.of(read.value);
    }

    /** A quantity as CSS: at most four decimals. */
    static String points(double value) {
        return css(new Quantity(value, POINT));
    }

    private static String css(Quantity quantity) {
        double rounded = Math.round(quantity.value * 10_000) / 10_000.0;
        String number = rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
        return number + quantity.unit;
    }

    private @Nullable Quantity sum() {
        Quantity left = product();
        while (left != null) {
            skipBlanks();
            if (at >= text.length() || (text.charAt(at) != '+' && text.charAt(at) != '-')) {
                return left;
            }
            int sign = text.charAt(at++) == '+' ? 1 : -1;
            left = together(left, product(), (one, other) -> one + sign * other);
        }
        return null;
    }

    private @Nullable Quantity product() {
        Quantity left = factor();
        while (left != null) {
            skipBlanks();
            if (at >= text.length() || (text.charAt(at) != '*' && text.charAt(at) != '/')) {
                return left;
            }
            boolean times = text.charAt(at++) == '*';
            Quantity right = factor();
            left = right == null ? null : times ? times(left, right) : divided(left, right);
        }
        return null;
    }

    private static @Nullable Quantity times(Quantity left, Quantity right) {
        return left.unit.isEmpty()
                ? new Quantity(left.value * right.value, right.unit)
                : right.unit.isEmpty() ? new Quantity(left.value * right.value, left.unit) : null;
    }

    private static @Nullable Quantity divided(Quantity left, Quantity right) {
        return right.unit.isEmpty() && right.value != 0 ? new Quantity(left.value / right.value, left.unit) : null;
    }

    private static @Nullable Quantity together(
            @Nullable Quantity left, @Nullable Quantity right, BinaryOperator<Double> operation) {
        if (left == null || right == null) {
            return null;
        }
        boolean alike = left.unit.equals(right.unit) || left.value == 0 || right.value == 0;
        String unit = left.unit.isEmpty() || left.value == 0 ? right.unit : left.unit;
        return alike ? new Quantity(operation.apply(left.value, right.value), unit) : null;
    }

    private @Nullable Quantity factor() {
        skipBlanks();
        Matcher function = FUNCTION.matcher(text).region(at, text.length());
        if (function.lookingAt()) {
            at = function.end();
            return function(function.group(1));
        }
        if (at < text.length() && text.charAt(at) == '(') {
            at++;
            return function("calc");
        }
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        if (!number.lookingAt()) {
            return null;
        }
        at = number.end();
        double value = Double.parseDouble(number.group(1));
        String unit = number.group(2);
        Double points = unit.equals("rem") ? Double.valueOf(rootSize) : PAPER.get(unit);
        return points == null ? new Quantity(value, unit) : new Quantity(value * points, POINT);
    }

    private @Nullable Quantity function(String name) {
        List<Quantity> arguments = new ArrayList<>();
        while (true) {
            Quantity argument = sum();
            skipBlanks();
            if (argument == null || at >= text.length()) {
                return null;
            }
            arguments.add(argument);
            char next = text.charAt(at++);
            if (next == ')') {
                return result(name, arguments);
            }
            if (next != ',') {
                return null;
            }
        }
    }

    private static @Nullable Quantity result(String name, List<Quantity> arguments) {
        Quantity result = arguments.getFirst();
        List<Quantity> others = arguments.subList(1, arguments.size());
        return switch (name) {
            case "calc" -> others.isEmpty() ? result : null;
            case "min" -> all(result, others, Math::min);
            case "max" -> all(result, others, Math::max);
            default ->
                others.size() == 2
                        ? together(result, together(others.get(0), others.get(1), Math::min), Math::max)
                        : null;
        };
    }

    private static @Nullable Quantity all(
            @Nullable Quantity first, List<Quantity> others, BinaryOperator<Double> operation) {
        Quantity result = first;
        for (Quantity other : others) {
            result = together(result, other, operation);
        }
        return result;
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
