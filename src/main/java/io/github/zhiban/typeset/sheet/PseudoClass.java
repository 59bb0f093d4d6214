package io.github.zhiban.typeset.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Pseudo classes that Flying Saucer does not know (Selectors 4). A sheet carries each as an attribute whose name spells
 * it; no document has that attribute, and whoever answers for attributes asks here whether an element would.
 */
public final class PseudoClass {
    private static final String PREFIX = "zhiban-";
    /** What no page has, or has no look of its own for. */
    private static final String ABSENT = "(first-letter|first-line|marker|selection|placeholder|backdrop|target"
            + "|focus-within|focus-visible|checked|disabled|enabled|user-invalid|file-selector-button)(?![\\w(-])";

    private static final Pattern WRITTEN =
            Pattern.compile(":(?:(?:not|is|where|has|preceded|nth-of-type|nth-last-of-type|nth-last-child)(?=\\()"
                    + "|(?:first-of-type|last-of-type|only-of-type|only-child|empty|any-link)(?![\\w(-])"
                    + "|:?" + ABSENT + ")");
    private static final Pattern NOWHERE = Pattern.compile("::?" + ABSENT);
    private static final Pattern SIBLINGS = Pattern.compile("([^\\s>+~,]++)\\s*~(?!=)\\s*([^\\s>+~,:]++)");
    private static final Pattern SIMPLE =
            Pattern.compile("\\*|[.#]?[A-Za-z_][\\w-]*+|\\[([\\w-]++)\\s*(?:([~^$*|]?=)\\s*"
                    + "(?:\"([^\"]*+)\"|'([^']*+)'|([\\w-]++))\\s*)?]");
    private static final Pattern NAMED = Pattern.compile(":([a-z-]++)");
    private static final Pattern NTH = Pattern.compile("([+-]?\\d{0,6})n\\s*(?:([+-])\\s*(\\d{1,6}))?|([+-]?\\d{1,6})");

    private PseudoClass() {}

    /** The selectors of a rule as Flying Saucer can carry them; what is not understood stays as it is. */
    static String carried(String written) {
        // What stands behind a sibling is an element that has one before it.
        String selectors =
                written.indexOf('~') < 0 ? written : SIBLINGS.matcher(written).replaceAll("$2:preceded($1)");
        if (selectors.indexOf(':') < 0) {
            return selectors;
        }
        Matcher matcher = WRITTEN.matcher(selectors);
        StringBuilder carried = new StringBuilder();
        int done = 0;
        while (matcher.find(done)) {
            boolean function = matcher.end() < selectors.length() && selectors.charAt(matcher.end()) == '(';
            int end = function ? closing(selectors, matcher.end()) : matcher.end();
            String text = selectors.substring(matcher.start(), end);
            carried.append(selectors, done, matcher.start())
                    .append(of(text).isPresent() ? "[" + PREFIX + hex(text) + "]" : text);
            done = end;
        }
        return carried.append(selectors, done, selectors.length()).toString();
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Behind the parenthesis that closes the one at an offset. */
    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return text.length();
    }

    /**
     * The part of a selector that stands for something that no page has a look of its own for; empty where there is
     * none.
     */
    static Optional<String> withoutEffect(String selector) {
        Matcher found = NOWHERE.matcher(selector);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    /** Whether the name of an attribute spells a pseudo class. */
    public static boolean isSpelledBy(String attribute) {
        return attribute.startsWith(PREFIX);
    }

    /** Which elements the pseudo class holds for that the name of an attribute spells. */
    public static Predicate<Element> spelledBy(String attribute) {
        String text = new String(HexFormat.of().parseHex(attribute.substring(PREFIX.length())), StandardCharsets.UTF_8);
        return of(text).orElseThrow();
    }

    /** Which elements a pseudo class holds for; empty where it is not known. */
    private static Optional<Predicate<Element>> of(String text) {
        int open = text.indexOf('(');
        String name = text.substring(1, open < 0 ? text.length() : open)
                .replace(":", "")
                .toLowerCase(Locale.ROOT);
        String argument =
                open < 0 ? "" : text.substring(open + 1, text.length() - 1).strip();
        return switch (name) {
            case "not" -> list(argument).map(Predicate::not);
            case "is", "where" -> list(argument);
            case "has" -> list(argument).map(PseudoClass::around);
            case "preceded" -> list(argument).map(PseudoClass::behind);
            case "nth-of-type" -> nth(argument, false, true);
            case "nth-last-of-type" -> nth(argument, true, true);
            case "nth-last-child" -> nth(argument, true, false);
            case "nth-child" -> nth(argument, false, false);
            case "first-child" -> nth("1", false, false);
            case "last-child" -> nth("1", true, false);
            case "only-child" -> both(nth("1", false, false), nth("1", true, false));
            case "first-of-type" -> nth("1", false, true);
            case "last-of-type" -> nth("1", true, true);
            case "only-of-type" -> both(nth("1", false, true), nth("1", true, true));
            case "empty" -> Optional.of(element -> element.getFirstChild() == null);
            case "root" ->
                Optional.of(element -> element.equals(element.getOwnerDocument().getDocumentElement()));
            case "link", "any-link" -> Optional.of(element -> element.hasAttribute("href"));
            default -> NOWHERE.matcher(text).matches() ? Optional.of(element -> false) : Optional.empty();
        };
    }

    private static Optional<Predicate<Element>> both(
            Optional<Predicate<Element>> one, Optional<Predicate<Element>> other) {
        return one.flatMap(first -> other.map(first::and));
    }

    private static Predicate<Element> around(Predicate<Element> inner) {
        return element -> {
            NodeList all = element.getElementsByTagName("*");
            return IntStream.range(0, all.getLength()).anyMatch(i -> inner.test((Element) all.item(i)));
        };
    }

    private static Predicate<Element> behind(Predicate<Element> before) {
        return element -> {
            Node at = element.getPreviousSibling();
            while (at != null && !(at instanceof Element sibling && before.test(sibling))) {
                at = at.getPreviousSibling();
            }
            return at != null;
        };
    }

    /** One of several selectors. */
    private static Optional<Predicate<Element>> list(String selectors) {
        List<Predicate<Element>> any = new ArrayList<>();
        int from = 0;
        int depth = 0;
        for (int i = 0; i <= selectors.length(); i++) {
            char c = i == selectors.length() ? ',' : selectors.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                Optional<Predicate<Element>> one =
                        compound(selectors.substring(from, i).strip());
                if (one.isEmpty()) {
                    return Optional.empty();
                }
                any.add(one.get());
                from = i + 1;
            }
        }
        return Optional.of(element -> any.stream().anyMatch(one -> one.test(element)));
    }

