package io.github.zhiban.source.page;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What stands between the braces of a rule or in a {@code style} attribute. */
final class Declarations {
    private static final Pattern FAR = Pattern.compile("-(?:\\d{4,}(?:\\.\\d+)?(?:px)?|\\d{3,}(?:em|rem|vw|vh|%))");

    private Declarations() {}

    /**
     * Properties in lower case with their values as written, without {@code !important}. Semicolons in quotes and
     * brackets part nothing.
     */
    static Map<String, String> parse(String text) {
        Map<String, String> declarations = new LinkedHashMap<>();
        int start = 0;
        int depth = 0;
        char quote = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ';';
            if (quote != 0 && i < text.length()) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth = Math.max(0, depth - 1);
            } else if (c == ';' && (depth == 0 || i == text.length())) {
                add(text.substring(start, i), declarations);
                start = i + 1;
            }
        }
        return declarations;
    }

    private static void add(String declaration, Map<String, String> declarations) {
        int colon = declaration.indexOf(':');
        if (colon > 0) {
            String value = declaration.substring(colon + 1).strip();
            int important = value.lastIndexOf('!');
            if (important > 0 && value.substring(important + 1).strip().equalsIgnoreCase("important")) {
                value = value.substring(0, important).strip();
            }
            declarations.put(declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT), value);
        }
    }

    /** Whether these hide an element from sight. */
    static boolean hide(Map<String, String> declarations) {
        return isTiny(declarations) || isGone(declarations);
    }

    private static boolean isGone(Map<String, String> declarations) {
        return isOffScreen(declarations)
                || declarations.getOrDefault("display", "").equalsIgnoreCase("none")
                || declarations.getOrDefault("visibility", "").equalsIgnoreCase("hidden");
    }

    /** Whether they put an element so far away that no screen reaches there. */
    private static boolean isOffScreen(Map<String, String> declarations) {
        String position = declarations.getOrDefault("position", "").toLowerCase(Locale.ROOT);
        return (position.equals("absolute") || position.equals("fixed"))
                && (FAR.matcher(declarations.getOrDefault("left", "")).matches()
                        || FAR.matcher(declarations.getOrDefault("top", "")).matches());
    }

    /** Whether they hide its letters alone. */
    static boolean isTiny(Map<String, String> declarations) {
        String size = declarations.getOrDefault("font-size", "").toLowerCase(Locale.ROOT);
        return !isGone(declarations)
                && (size.equals("0") || size.equals("0px") || size.equals("0pt") || size.equals("0em"));
    }
}
