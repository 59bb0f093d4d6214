package io.github.zhiban.edition.presentation;

import io.github.zhiban.edition.Style;
import io.github.zhiban.pptx.Presentation.Faces;
import io.github.zhiban.pptx.Presentation.Theme;
import io.github.zhiban.typeset.PrintDocument.StyleSheet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads colours and faces of a style from its sheets, where they are stated: custom properties, and the dress of the
 * cover.
 */
final class StyleTheme {
    private static final Pattern PROPERTY = Pattern.compile("(--[a-z-]{1,40})\\s*:\\s*([^;}]{1,200})");
    private static final Pattern COVER =
            Pattern.compile("\\.cover\\s*\\{[^}]{0,400}?background-color\\s*:\\s*([^;}]{1,60})");
    private static final Pattern COVER_TITLE =
            Pattern.compile("\\.cover h1\\s*\\{[^}]{0,400}?(?<![-a-z])color\\s*:\\s*([^;}]{1,60})");
    private static final Pattern COVER_TEXT =
            Pattern.compile("\\.cover \\.sentence\\s*\\{[^}]{0,400}?(?<![-a-z])color\\s*:\\s*([^;}]{1,60})");
    private static final Pattern VARIABLE = Pattern.compile("var\\(\\s*(--[a-z-]{1,40})\\s*\\)");
    private static final Pattern HEX = Pattern.compile("#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})");

    private final Map<String, String> properties = new HashMap<>();
    private final String css;

    private StyleTheme(List<StyleSheet> sheets) {
        var all = new StringBuilder();
        sheets.forEach(sheet -> all.append(sheet.css()).append('\n'));
        css = all.toString();
        PROPERTY.matcher(css)
                .results()
                .forEach(found -> properties.put(found.group(1), found.group(2).strip()));
    }

    /** The theme of a style's slides. */
    static Theme of(Style style) {
        var theme = new StyleTheme(style.slides());
        var ink = theme.colour("var(--ink)", "1D1B18");
        var paper = theme.colour("var(--paper)", "FFFFFF");
        var muted = theme.colour("var(--muted)", "5C574F");
        return new Theme(
                style.name(),
                ink,
                paper,
                muted,
                theme.colour("var(--tint)", "F3EEE4"),
                theme.colour("var(--accent)", "8A2B20"),
                theme.colour("var(--rule)", "CFC8BB"),
                theme.colour(theme.last(COVER), paper),
                theme.colour(theme.last(COVER_TITLE), ink),
                theme.colour(theme.last(COVER_TEXT), muted),
                theme.faces("--heading-family"),
                theme.faces("--text-family"),
                theme.faces("--code-family").latin());
    }

    /** What the cascade leaves: the last one stated. */
    private String last(Pattern pattern) {
        return pattern.matcher(css).results().map(found -> found.group(1)).reduce("", (one, other) -> other);
    }

    private String colour(String value, String otherwise) {
        var variable = VARIABLE.matcher(value);
        var stated = variable.find() ? properties.getOrDefault(variable.group(1), "") : value;
        var hex = HEX.matcher(stated);
        if (!hex.find()) {
            return otherwise;
        }
        var digits = hex.group(1).toUpperCase(Locale.ROOT);
        return digits.length() == 6 ? digits : digits.replaceAll("(.)", "$1$1");
    }

    /** The first family is for Latin, the last for Han. */
    private Faces faces(String property) {
        var families = List.of(properties.getOrDefault(property, "").split(","));
        var latin = unquoted(families.get(0));
        return new Faces(latin.isEmpty() ? "Arial" : latin, unquoted(families.get(families.size() - 1)));
    }

    private static String unquoted(String family) {
        return family.strip().replaceAll("^[\"']|[\"']$", "");
    }
}
