package io.github.zhiban.source.page;

import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSStyleRule;
import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.reader.CSSReader;
import com.helger.css.reader.CSSReaderSettings;
import com.helger.css.reader.errorhandler.DoNothingCSSInterpretErrorHandler;
import com.helger.css.reader.errorhandler.DoNothingCSSParseErrorHandler;
import com.helger.css.writer.CSSWriterSettings;
import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;

/**
 * Keeps with each drawing in a page what says how it looks, before sheets are dropped and the drawing leaves its page:
 * its own sheets in the attribute {@value #SHEET}, what the page's sheets say of its elements in attributes of theirs.
 */
public final class DrawingStyles {
    /** Of a drawing: the text of its sheets. */
    public static final String SHEET = "data-sheet";

    /** Rules times elements: what pages for people stay far below. */
    private static final long MOST_WORK = 20_000_000;

    private static final int LONGEST = 1_000_000;

    private static final Query DRAWINGS = Query.of("svg");
    private static final Query SHEETS = Query.of("style");
    private static final Query LABEL_BOXES = Query.of("foreignobject");
    /** What stands in no label: a drawing that was never closed took in the article. */
    private static final Query NO_LABEL = Query.of("h1, h2, h3, h4, h5, h6, pre, table, li");

    private static final int LONGEST_LABEL = 1000;
    private static final Query LABELS = Query.of("text, foreignobject");
    private static final Set<String> LOOKS = Set.of(
            "fill",
            "fill-opacity",
            "stroke",
            "stroke-width",
            "stroke-dasharray",
            "stroke-opacity",
            "stroke-linecap",
            "stroke-linejoin",
            "opacity",
            "color",
            "font-size",
            "font-weight",
            "font-family",
            "text-anchor",
            "dominant-baseline",
            "stop-color",
            "stop-opacity");

    private DrawingStyles() {}

    /** Changes all drawings below an element, which may be a whole page. */
    public static void keep(Element root, Vocabulary names) {
        List<Element> drawings = DRAWINGS.outermost(root, names).stream()
                // One without labels is an icon.
                .filter(LABELS::in)
                .toList();
        if (drawings.isEmpty()) {
            return;
        }
        for (Element svg : drawings) {
            for (Element label : LABEL_BOXES.all(svg)) {
                if (NO_LABEL.in(label) || label.text().length() > LONGEST_LABEL) {
                    svg.after(label.tagName("div"));
                }
            }
            StringBuilder own = new StringBuilder(svg.attr(SHEET));
            for (Element sheet : SHEETS.all(svg)) {
                // In a drawing a parser reads tags in a sheet that was never closed.
                sheet.children().reversed().forEach(sheet::after);
                own.append(sheet.data().isEmpty() ? sheet.wholeText() : sheet.data())
                        .append('\n');
                sheet.remove();
            }
            if (!own.isEmpty()) {
                svg.attr(SHEET, own.toString());
            }
        }
        names.add(Set.of("[" + SHEET + "]"));
        applyPage(root, drawings);
    }

    private static void applyPage(Element root, List<Element> drawings) {
        StringBuilder css = new StringBuilder();
        SHEETS.all(root).forEach(sheet -> css.append(sheet.data()).append('\n'));
        boolean empty = css.indexOf("fill") < 0 && css.indexOf("stroke") < 0 && css.indexOf("--") < 0;
        if (empty || css.length() > LONGEST) {
            return;
        }
        CSSReaderSettings settings = new CSSReaderSettings()
                .setBrowserCompliantMode(true)
                .setCustomErrorHandler(new DoNothingCSSParseErrorHandler())
                .setInterpretErrorHandler(new DoNothingCSSInterpretErrorHandler());
        CascadingStyleSheet sheet = CSSReader.readFromStringReader(css.toString(), settings);
        List<Element> elements = new ArrayList<>();
        drawings.forEach(svg -> elements.addAll(svg.getAllElements()));
        if (sheet == null || (long) elements.size() * sheet.getStyleRuleCount() > MOST_WORK) {
            return;
        }
        Map<Element, String> asking = new LinkedHashMap<>();
        drawings.forEach(svg -> asking.put(svg, svg.outerHtml()));
        asking.values().removeIf(text -> !text.contains("var("));
        for (CSSStyleRule rule : sheet.getAllStyleRules()) {
            keepVariables(rule, asking);
            List<CSSDeclaration> looks = rule.getAllDeclarations().stream()
                    .filter(declaration -> LOOKS.contains(declaration.getProperty()))
                    .toList();
            if (!looks.isEmpty()) {
                rule.getAllSelectors().forEach(selector -> apply(selector, looks, elements));
            }
        }
    }

    /** The page's variables become those of each drawing that asks for some. */
    private static void keepVariables(CSSStyleRule rule, Map<Element, String> asking) {
        boolean whole = rule.getAllSelectors().stream()
                .map(selector -> selector.getAsCSSString(new CSSWriterSettings(), 0))
                .anyMatch(Set.of(":root", "html", "body")::contains);
        if (!whole || asking.isEmpty()) {
            return;
        }
        for (CSSDeclaration declaration : rule.getAllDeclarations()) {
            if (declaration.getProperty().startsWith("--")) {
                String variable =
                        ":root{" + declaration.getProperty() + ':' + declaration.getExpressionAsCSSString() + "}\n";
                asking.forEach((svg, text) -> {
                    if (text.contains(declaration.getProperty())) {
                        svg.attr(SHEET, variable + svg.attr(SHEET));
                    }
                });
            }
        }
    }

    private static void apply(CSSSelector selector, List<CSSDeclaration> looks, List<Element> elements) {
        Query query;
        try {
            query = Query.of(selector.getAsCSSString(new CSSWriterSettings(), 0));
        } catch (Selector.SelectorParseException | IllegalArgumentException unknown) {
            return;
        }
        for (Element element : elements) {
            if (query.matches(element)) {
                looks.forEach(look -> element.attr(look.getProperty(), look.getExpressionAsCSSString()));
            }
        }
    }
}
