package io.github.zhiban.typeset.sheet;

import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSStyleRule;
import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.writer.CSSWriterSettings;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.typeset.PrintDocument.StyleSheet;
import io.github.zhiban.typeset.TypesetCodes;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says what in the sheet of a book has no effect, or takes from readers what is theirs: their size and colours of type.
 * Apps for reading know far more CSS than pages do, so that only names are looked at, and what a book cannot have (EPUB
 * 3.3, sections 6.3 and 6.4).
 */
public final class BookSheetReview {
    private static final Set<String> FORBIDDEN = Set.of("direction", "unicode-bidi");
    private static final Set<String> COLOURS = Set.of("color", "background", "background-color");
    private static final Pattern FIXED_SIZE = Pattern.compile("[\\d.]+(?:pt|px|mm|cm|in|pc|Q)\\b.*");
    private static final Pattern WHOLE = Pattern.compile("(?:^|,\\s*)(?:html|body|:root)(?:\\s*,|$)");

    private final Diagnostics diagnostics = new Diagnostics();

    private BookSheetReview() {}

    /** What is to be said of sheets. */
    public static List<Diagnostic> of(List<StyleSheet> sheets) {
        BookSheetReview review = new BookSheetReview();
        sheets.forEach(review::review);
        return review.diagnostics.found();
    }

    private void review(StyleSheet sheet) {
        CascadingStyleSheet parsed = SheetPrepass.parsed(sheet);
        if (parsed == null) {
            SheetPrepass.reportUnreadable(sheet, diagnostics);
            return;
        }
        for (CSSStyleRule rule : parsed.getAllStyleRules()) {
            for (CSSDeclaration declaration : rule.getAllDeclarations()) {
                review(sheet, rule, declaration);
            }
        }
    }

    private void review(StyleSheet sheet, CSSStyleRule rule, CSSDeclaration declaration) {
        String name = declaration.getProperty();
        String value = declaration.getExpressionAsCSSString().strip();
        Location at = SheetPrepass.at(sheet, declaration.getSourceLocation());
        if (!PropertyNames.exists(name)) {
            // Apps know properties that are younger than this list, so it is no error.
            String near = PropertyNames.nearest(name)
                    .map(each -> "Did you mean “" + each + "”?")
                    .orElse(null);
            diagnostics.warning(TypesetCodes.UNKNOWN_CSS, at, "There is no property “" + name + "”.", near);
        } else if (FORBIDDEN.contains(name)) {
            warn(at, "Books may not have the property “" + name + "”.", "Say so in the text of the article.");
        } else if (value.contains("url(") && !value.contains("data:")) {
            warn(at, "Books take no pictures of their style along: “" + name + "” shows none.", null);
        } else if (name.equals("font-size") && FIXED_SIZE.matcher(value).matches()) {
            warn(at, "“" + value + "” takes the size of type from readers.", "Use em.");
        } else if (COLOURS.contains(name) && WHOLE.matcher(selectors(rule)).find()) {
            warn(at, "“" + name + "” of the whole text takes the colours from readers.", "Leave them to the app.");
        }
    }

    private static String selectors(CSSStyleRule rule) {
        return rule.getSelectorsAsCSSString(new CSSWriterSettings(), 0).strip();
    }

    private void warn(Location at, String problem, @Nullable String hint) {
        diagnostics.warning(TypesetCodes.UNSUPPORTED_CSS, at, problem, hint);
    }
}
