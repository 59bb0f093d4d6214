package io.github.zhiban.typeset.sheet;

import com.helger.css.CSSSourceLocation;
import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSMediaRule;
import com.helger.css.decl.CSSPageMarginBlock;
import com.helger.css.decl.CSSPageRule;
import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSStyleRule;
import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.decl.ICSSPageRuleMember;
import com.helger.css.decl.ICSSTopLevelRule;
import com.helger.css.writer.CSSWriterSettings;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.diagnostics.Suggestion;
import io.github.zhiban.typeset.PrintDocument.StyleSheet;
import io.github.zhiban.typeset.TypesetCodes;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.parser.CSSParser;
import org.xhtmlrenderer.css.sheet.StylesheetInfo.Origin;

/**
 * Says what in a sheet Flying Saucer did not understand, once it complained: it names neither the property nor the
 * column. Each part of the sheet is handed to its parser by itself.
 */
public final class SheetReview {
    private static final Pattern WORD = Pattern.compile("(?<![\\w#.\"'-])[A-Za-z][A-Za-z-]*+(?![\\w(\"'-])");
    private static final Pattern PSEUDO = Pattern.compile("::?([a-z-]++)");
    private static final Pattern BLOCK = Pattern.compile("@([a-z-]++)\\s*\\{");
    private static final Set<String> AT_RULES =
            Set.of("page", "font-face", "media", "footnote", "layer", "starting-style");
    private static final Set<String> PSEUDO_CLASSES = Set.of(
            "first-child",
            "last-child",
            "nth-child",
            "first-of-type",
            "last-of-type",
            "nth-of-type",
            "nth-last-child",
            "only-child",
            "only-of-type",
            "empty",
            "not",
            "is",
            "where",
            "lang",
            "link",
            "root",
            "before",
            "after",
            "first-line",
            "first-letter");
    private static final Set<String> PAGES = Set.of("first", "left", "right");
    private static final Set<String> MARGINS = Set.of(
            "top-left-corner",
            "top-left",
            "top-center",
            "top-right",
            "top-right-corner",
            "left-top",
            "left-middle",
            "left-bottom",
            "right-top",
            "right-middle",
            "right-bottom",
            "bottom-left-corner",
            "bottom-left",
            "bottom-center",
            "bottom-right",
            "bottom-right-corner");

    private final StyleSheet sheet;
    private final Map<String, Location> custom;
    private final Diagnostics diagnostics;
    private final Set<String> told;

    private SheetReview(StyleSheet sheet, Map<String, Location> custom, Set<String> told, Diagnostics diagnostics) {
        this.sheet = sheet;
        this.told = told;
        this.custom = custom;
        this.diagnostics = diagnostics;
    }

    /**
     * What is not understood in sheets that were resolved.
     *
     * @param written the same sheets as their authors wrote them
     */
    public static List<Diagnostic> of(List<StyleSheet> sheets, List<StyleSheet> written) {
        Diagnostics diagnostics = new Diagnostics();
        Map<String, Location> custom = new HashMap<>();
        Set<String> told = new HashSet<>();
        written.forEach(sheet -> collectCustom(sheet, custom));
        for (StyleSheet sheet : sheets) {
            CascadingStyleSheet parsed = SheetPrepass.parsed(sheet);
            if (parsed != null) {
                SheetReview review = new SheetReview(sheet, custom, told, diagnostics);
                parsed.getAllRules().forEach(review::review);
                review.reviewMargins();
            }
        }
        return diagnostics.found();
    }

    /** The values of custom properties, and where they stand. */
    private static void collectCustom(StyleSheet sheet, Map<String, Location> custom) {
        CascadingStyleSheet parsed = SheetPrepass.parsed(sheet);
        if (parsed != null) {
            parsed.getAllStyleRules().stream()
                    .flatMap(rule -> rule.getAllDeclarations().stream())
                    .filter(declaration -> declaration.getProperty().startsWith("--"))
                    .forEach(declaration -> custom.put(
                            declaration.getExpressionAsCSSString().strip(),
                            SheetPrepass.at(sheet, declaration.getSourceLocation())));
        }
    }

    private void review(ICSSTopLevelRule rule) {
        switch (rule) {
            case CSSStyleRule style -> {
                style.getAllSelectors().forEach(selector -> review(selector, style));
                style.getAllDeclarations().forEach(this::review);
            }
            case CSSMediaRule media -> media.getAllRules().forEach(this::review);
            case CSSPageRule page -> review(page);
            default -> {
                // Told when the sheet was read.
            }
        }
    }

