package io.github.zhiban.typeset.sheet;

import com.helger.css.CSSSourceLocation;
import com.helger.css.ICSSSourceLocationAware;
import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSMediaQuery;
import com.helger.css.decl.CSSMediaRule;
import com.helger.css.decl.CSSPageMarginBlock;
import com.helger.css.decl.CSSPageRule;
import com.helger.css.decl.CSSStyleRule;
import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.decl.ICSSPageRuleMember;
import com.helger.css.decl.ICSSTopLevelRule;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.constants.CSSName;

/**
 * Resolves what Flying Saucer's CSS lacks: custom properties, computed lengths, some pseudo classes; and reports what
 * remains that it does not know. Lines keep their numbers. Custom properties hold for the whole document, wherever they
 * are declared; the last one wins.
 */
public final class SheetPrepass {
    private static final Pattern COMMENT = Pattern.compile("/\\*(?:[^*]|\\*(?!/))*+(?:\\*/|\\z)");
    private static final Pattern CUSTOM = Pattern.compile("(?<![\\w(-])--[\\w-]+\\s*:[^;{}]*;?");
    private static final Pattern ROOT = Pattern.compile(":root\\b");
    private static final Pattern VAR = Pattern.compile("var\\(\\s*(--[\\w-]+)\\s*(?:,((?:[^()]|\\([^()]*\\))*+))?\\)");
    private static final Pattern SPAN = Pattern.compile("(?<![\\w-])column-span\\s*:\\s*(\\w+)");
    private static final String GRADIENT = "-gradient(";
    private static final Pattern PAGE_SIZE =
            Pattern.compile("(?i)(?<![\\w-])size\\s*:\\s*(a6|b6|jis-b4|jis-b5)(?![\\w-])");
    private static final Map<String, String> PAGE_SIZES =
            Map.of("a6", "105mm 148mm", "b6", "125mm 176mm", "jis-b4", "257mm 364mm", "jis-b5", "182mm 257mm");
    private static final String COLUMN_SPAN = "column-span";
    private static final String FAMILY = "font-family";
    private static final int NESTING = 8;
    /** That of the sheet which stands below all others, in points. */
    private static final double ROOT_SIZE = 10.5;

    private final Map<String, String> custom = new TreeMap<>();
    private final Families families;
    private final Diagnostics diagnostics = new Diagnostics();
    private double rootSize = ROOT_SIZE;

    /** Families that a sheet names, and where: they may be custom properties. */
    private record Named(StyleSheet sheet, CSSDeclaration declaration) {}

    private final List<Named> named = new ArrayList<>();

    private SheetPrepass(Families families) {
        this.families = families;
    }

    /**
     * The sheets without custom properties, and warnings for declarations that will have no effect.
     *
     * @param families those that there are
     */
    public static Outcome<List<StyleSheet>> run(List<StyleSheet> written, Set<String> families) {
        SheetPrepass prepass = new SheetPrepass(new Families(families));
        List<StyleSheet> sheets = written.stream()
                .map(sheet -> new StyleSheet(
                        sheet.name(), NestedRules.flat(Comparisons.spelled(blank(COMMENT, sheet.css())))))
                .toList();
        sheets.forEach(prepass::inspect);
        prepass.named.forEach(prepass::checkFamilies);
        List<StyleSheet> resolved = new ArrayList<>();
        for (StyleSheet sheet : sheets) {
            resolved.add(new StyleSheet(sheet.name(), prepass.resolve(sheet)));
        }
        return new Outcome<>(resolved, prepass.diagnostics.found());
    }

    /** The rules of a sheet with their places; {@code null} if it is no CSS. */
    static @Nullable CascadingStyleSheet parsed(StyleSheet sheet) {
        CSSReaderSettings settings = new CSSReaderSettings()
                .setBrowserCompliantMode(true)
                .setCustomErrorHandler(new DoNothingCSSParseErrorHandler())
                .setInterpretErrorHandler(new DoNothingCSSInterpretErrorHandler());
        settings.setUseSourceLocation(true);
        return CSSReader.readFromStringReader(sheet.css(), settings);
    }

