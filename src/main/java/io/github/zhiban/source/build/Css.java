package io.github.zhiban.source.build;

import io.github.zhiban.source.build.InlineStyle.Trait;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What an element's {@code style} attribute says about its meaning. Faces, sizes and most colours are decoration and
 * are not read; weight, slant, lines, red text and coloured ground carry what the author wants to stress.
 */
record Css(Map<String, String> declarations) {
    private static final Pattern HEX = Pattern.compile("#([0-9a-f]{6}|[0-9a-f]{3})\\b");
    private static final Pattern RGB =
            Pattern.compile("rgba?\\(\\s*(\\d{1,3})\\D+(\\d{1,3})\\D+(\\d{1,3})\\D*([\\d.]*)");
    private static final Map<String, Integer> NAMED =
            Map.of("red", 0xFF0000, "yellow", 0xFFFF00, "lime", 0x00FF00, "orange", 0xFFA500, "aqua", 0x00FFFF);

    static Css of(Element element) {
        return new Css(parse(element.attr("style")));
    }

    private static Map<String, String> parse(String style) {
        if (style.isEmpty()) {
            return Map.of();
        }
        Map<String, String> declarations = new HashMap<>();
        for (String declaration : style.split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                declarations.put(
                        declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        declaration.substring(colon + 1).strip().toLowerCase(Locale.ROOT));
            }
        }
        return declarations;
    }

    String value(String property) {
        return declarations.getOrDefault(property, "");
    }

    boolean isHidden() {
        return value("display").startsWith("none") || value("visibility").startsWith("hidden");
    }

    /** A style with what these declarations add to it or take away. */
    InlineStyle applied(InlineStyle style) {
        if (declarations.isEmpty()) {
            return style;
        }
        InlineStyle result = style;
        String weight = value("font-weight");
        if (weight.startsWith("bold") || weight.matches("[6-9]00.*")) {
            result = result.with(Trait.STRONG);
        }
        if (value("font-style").startsWith("italic")) {
            result = result.with(Trait.EMPHASIS);
        }
        String line = value("text-decoration") + value("text-decoration-line");
        if (line.contains("line-through")) {
            result = result.with(Trait.DELETED);
        } else if (line.contains("underline") && result.link() == null) {
            result = result.with(Trait.UNDERLINE);
        }
        String raised = value("vertical-align");
        if (raised.startsWith("super")) {
            result = result.with(Trait.SUP);
        } else if (raised.equals("sub")) {
            result = result.with(Trait.SUB);
        }
        return isRed(value("color")) || isColoured(value("background-color")) || isColoured(value("background"))
                ? result.with(Trait.MARK)
                : result;
    }

    /** Red, as authors use it for what must not be missed. */
    static boolean isRed(String color) {
        Integer rgb = rgb(color);
        return rgb != null && red(rgb) >= 180 && green(rgb) <= 110 && blue(rgb) <= 110;
    }

    /** A ground with a hue; white, grey and black come from the page that the text was pasted from. */
    private static boolean isColoured(String color) {
        Integer rgb = rgb(color);
        if (rgb == null) {
            return false;
        }
        int most = Math.max(red(rgb), Math.max(green(rgb), blue(rgb)));
        int least = Math.min(red(rgb), Math.min(green(rgb), blue(rgb)));
        return most - least >= 60 && most >= 140;
    }

    private static @Nullable Integer rgb(String color) {
        if (color.isEmpty()) {
            return null;
        }
        Matcher hex = HEX.matcher(color);
        if (hex.find()) {
            String digits = hex.group(1);
            return Integer.parseInt(digits.length() == 6 ? digits : digits.replaceAll("([0-9a-f])", "$1$1"), 16);
        }
        Matcher rgb = RGB.matcher(color);
        if (rgb.find()) {
            boolean clear = rgb.group(4).matches("0|0?\\.[012]\\d*");
            return clear ? null : channel(rgb, 1) << 16 | channel(rgb, 2) << 8 | channel(rgb, 3);
        }
        return NAMED.get(color.replaceAll("\\s.*", ""));
    }

    private static int channel(Matcher rgb, int group) {
        return Math.min(255, Integer.parseInt(rgb.group(group)));
    }

    private static int red(int rgb) {
        return rgb >> 16 & 255;
    }

    private static int green(int rgb) {
        return rgb >> 8 & 255;
    }

    private static int blue(int rgb) {
        return rgb & 255;
    }
}
