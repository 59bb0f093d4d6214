package io.github.zhiban.source.page;

import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The rules of a page's own sheets that choose elements by a class, an id or a tag alone: those that word processors
 * write, and those that hide. Rules for media other than the screen, and selectors with combinators, are not read.
 */
final class StyleSheet {
    private static final Query SHEETS = Query.of("style");

    private static final Pattern SIMPLE =
            Pattern.compile("([a-zA-Z][a-zA-Z0-9]*)?((?:[.#][\\w\\u0080-\\uFFFF-]+){1,4})");
    private static final Pattern LAST_NAME = Pattern.compile("\\.([\\w\\u0080-\\uFFFF-]+)");
    private static final Set<String> READ = Set.of(
            "display",
            "visibility",
            "font-size",
            "font-weight",
            "font-style",
            "text-decoration",
            "text-decoration-line",
            "font-family",
            "vertical-align",
            "background-image",
            WordStyles.NAME);
    /** Sheets beyond this many characters are read no further. */
    private static final int LONGEST = 2_000_000;

    private final Map<String, List<Rule>> byName = new HashMap<>();
    private final Map<String, String> variables = new HashMap<>();
    private final Set<String> shown = new HashSet<>();

    private StyleSheet() {}

    private record Rule(String tag, Set<String> classes, String id, Map<String, String> declarations) {
        boolean matches(Element element) {
            return (tag.isEmpty() || element.normalName().equals(tag))
                    && (id.isEmpty() || element.id().equals(id))
                    && classes.stream().allMatch(element::hasClass);
        }
    }

    static StyleSheet of(Document page, Vocabulary names) {
        StyleSheet sheet = new StyleSheet();
        for (Element style : SHEETS.all(page, names)) {
            String media = style.attr("media").strip();
            if (media.isEmpty() || media.equals("all") || media.contains("screen")) {
                sheet.read(style.data());
            }
        }
        return sheet;
    }

    /** Whether no rule says anything of elements. */
    boolean isEmpty() {
        return byName.isEmpty();
    }

    /** Whether some rule says something of a property. */
    boolean declares(String property) {
        return byName.values().stream().flatMap(List::stream).anyMatch(rule -> rule.declarations.containsKey(property));
    }

    /** The value of a custom property such as {@code --sf-img-1}; empty when there is none. */
    String variable(String name) {
        return variables.getOrDefault(name, "");
    }

    /** What the rules declare for an element, later rules last. */
    Map<String, String> of(Element element) {
        if (byName.isEmpty()) {
            return Map.of();
        }
        Map<String, String> all = new LinkedHashMap<>();
        for (String name : names(element)) {
            for (Rule rule : byName.getOrDefault(name, List.of())) {
                if (rule.matches(element)) {
                    all.putAll(rule.declarations);
                }
            }
        }
        return all;
    }

    /** Whether a rule that was not read might show what a rule that was read hides. */
    boolean mayBeShown(Element element) {
        return element.classNames().stream().anyMatch(shown::contains);
    }

    private static List<String> names(Element element) {
        List<String> names = new ArrayList<>();
        if (element.hasAttr("class")) {
            names.addAll(element.classNames());
        }
        if (element.hasAttr("id")) {
            names.add("#" + element.id());
        }
        return names;
    }

    private void read(String text) {
        String css = withoutComments(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        int at = 0;
        while (at < css.length()) {
            int open = css.indexOf('{', at);
            if (open < 0) {
                return;
            }
            String selector = css.substring(
                            css.lastIndexOf(';', open) >= at ? css.lastIndexOf(';', open) + 1 : at, open)
                    .strip();
            int close = closing(css, open);
            if (!selector.startsWith("@")) {
                rule(selector, Declarations.parse(css.substring(open + 1, close)));
            }
            at = close + 1;
        }
    }

    private static String withoutComments(String css) {
        StringBuilder plain = new StringBuilder(css.length());
        int at = 0;
        for (int start = css.indexOf("/*"); start >= 0; start = css.indexOf("/*", at)) {
            plain.append(css, at, start);
            int end = css.indexOf("*/", start + 2);
            if (end < 0) {
                return plain.toString();
            }
            at = end + 2;
        }
        return plain.append(css, at, css.length()).toString();
    }

    /** The brace that closes the one at {@code open}; the end where none does. Braces in quotes close nothing. */
    private static int closing(String css, int open) {
        int depth = 0;
        char quote = 0;
        for (int i = open; i < css.length(); i++) {
            char c = css.charAt(i);
            if (quote != 0) {
                quote = c == quote || c == '\n' ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i;
            }
        }
        return css.length();
    }

    private void rule(String selectors, Map<String, String> all) {
        all.forEach((property, value) -> {
            if (property.startsWith("--")) {
                variables.put(property, value);
            }
        });
        Map<String, String> declarations = new LinkedHashMap<>(all);
        declarations.keySet().retainAll(READ);
        if (declarations.isEmpty()) {
            return;
        }
        for (String selector : selectors.split(",", -1)) {
            add(selector.strip(), declarations);
        }
    }

    private void add(String selector, Map<String, String> declarations) {
        Matcher simple = SIMPLE.matcher(selector);
        String display = declarations.getOrDefault("display", "").toLowerCase(Locale.ROOT);
        if (!simple.matches()) {
            if (!display.isEmpty() && !display.equals("none")) {
                LAST_NAME.matcher(selector).results().forEach(name -> shown.add(name.group(1)));
            }
            return;
        }
        Set<String> classes = new HashSet<>();
        String id = "";
        for (String part : simple.group(2).split("(?=[.#])", -1)) {
            if (part.startsWith("#")) {
                id = part.substring(1);
            } else if (!part.isEmpty()) {
                classes.add(part.substring(1));
            }
        }
        String tag = simple.group(1) == null ? "" : simple.group(1).toLowerCase(Locale.ROOT);
        String name = classes.isEmpty() ? "#" + id : classes.iterator().next();
        byName.computeIfAbsent(name, key -> new ArrayList<>()).add(new Rule(tag, classes, id, declarations));
    }
}
