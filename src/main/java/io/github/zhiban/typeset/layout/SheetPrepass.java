package io.github.zhiban.typeset.layout;

import com.helger.css.CSSSourceLocation;
import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSMediaRule;
import com.helger.css.decl.CSSPageRule;
import com.helger.css.decl.CSSStyleRule;
import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.decl.ICSSTopLevelRule;
import com.helger.css.decl.IHasCSSDeclarations;
import com.helger.css.reader.CSSReader;
import com.helger.css.reader.CSSReaderSettings;
import com.helger.css.reader.errorhandler.DoNothingCSSInterpretErrorHandler;
import com.helger.css.reader.errorhandler.DoNothingCSSParseErrorHandler;
import com.helger.css.writer.CSSWriterSettings;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.typeset.PrintDocument.StyleSheet;
import io.github.zhiban.typeset.TypesetCodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.constants.CSSName;

/**
 * Resolves what Flying Saucer's CSS lacks, custom properties and {@code :root}, and reports what remains that it does not know. Lines
 * keep their numbers. Custom properties hold for the whole document, wherever they are declared; the last one wins.
 */
public final class SheetPrepass {
    private static final Pattern COMMENT = Pattern.compile("/\\*(?:[^*]|\\*(?!/))*+(?:\\*/|\\z)");
    private static final Pattern CUSTOM = Pattern.compile("(?<![\\w(-])--[\\w-]+\\s*:[^;{}]*;?");
    private static final Pattern ROOT = Pattern.compile(":root\\b");
    private static final Pattern VAR = Pattern.compile("var\\(\\s*(--[\\w-]+)\\s*(?:,((?:[^()]|\\([^()]*\\))*+))?\\)");
    private static final Pattern SPAN = Pattern.compile("(?<![\\w-])column-span\\s*:\\s*(\\w+)");
    private static final String GRADIENT = "-gradient(";
    private static final String COLUMN_SPAN = "column-span";
    private static final int NESTING = 8;

    private final Map<String, String> custom = new TreeMap<>();
    private final Diagnostics diagnostics = new Diagnostics();

    private SheetPrepass() {}

    /** The sheets without custom properties, and warnings for declarations that will have no effect. */
    public static Outcome<List<StyleSheet>> run(List<StyleSheet> sheets) {
        SheetPrepass prepass = new SheetPrepass();
        sheets.forEach(prepass::inspect);
        List<StyleSheet> resolved = new ArrayList<>();
        for (StyleSheet sheet : sheets) {
            resolved.add(new StyleSheet(sheet.name(), prepass.resolve(sheet)));
        }
        return new Outcome<>(resolved, prepass.diagnostics.found());
    }

    private void inspect(StyleSheet sheet) {
        CSSReaderSettings settings = new CSSReaderSettings()
                .setBrowserCompliantMode(true)
                .setCustomErrorHandler(new DoNothingCSSParseErrorHandler())
                .setInterpretErrorHandler(new DoNothingCSSInterpretErrorHandler());
        settings.setUseSourceLocation(true);
        CascadingStyleSheet parsed = CSSReader.readFromStringReader(sheet.css(), settings);
        if (parsed == null) {
            diagnostics.error(
                    TypesetCodes.UNREADABLE_SHEET,
                    Location.of(sheet.name()),
                    "The style sheet cannot be read.",
                    "Look for a brace or a quote that is not closed.");
            return;
        }
        for (ICSSTopLevelRule rule : parsed.getAllRules()) {
            inspect(sheet, rule);
        }
    }

    private void inspect(StyleSheet sheet, ICSSTopLevelRule rule) {
        if (rule instanceof CSSStyleRule style) {
            inspectDeclarations(sheet, style);
        } else if (rule instanceof CSSMediaRule media) {
            media.getAllRules().forEach(nested -> inspect(sheet, nested));
        } else if (!(rule instanceof CSSPageRule)) {
            // Fonts come from the library and conditions are never met on paper.
            diagnostics.warning(
                    TypesetCodes.UNSUPPORTED_CSS,
                    Location.of(sheet.name()),
                    "The rule “" + firstLine(rule) + "” has no effect on pages.",
                    null);
        }
    }

    private void inspectDeclarations(StyleSheet sheet, IHasCSSDeclarations<?> rule) {
        for (CSSDeclaration declaration : rule.getAllDeclarations()) {
            String name = declaration.getProperty();
            if (name.startsWith("--")) {
                custom.put(name, declaration.getExpressionAsCSSString().strip());
            }
            String problem = rule instanceof CSSStyleRule style && ColumnRules.isMisplaced(style, declaration)
                    ? ColumnRules.MISPLACED
                    : problem(name, declaration.getExpressionAsCSSString());
            if (problem != null) {
                diagnostics.warning(
                        TypesetCodes.UNSUPPORTED_CSS, at(sheet, declaration.getSourceLocation()), problem, null);
            }
        }
    }

    private static @Nullable String problem(String name, String value) {
        if (value.contains(GRADIENT)) {
            return "The gradient of “" + name + "” is not painted.";
        }
        if (name.startsWith("--")) {
            return null;
        }
        if (name.equals(COLUMN_SPAN)) {
            return null;
        }
        return Emphasis.isKnown(name)
                ? Emphasis.problem(name, value)
                : CSSName.getByPropertyName(name) == null
                        ? "The property “" + name + "” has no effect on pages."
                        : null;
    }

    private static String firstLine(ICSSTopLevelRule rule) {
        return rule.getAsCSSString(new CSSWriterSettings(), 0)
                .lines()
                .findFirst()
                .orElse("")
                .replace("{", "")
                .strip();
    }

    private static Location at(StyleSheet sheet, @Nullable CSSSourceLocation location) {
        return location == null
                ? Location.of(sheet.name())
                : new Location(
                        sheet.name(),
                        location.getFirstTokenBeginLineNumber(),
                        location.getFirstTokenBeginColumnNumber());
    }

    private String resolve(StyleSheet sheet) {
        String css = blank(COMMENT, sheet.css());
        css = blank(CUSTOM, css);
        css = ROOT.matcher(css).replaceAll("html");
        return spanning(Emphasis.carried(substitute(sheet, css, 0)));
    }

    /** What stands across all columns has one: Flying Saucer does not know the other word. */
    private static String spanning(String css) {
        return SPAN.matcher(css)
                .replaceAll(found -> found.group(1).equals("all") ? "column-count: 1" : "column-count: auto");
    }

    /** Replaces what a pattern finds by blanks and keeps the line feeds. */
    private static String blank(Pattern pattern, String css) {
        return pattern.matcher(css).replaceAll(found -> found.group().replaceAll("[^\\n]", " "));
    }

    private String substitute(StyleSheet sheet, String css, int depth) {
        Matcher matcher = VAR.matcher(css);
        StringBuilder result = new StringBuilder();
        while (matcher.find()) {
            String value = custom.getOrDefault(matcher.group(1), matcher.group(2));
            if (value == null || depth == NESTING) {
                int line = 1
                        + (int) css.substring(0, matcher.start())
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
                diagnostics.warning(
                        TypesetCodes.UNDEFINED_CUSTOM_PROPERTY,
                        new Location(sheet.name(), depth == 0 ? line : 0, 0),
                        "The custom property “" + matcher.group(1) + "” has no value.",
                        "Declare it on :root.");
                value = "inherit";
            } else {
                value = substitute(sheet, value, depth + 1);
            }
            matcher.appendReplacement(result, Matcher.quoteReplacement(value.strip()));
        }
        return matcher.appendTail(result).toString();
    }
}
