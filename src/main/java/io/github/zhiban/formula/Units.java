package io.github.zhiban.formula;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers with units in {@code \pu{...}}, of the package mhchem, become plain TeX: {@code \pu{1.2e3 m.s-1}} is
 * {@code 1.2 \cdot 10^{3}\,\mathrm{m \cdot s^{-1}}}.
 */
final class Units {
    private static final Pattern NUMBER =
            Pattern.compile("\\s*([+-]?\\d[\\d.,]*)(?:\\s*(?:[eE]|\\*10\\^|x10\\^)\\{?([+-]?\\d{1,4})}?)?\\s*");
    /** A name of a unit and its power: {@code s-1}, {@code m^2}, {@code m3}. */
    private static final Pattern POWER = Pattern.compile("([A-Za-zµμΩ°℃%]+)\\^?\\{?([+-]?\\d{1,3})}?");

    private static final Pattern PRODUCT = Pattern.compile("[.*·]|\\s+");

    private Units() {}

    static String rewrite(String formula) {
        if (!formula.contains("\\pu")) {
            return formula;
        }
        List<TexToken> tokens = TexToken.split(formula);
        StringBuilder rewritten = new StringBuilder();
        int at = 0;
        while (at < tokens.size()) {
            TexToken token = tokens.get(at++);
            if (token.is("\\pu")) {
                int start = Arguments.skipSpace(tokens, at);
                at = Arguments.end(tokens, start);
                rewritten
                        .append('{')
                        .append(quantity(TexToken.join(Arguments.content(tokens, start, at))))
                        .append('}');
            } else {
                rewritten.append(token.text());
            }
        }
        return rewritten.toString();
    }

    private static String quantity(String source) {
        Matcher number = NUMBER.matcher(source);
        if (!number.lookingAt()) {
            return fraction(source.strip());
        }
        String power = number.group(2) == null ? "" : "\\times 10^{" + number.group(2) + "}";
        String unit = source.substring(number.end()).strip();
        return number.group(1) + power + (unit.isEmpty() ? "" : "\\," + fraction(unit));
    }

    /** Two strokes stand for a fraction, one for itself. */
    private static String fraction(String unit) {
        int bar = unit.indexOf("//");
        return bar < 0
                ? product(unit)
                : "\\frac{" + product(unit.substring(0, bar)) + "}{" + product(unit.substring(bar + 2)) + "}";
    }

    private static String product(String unit) {
        if (unit.contains("\\")) {
            return "\\mathrm{" + unit + "}";
        }
        String powers = POWER.matcher(unit.strip()).replaceAll("$1^{$2}");
        return "\\mathrm{" + PRODUCT.matcher(powers).replaceAll("\\\\cdot ").replace("°C", "{}^{\\circ}C") + "}";
    }
}