    private void review(CSSSelector selector, CSSStyleRule rule) {
        String written = selector.getAsCSSString(new CSSWriterSettings(), 0);
        if (complains(written + " { color: #000000 }")) {
            Matcher pseudo = PSEUDO.matcher(written);
            Optional<String> near = Optional.empty();
            while (near.isEmpty() && pseudo.find()) {
                String name = pseudo.group(1);
                near = PSEUDO_CLASSES.contains(name) ? near : Suggestion.nearest(name, PSEUDO_CLASSES);
            }
            report(
                    near.isPresent(),
                    rule.getSourceLocation(),
                    "The selector “" + written + "” is not understood.",
                    near.map(name -> meant(":" + name))
                            .orElse("Use elements, classes, ids, attributes and the pseudo classes that"
                                    + " styles/README.md lists."));
        }
    }

    private void review(CSSPageRule page) {
        for (String selector : page.getAllSelectors()) {
            String name = selector.substring(1 + selector.lastIndexOf(':'));
            if (selector.contains(":") && !PAGES.contains(name)) {
                Optional<String> near = Suggestion.nearest(name, PAGES);
                report(
                        near.isPresent(),
                        page.getSourceLocation(),
                        "There are no pages “:" + name + "”.",
                        near.map(each -> meant(":" + each)).orElse(null));
            }
        }
        for (ICSSPageRuleMember member : page.getAllMembers()) {
            if (member instanceof CSSDeclaration declaration) {
                review(declaration);
            } else if (member instanceof CSSPageMarginBlock margin) {
                margin.getAllDeclarations().forEach(this::review);
            }
        }
    }

    /** A margin box of a name that nobody knows is not among the rules that were read. */
    private void reviewMargins() {
        Matcher block = BLOCK.matcher(sheet.css());
        while (block.find()) {
            String name = block.group(1);
            if (!MARGINS.contains(name) && !AT_RULES.contains(name)) {
                diagnostics.error(
                        TypesetCodes.UNKNOWN_CSS,
                        new Location(sheet.name(), SheetPrepass.line(sheet.css(), block.start()), 0),
                        "There is no margin box “@" + name + "”.",
                        Suggestion.nearest(name, MARGINS)
                                .map(near -> meant("@" + near))
                                .orElse(null));
            }
        }
    }

    private void review(CSSDeclaration declaration) {
        String name = declaration.getProperty();
        String value = declaration.getExpressionAsCSSString();
        boolean known = CSSName.getByPropertyName(name) != null;
        if (!known || !isRefused(name, value)) {
            return;
        }
        Location own = SheetPrepass.at(sheet, declaration.getSourceLocation());
        if (ValueNames.exists(name, value)) {
            diagnostics.warning(
                    TypesetCodes.UNSUPPORTED_CSS,
                    own,
                    "“" + value + "” of “" + name + "” has no effect on pages.",
                    null);
        } else if (!custom.containsKey(value) || told.add(value)) {
            // What a custom property says is told once, and where it stands: many declarations may use it.
            diagnostics.error(
                    TypesetCodes.UNKNOWN_CSS,
                    custom.getOrDefault(value, own),
                    "“" + value + "” is no value of “" + name + "”.",
                    nearest(name, value).map(SheetReview::meant).orElse(null));
        }
    }

    private static String meant(String near) {
        return "Did you mean “" + near + "”?";
    }

    /** The value with one of its words corrected. */
    private static Optional<String> nearest(String name, String value) {
        Matcher word = WORD.matcher(value);
        while (word.find()) {
            String written = word.group();
            String before = value.substring(0, word.start());
            String after = value.substring(word.end());
            List<String> possible = ValueNames.shown().stream()
                    .filter(one -> Suggestion.nearest(written, List.of(one)).isPresent())
                    .filter(one -> !isRefused(name, before + one + after))
                    .toList();
            Optional<String> near = Suggestion.nearest(written, possible);
            if (near.isPresent()) {
                return near.map(one -> before + one + after);
            }
        }
        return Optional.empty();
    }

    private static boolean isRefused(String name, String value) {
        List<String> complaints = new ArrayList<>();
        new CSSParser((place, message) -> complaints.add(message)).parseDeclaration(Origin.AUTHOR, name + ": " + value);
        return !complaints.isEmpty();
    }

    private static boolean complains(String css) {
        List<String> complaints = new ArrayList<>();
        try {
            var unused = new CSSParser((place, message) -> complaints.add(message))
                    .parseStylesheet("sheet.css", Origin.AUTHOR, new StringReader(css));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return !complaints.isEmpty();
    }

    /** Says that something is misspelled; or else that it may be CSS, but not that of pages. */
    private void report(boolean misspelled, @Nullable CSSSourceLocation at, String problem, @Nullable String hint) {
        Location place = SheetPrepass.at(sheet, at);
        if (misspelled) {
            diagnostics.error(TypesetCodes.UNKNOWN_CSS, place, problem, hint);
        } else {
            diagnostics.warning(TypesetCodes.UNSUPPORTED_CSS, place, problem, hint);
        }
    }
}