    private void inspect(StyleSheet sheet) {
        CascadingStyleSheet parsed = parsed(sheet);
        if (parsed == null) {
            reportUnreadable(sheet, diagnostics);
            return;
        }
        for (ICSSTopLevelRule rule : parsed.getAllRules()) {
            inspect(sheet, rule);
        }
    }

    static void reportUnreadable(StyleSheet sheet, Diagnostics diagnostics) {
        diagnostics.error(
                TypesetCodes.UNREADABLE_SHEET,
                Location.of(sheet.name()),
                "The style sheet cannot be read.",
                "Look for a brace or a quote that is not closed.");
    }

    private void inspect(StyleSheet sheet, ICSSTopLevelRule rule) {
        if (rule instanceof CSSStyleRule style) {
            style.getAllSelectors().stream()
                    .map(selector -> PseudoClass.withoutEffect(selector.getAsCSSString(new CSSWriterSettings(), 0)))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(name -> diagnostics.warning(
                            TypesetCodes.UNSUPPORTED_CSS,
                            at(sheet, style.getSourceLocation()),
                            "“" + name + "” has no look of its own on pages.",
                            null));
            inspectDeclarations(sheet, style);
        } else if (rule instanceof CSSMediaRule media && !hasConditions(media)) {
            media.getAllRules().forEach(nested -> inspect(sheet, nested));
        } else if (rule instanceof CSSPageRule page) {
            for (ICSSPageRuleMember member : page.getAllMembers()) {
                List<CSSDeclaration> declarations = switch (member) {
                    case CSSDeclaration one -> List.of(one);
                    case CSSPageMarginBlock margin -> margin.getAllDeclarations();
                    default -> List.of();
                };
                declarations.stream()
                        .filter(each -> !each.getProperty().equals("size"))
                        .forEach(each -> inspect(sheet, each, each.getExpressionAsCSSString()));
            }
        } else {
            // Fonts come from the library and conditions are never met on paper.
            diagnostics.warning(
                    TypesetCodes.UNSUPPORTED_CSS,
                    rule instanceof ICSSSourceLocationAware aware
                            ? at(sheet, aware.getSourceLocation())
                            : Location.of(sheet.name()),
                    "The rule “" + firstLine(rule) + "” has no effect on pages.",
                    null);
        }
    }

    private static boolean hasConditions(CSSMediaRule media) {
        return media.getAllMediaQueries().stream().anyMatch(CSSMediaQuery::hasMediaExpressions);
    }

    private void inspectDeclarations(StyleSheet sheet, CSSStyleRule rule) {
        for (CSSDeclaration declaration : rule.getAllDeclarations()) {
            String name = declaration.getProperty();
            String value = declaration.getExpressionAsCSSString().strip();
            if (name.startsWith("--")) {
                custom.put(name, value);
            } else if (name.equals(FAMILY)) {
                named.add(new Named(sheet, declaration));
            } else if (name.equals("font-size") && ColumnRules.isRoot(rule)) {
                rootSize = Calculation.inPoints(value).orElse(rootSize);
            }
            if (ColumnRules.isMisplaced(rule, declaration)) {
                warn(sheet, declaration, ColumnRules.MISPLACED, null);
            } else {
                inspect(sheet, declaration, value);
            }
        }
    }

    private void inspect(StyleSheet sheet, CSSDeclaration declaration, String value) {
        String name = declaration.getProperty();
        if (value.contains(GRADIENT)) {
            warn(sheet, declaration, "The gradient of “" + name + "” is not painted.", null);
        } else if (Emphasis.isKnown(name)) {
            String problem = Emphasis.problem(name, value);
            if (problem != null) {
                warn(sheet, declaration, problem, null);
            }
        } else if (!name.startsWith("--")
                && !name.equals(COLUMN_SPAN)
                && !ColumnRules.isRule(name)
                && !ModernNames.isKnown(name)) {
            inspectName(sheet, declaration);
        }
    }

