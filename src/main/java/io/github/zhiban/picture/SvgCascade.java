package io.github.zhiban.picture;

import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSStyleRule;
import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.reader.CSSReader;
import com.helger.css.reader.CSSReaderSettings;
import com.helger.css.reader.errorhandler.DoNothingCSSInterpretErrorHandler;
import com.helger.css.reader.errorhandler.DoNothingCSSParseErrorHandler;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Writes what the sheets of a drawing say into the {@code style} of each of its elements (CSS Cascading 3, 6:
 * importance, then specificity, then order), with variables and {@code currentColor} put in, so that nothing after it
 * has to know sheets.
 */
final class SvgCascade {
    /** Elements times rules: what a drawing for people stays far below. */
    private static final long MOST_WORK = 20_000_000;
    /** Of variables within variables. */
    private static final int DEEPEST = 8;

    private static final Pattern VARIABLE =
            Pattern.compile("var\\(\\s*(--[\\w-]+)\\s*(?:,([^()]*(?:\\([^()]*\\))?[^()]*))?\\)");
    private static final Pattern CURRENT = Pattern.compile("(?i)currentcolor");
    private static final Set<String> PAINTS =
            Set.of("fill", "stroke", "stop-color", "flood-color", "lighting-color", "color");

    private final List<Rule> rules = new ArrayList<>();

    private record Rule(SvgSelector selector, int specificity, List<CSSDeclaration> declarations) {}

    private SvgCascade() {}

    /** Changes the drawing in place; whether there was anything to change. */
    static boolean apply(Document drawing) {
        SvgCascade cascade = new SvgCascade();
        NodeList sheets = drawing.getElementsByTagName("style");
        StringBuilder css = new StringBuilder();
        while (sheets.getLength() > 0) {
            Node sheet = sheets.item(0);
            css.append(sheet.getTextContent()).append('\n');
            sheet.getParentNode().removeChild(sheet);
        }
        cascade.read(css.toString());
        NodeList all = drawing.getElementsByTagName("*");
        if ((long) all.getLength() * cascade.rules.size() > MOST_WORK) {
            cascade.rules.clear();
        }
        boolean changed = !css.isEmpty();
        Map<Element, Map<String, String>> inherited = new HashMap<>();
        for (int i = 0; i < all.getLength(); i++) {
            changed |= cascade.style((Element) all.item(i), inherited);
        }
        return changed;
    }

    private void read(String css) {
        if (css.isBlank()) {
            return;
        }
        CSSReaderSettings settings = new CSSReaderSettings()
                .setBrowserCompliantMode(true)
                .setCustomErrorHandler(new DoNothingCSSParseErrorHandler())
                .setInterpretErrorHandler(new DoNothingCSSInterpretErrorHandler());
        CascadingStyleSheet sheet = CSSReader.readFromStringReader(css, settings);
        if (sheet == null) {
            return;
        }
        for (CSSStyleRule rule : sheet.getAllStyleRules()) {
            for (CSSSelector written : rule.getAllSelectors()) {
                SvgSelector selector = new SvgSelector(written);
                rules.add(new Rule(selector, selector.specificity(), rule.getAllDeclarations()));
            }
        }
        rules.sort(Comparator.comparingInt(Rule::specificity));
    }

    private boolean style(Element element, Map<Element, Map<String, String>> inherited) {
        Map<String, String> usual = new LinkedHashMap<>();
        Map<String, String> important = new LinkedHashMap<>();
        for (Rule rule : rules) {
            if (rule.selector.matches(element)) {
                for (CSSDeclaration declaration : rule.declarations) {
                    (declaration.isImportant() ? important : usual)
                            .put(declaration.getProperty(), declaration.getExpressionAsCSSString());
                }
            }
        }
        usual.putAll(SvgStyle.declarations(element.getAttribute("style")));
        usual.putAll(important);
        Element parent = SvgStyle.parent(element);
        Map<String, String> known = parent == null ? Map.of() : inherited.getOrDefault(parent, Map.of());
        Map<String, String> handed = new HashMap<>(known);
        usual.forEach((property, value) -> {
            if (property.startsWith("--")) {
                handed.put(property, value);
            }
        });
        usual.keySet().removeIf(property -> property.startsWith("--"));
        usual.replaceAll((property, value) -> substituted(value, handed));
        usual.values().removeIf(String::isBlank);
        String colour = usual.getOrDefault("color", element.getAttribute("color"));
        if (!colour.isBlank()
                && !colour.equals("inherit")
                && !CURRENT.matcher(colour).matches()) {
            handed.put("color", colour);
        }
        inherited.put(element, handed.equals(known) ? known : handed);
        String own = handed.getOrDefault("color", "black");
        usual.replaceAll((property, value) -> PAINTS.contains(property) ? coloured(value, own) : value);
        boolean changed = paintAttributes(element, handed, own);
        StringBuilder style = new StringBuilder();
        usual.forEach((property, value) ->
                style.append(property).append(':').append(value).append(';'));
        if (!style.isEmpty() && !style.toString().equals(element.getAttribute("style"))) {
            element.setAttribute("style", style.toString());
            return true;
        }
        return changed;
    }

    private static boolean paintAttributes(Element element, Map<String, String> handed, String colour) {
        boolean changed = false;
        for (String paint : PAINTS) {
            String value = element.getAttribute(paint);
            String resolved = coloured(substituted(value, handed), colour);
            if (!resolved.equals(value)) {
                element.setAttribute(paint, resolved);
                changed = true;
            }
        }
        return changed;
    }

    private static String coloured(String value, String colour) {
        return CURRENT.matcher(value).replaceAll(Matcher.quoteReplacement(colour));
    }

    private static String substituted(String value, Map<String, String> variables) {
        String result = value;
        for (int depth = 0; depth < DEEPEST && result.contains("var("); depth++) {
            result = VARIABLE.matcher(result).replaceAll(variable -> {
                String fallback =
                        variable.group(2) == null ? "" : variable.group(2).strip();
                return Matcher.quoteReplacement(variables.getOrDefault(variable.group(1), fallback));
            });
        }
        return result.contains("var(") ? "" : result;
    }
}