    /** A selector without combinators. */
    private static Optional<Predicate<Element>> compound(String text) {
        Predicate<Element> all = element -> true;
        Matcher simple = SIMPLE.matcher(text);
        Matcher named = NAMED.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (simple.region(at, text.length()).lookingAt()) {
                all = all.and(simple(simple));
                at = simple.end();
            } else if (named.region(at, text.length()).lookingAt()) {
                boolean function = named.end() < text.length() && text.charAt(named.end()) == '(';
                int end = function ? closing(text, named.end()) : named.end();
                Optional<Predicate<Element>> nested = of(text.substring(at, end));
                if (nested.isEmpty()) {
                    return Optional.empty();
                }
                all = all.and(nested.get());
                at = end;
            } else {
                return Optional.empty();
            }
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    private static Predicate<Element> simple(Matcher found) {
        String text = found.group();
        String rest = text.substring(1);
        return switch (text.charAt(0)) {
            case '*' -> element -> true;
            case '.' -> element -> isWordOf(rest, element.getAttribute("class"));
            case '#' -> element -> element.getAttribute("id").equals(rest);
            case '[' -> attribute(found.group(1), found.group(2), value(found));
            default -> element -> element.getNodeName().equals(text);
        };
    }

    private static String value(Matcher found) {
        return Objects.requireNonNullElse(
                found.group(3),
                Objects.requireNonNullElse(found.group(4), Objects.requireNonNullElse(found.group(5), "")));
    }

    private static boolean isWordOf(String word, String words) {
        return (" " + words + " ").contains(" " + word + " ");
    }

    private static Predicate<Element> attribute(String name, @Nullable String operator, String value) {
        if (operator == null) {
            return element -> element.hasAttribute(name);
        }
        return element -> {
            String own = element.getAttribute(name);
            return switch (operator) {
                case "~=" -> isWordOf(value, own);
                case "^=" -> own.startsWith(value);
                case "$=" -> own.endsWith(value);
                case "*=" -> own.contains(value);
                case "|=" -> own.equals(value) || own.startsWith(value + "-");
                default -> own.equals(value);
            };
        };
    }

    /** The position among siblings, counted from 1: {@code an+b} with n from 0. */
    private static Optional<Predicate<Element>> nth(String formula, boolean fromEnd, boolean ofType) {
        String text = formula.equals("odd") ? "2n+1" : formula.equals("even") ? "2n" : formula;
        Matcher nth = NTH.matcher(text);
        if (!nth.matches()) {
            return Optional.empty();
        }
        boolean single = nth.group(4) != null;
        int step = single ? 0 : step(nth.group(1));
        int first = single
                ? Integer.parseInt(nth.group(4))
                : nth.group(3) == null ? 0 : Integer.parseInt(nth.group(2) + nth.group(3));
        return Optional.of(element -> {
            int past = position(element, fromEnd, ofType) - first;
            return step == 0 ? past == 0 : past % step == 0 && past / step >= 0;
        });
    }

    private static int step(String written) {
        return switch (written) {
            case "", "+" -> 1;
            case "-" -> -1;
            default -> Integer.parseInt(written);
        };
    }

    private static int position(Element element, boolean fromEnd, boolean ofType) {
        int position = 1;
        Node at = fromEnd ? element.getNextSibling() : element.getPreviousSibling();
        while (at != null) {
            boolean counts =
                    at instanceof Element && (!ofType || at.getNodeName().equals(element.getNodeName()));
            position += counts ? 1 : 0;
            at = fromEnd ? at.getNextSibling() : at.getPreviousSibling();
        }
        return position;
    }
}
