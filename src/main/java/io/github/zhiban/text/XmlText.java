package io.github.zhiban.text;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Text as XML 1.0 spells it (转义): what it cannot hold is left out.
 *
 * <p>Known as: escape.
 */
public final class XmlText {
    private XmlText() {}

    /** Whether XML allows the character (section 2.2). */
    public static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }

    /** As content of an element. */
    public static String content(String text) {
        return spelled(text, c -> null);
    }

    /** As content or as the value of an attribute whose white space does not matter. */
    public static String quoted(String text) {
        return spelled(text, c -> c == '"' ? "&quot;" : null);
    }

    /** As the value of an attribute. */
    public static String attribute(String text) {
        return spelled(text, c -> switch (c) {
            case '"' -> "&quot;";
            case '\n' -> "&#10;";
            case '\t' -> "&#9;";
            default -> null;
        });
    }

    private static String spelled(String text, IntFunction<@Nullable String> special) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            String other = switch (c) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                default -> special.apply(c);
            };
            if (other != null) {
                out.append(other);
            } else if (isAllowed(c)) {
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }
}
