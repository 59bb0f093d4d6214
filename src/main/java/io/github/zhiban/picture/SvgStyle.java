package io.github.zhiban.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What style sheets and attributes of a drawing say about the look of its texts (SVG 2 section 6). Of selectors it knows types, classes,
 * identifiers and what they stand in, which is what drawing programs write.
 */
final class SvgStyle {
    private static final Pattern COMMENT = Pattern.compile("/\\*(?:[^*]|\\*(?!/))*+(?:\\*/|\\z)");
    private static final Pattern RULE = Pattern.compile("([^{}@;]+)\\{([^{}]*)}");
    private static final Pattern STEP = Pattern.compile("([a-zA-Z]+|\\*)?((?:[.#][\\w-]+)*+)");
    private static final Set<String> INHERITED =
            Set.of("fill", "font-size", "font-weight", "font-family", "text-anchor", "visibility");

    private final List<Rule> rules = new ArrayList<>();

    /**
     * A rule for one selector.
     *
     * @param steps from the outermost ancestor to the element
     */
    private record Rule(List<String> steps, Map<String, String> declarations) {
        int weight() {
            return steps.stream()
                    .mapToInt(step -> 10_000 * count(step, '#') + 100 * count(step, '.') + 1)
                    .sum();
        }

        private static int count(String step, char mark) {
            return (int) step.chars().filter(c -> c == mark).count();
        }
    }

    static SvgStyle of(Document drawing) {
        SvgStyle style = new SvgStyle();
        NodeList sheets = drawing.getElementsByTagName("style");
        for (int i = 0; i < sheets.getLength(); i++) {
            Matcher rule = RULE.matcher(
                    COMMENT.matcher(sheets.item(i).getTextContent()).replaceAll(""));
            while (rule.find()) {
                for (String selector : rule.group(1).split(",", -1)) {
                    List<String> steps = Arrays.asList(selector.strip().split("[\\s>+~]+", -1));
                    style.rules.add(new Rule(steps, declarations(rule.group(2))));
                }
            }
        }
        style.rules.sort(Comparator.comparingInt(Rule::weight));
        return style;
    }

    /** The value of a property for an element, inherited where it is; {@code null} when nothing says anything. */
    @Nullable
    String value(Element element, String property) {
        for (Element at = element; at != null; at = parent(at)) {
            String own = own(at, property);
            if (own != null && !own.equals("inherit")) {
                return own;
            }
            if (!INHERITED.contains(property)) {
                return null;
            }
        }
        return null;
    }

    /** What is said about this very element: by its own style, by the sheets, by an attribute. */
    @Nullable
    String own(Element element, String property) {
        String found = declarations(element.getAttribute("style")).get(property);
        for (int i = rules.size() - 1; found == null && i >= 0; i--) {
            String value = rules.get(i).declarations().get(property);
            if (value != null && matches(element, rules.get(i).steps())) {
                found = value;
            }
        }
        return found != null || !element.hasAttribute(property) ? found : element.getAttribute(property);
    }

    private static Map<String, String> declarations(String text) {
        Map<String, String> declarations = new HashMap<>();
        for (String declaration : text.split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                String value = declaration.substring(colon + 1).replace("!important", "");
                declarations.put(declaration.substring(0, colon).strip(), value.strip());
            }
        }
        return declarations;
    }

    private static boolean matches(Element element, List<String> steps) {
        int step = steps.size() - 1;
        if (!matches(element, steps.get(step--))) {
            return false;
        }
        for (Element at = parent(element); at != null && step >= 0; at = parent(at)) {
            if (matches(at, steps.get(step))) {
                step--;
            }
        }
        return step < 0;
    }

    private static boolean matches(Element element, String step) {
        Matcher parts = STEP.matcher(step);
        if (step.isEmpty() || !parts.matches()) {
            return false;
        }
        String type = parts.group(1);
        if (type != null && !type.equals("*") && !type.equals(element.getTagName())) {
            return false;
        }
        List<String> classes = Arrays.asList(element.getAttribute("class").split("\\s+", -1));
        return Pattern.compile("[.#][\\w-]+")
                .matcher(parts.group(2))
                .results()
                .allMatch(part -> part.group().startsWith("#")
                        ? part.group().substring(1).equals(element.getAttribute("id"))
                        : classes.contains(part.group().substring(1)));
    }

    static @Nullable Element parent(Element element) {
        return element.getParentNode() instanceof Element parent ? parent : null;
    }
}
