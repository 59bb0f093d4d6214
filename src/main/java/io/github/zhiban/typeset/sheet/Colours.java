package io.github.zhiban.typeset.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Colours in notations that Flying Saucer does not know (CSS Color 4), as {@code #rrggbb}; what can be seen through is
 * mixed with white paper.
 */
final class Colours {
    private static final Pattern FUNCTION = Pattern.compile("(?i)(?<![\\w-])(rgb|hsl)a?\\(([^()]*)\\)");

    private static final Pattern CURRENT = Pattern.compile("(?i)(?<![\\w-])currentcolor(?![\\w-])");
    private static final Pattern SEEN_THROUGH =
            Pattern.compile("#([0-9a-fA-F]{8}|[0-9a-fA-F]{4})(?=[^\\w{};-][^{};]*+[;}]|[;}])");

    /** To ask for a word so first is much faster than a pattern where there is none. */
    private static final List<String> NAMES = List.of("rgb", "hsl", "RGB", "HSL");

    private static final int FULL = 255;

    private Colours() {}

    /** A sheet with all its colours in a notation that is known. */
    static String resolved(String css) {
        String known = NAMES.stream().anyMatch(css::contains)
                ? FUNCTION.matcher(css)
                        .replaceAll(found -> hexadecimal(found).orElse(Matcher.quoteReplacement(found.group())))
                : css;
        String current = CURRENT.matcher(known).replaceAll(found -> ofText(known, found));
        return SEEN_THROUGH.matcher(current).replaceAll(found -> onPaper(found.group(1)));
    }

    /** The colour of the text itself, which borders have unless they name another. */
    private static String ofText(String css, MatchResult current) {
        int at = current.start();
        int begin =
                1 + Math.max(css.lastIndexOf('{', at), Math.max(css.lastIndexOf('}', at), css.lastIndexOf(';', at)));
        String property =
                css.substring(begin, Math.max(begin, css.lastIndexOf(':', at))).strip();
        boolean border = property.startsWith("border") && !property.endsWith("-color");
        return border ? "" : property.equals("color") ? "inherit" : current.group();
    }

    /** A colour of four or eight digits, the last of which say how much it covers. */
    private static String onPaper(String digits) {
        int size = digits.length() / 4;
        double[] parts = new double[4];
        for (int i = 0; i < parts.length; i++) {
            String part = digits.substring(i * size, (i + 1) * size).repeat(3 - size);
            parts[i] = Integer.parseInt(part, 16) / (double) FULL;
        }
        return written(parts, parts[3]);
    }

    private static Optional<String> hexadecimal(MatchResult function) {
        List<Double> parts = new ArrayList<>();
        boolean hue = function.group(1).toLowerCase(Locale.ROOT).equals("hsl");
        try {
            for (String part : function.group(2).strip().split("[\\s,/]+", -1)) {
                int index = parts.size();
                parts.add(index == 3 ? part(part, 1) : hue && index == 0 ? angle(part) : part(part, hue ? 1 : FULL));
            }
        } catch (NumberFormatException unknown) {
            return Optional.empty();
        }
        if (parts.size() != 3 && parts.size() != 4) {
            return Optional.empty();
        }
        double[] light = hue
                ? ofHue(parts.get(0), parts.get(1), parts.get(2))
                : new double[] {parts.get(0) / FULL, parts.get(1) / FULL, parts.get(2) / FULL};
        return Optional.of(written(light, parts.size() == 4 ? Math.clamp(parts.get(3), 0.0, 1.0) : 1));
    }

    /** Red, green and blue, mixed with white as far as they do not cover it. */
    private static String written(double[] light, double cover) {
        StringBuilder written = new StringBuilder("#");
        for (int i = 0; i < 3; i++) {
            long value = Math.round((Math.clamp(light[i], 0.0, 1.0) * cover + 1 - cover) * FULL);
            written.append(String.format(Locale.ROOT, "%02x", value));
        }
        return written.toString();
    }

    /** A number, or a part of what is the whole. */
    private static double part(String written, double whole) {
        return written.endsWith("%")
                ? Double.parseDouble(written.substring(0, written.length() - 1)) / 100 * whole
                : Double.parseDouble(written);
    }

    private static double angle(String written) {
        return written.endsWith("turn")
                ? Double.parseDouble(written.substring(0, written.length() - 4)) * 360
                : Double.parseDouble(written.endsWith("deg") ? written.substring(0, written.length() - 3) : written);
    }

    /** CSS Color 4, section 7.1. */
    private static double[] ofHue(double hue, double saturation, double lightness) {
        double reach = saturation * Math.min(lightness, 1 - lightness);
        double[] light = new double[3];
        int[] offsets = {0, 8, 4};
        for (int i = 0; i < light.length; i++) {
            double k = ((offsets[i] + hue / 30) % 12 + 12) % 12;
            light[i] = lightness - reach * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1));
        }
        return light;
    }
}