    private void inspectName(StyleSheet sheet, CSSDeclaration declaration) {
        String name = declaration.getProperty();
        CSSName known = CSSName.getByPropertyName(name);
        if (known != null && CSSName.isImplemented(known) && !PropertyNames.WITHOUT_EFFECT.contains(name)) {
            return;
        }
        if (known != null || PropertyNames.exists(name)) {
            warn(sheet, declaration, "The property “" + name + "” has no effect on pages.", null);
        } else {
            diagnostics.error(
                    TypesetCodes.UNKNOWN_CSS,
                    at(sheet, declaration.getSourceLocation()),
                    "There is no property “" + name + "”.",
                    PropertyNames.nearest(name)
                            .map(near -> "Did you mean “" + near + "”?")
                            .orElse(null));
        }
    }

    private void checkFamilies(Named written) {
        String list = substitute(written.sheet, written.declaration.getExpressionAsCSSString(), 1);
        for (String family : families.unknown(list)) {
            diagnostics.error(
                    TypesetCodes.UNKNOWN_CSS,
                    at(written.sheet, written.declaration.getSourceLocation()),
                    "There is no family “" + family + "”.",
                    families.nearest(family)
                            .map(near -> "Did you mean “" + near + "”?")
                            .orElse("Choose one of those in fonts/catalogue.csv, or put its file into the folder fonts"
                                    + " of the style."));
        }
    }

    private void warn(StyleSheet sheet, CSSDeclaration declaration, String problem, @Nullable String hint) {
        diagnostics.warning(TypesetCodes.UNSUPPORTED_CSS, at(sheet, declaration.getSourceLocation()), problem, hint);
    }

    private static String firstLine(ICSSTopLevelRule rule) {
        return rule.getAsCSSString(new CSSWriterSettings(), 0)
                .lines()
                .findFirst()
                .orElse("")
                .replace("{", "")
                .strip();
    }

    static Location at(StyleSheet sheet, @Nullable CSSSourceLocation location) {
        return location == null
                ? Location.of(sheet.name())
                : new Location(
                        sheet.name(),
                        location.getFirstTokenBeginLineNumber(),
                        location.getFirstTokenBeginColumnNumber());
    }

    private String resolve(StyleSheet sheet) {
        String css = blank(CUSTOM, sheet.css());
        css = ROOT.matcher(css).replaceAll("html").replace("attr(href url)", "attr(href)");
        css = ModernNames.replaced(Emphasis.carried(substitute(sheet, css, 0)));
        if (hasSmallPages(css)) {
            css = PAGE_SIZE
                    .matcher(css)
                    .replaceAll(
                            found -> "size: " + PAGE_SIZES.get(found.group(1).toLowerCase(Locale.ROOT)));
        }
        String spanned = ColumnRules.carried(spanning(css));
        return Preludes.changed(
                Calculations.resolved(
                        Colours.resolved(spanned),
                        rootSize,
                        (function, at) -> reportUnknown(sheet, spanned, function, at)),
                PseudoClass::carried);
    }

    private static boolean hasSmallPages(String css) {
        String lower = css.toLowerCase(Locale.ROOT);
        return PAGE_SIZES.keySet().stream().anyMatch(lower::contains);
    }

    /** What stands across all columns has one: Flying Saucer does not know the other word. */
    private static String spanning(String css) {
        return !css.contains(COLUMN_SPAN)
                ? css
                : SPAN.matcher(css)
                        .replaceAll(found -> found.group(1).equals("all") ? "column-count: 1" : "column-count: auto");
    }

    private void reportUnknown(StyleSheet sheet, String css, String function, int at) {
        diagnostics.warning(
                TypesetCodes.UNSUPPORTED_CSS,
                new Location(sheet.name(), line(css, at), 0),
                "What “" + function + "” comes to is not known before the page is laid out.",
                "Compute with lengths of one kind, such as points and millimetres.");
    }

    static int line(String css, int end) {
        return 1 + (int) css.substring(0, end).chars().filter(c -> c == '\n').count();
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
                int line = line(css, matcher.start());
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
