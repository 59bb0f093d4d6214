package io.github.zhiban.typeset.sheet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Properties by the names that CSS gave them later, as Flying Saucer knows them: breaks (CSS Fragmentation 3) and sides
 * named by the way that text runs (CSS Logical Properties 1; lines of pages run from left to right and downward).
 */
final class ModernNames {
    private static final String SIDES = "(inline|block)(-start|-end)?";
    private static final Pattern PROPERTY = Pattern.compile("(?<![\\w-])"
            + "(?:break-(before|after|inside)|(margin|padding)-" + SIDES + "|border-" + SIDES
            + "(-width|-style|-color)?|(min-|max-)?(inline|block)-size)\\s*:([^;{}]*)");
    private static final Map<String, String> EDGES =
            Map.of("inline-start", "left", "inline-end", "right", "block-start", "top", "block-end", "bottom");
    private static final Map<String, String> BREAKS =
            Map.of("page", "always", "avoid-page", "avoid", "avoid-column", "avoid", "recto", "right", "verso", "left");
    private static final Pattern SIDE =
            Pattern.compile("(?<![\\w-])((?:text-align|float|clear)\\s*:\\s*)(?:inline-)?(start|end)(?![\\w-])");
    /** A background whose place is followed by its size (CSS Backgrounds 3, 2.10). */
    private static final Pattern SIZED = Pattern.compile("(?<![\\w-])background\\s*:((?:[^;{}/()]|\\([^()]*\\))*+)/"
            + "\\s*((?:cover|contain|auto|[\\d.]+[a-z%]*)(?:\\s+(?:auto|[\\d.]+[a-z%]*))?)([^;{}!]*)([^;{}]*)");
    /** To ask for a word so first is much faster than a pattern where there is none. */
    private static final Set<String> WORDS = Set.of("break-", "-inline", "-block", "inline-size", "block-size");

    private ModernNames() {}

    /** Whether a property is one that this class takes care of. */
    static boolean isKnown(String property) {
        return PROPERTY.matcher(property + ":").matches();
    }

    /** A sheet with the earlier names. */
    static String replaced(String css) {
        String named = WORDS.stream().anyMatch(css::contains)
                ? PROPERTY.matcher(css).replaceAll(found -> Matcher.quoteReplacement(earlier(found)))
                : css;
        String sided = SIDE.matcher(named).replaceAll(found -> found.group(1) + EDGES.get("inline-" + found.group(2)));
        return sided.contains("background")
                ? SIZED.matcher(sided).replaceAll("background:$1$3$4; background-size: $2$4")
                : sided;
    }

    private static String earlier(MatchResult found) {
        String value = found.group(10);
        if (found.group(1) != null) {
            String asked = value.strip();
            return "page-break-" + found.group(1) + ": " + BREAKS.getOrDefault(asked, asked);
        }
        if (found.group(9) != null) {
            String least = found.group(8) == null ? "" : found.group(8);
            return least + (found.group(9).equals("inline") ? "width" : "height") + ":" + value;
        }
        boolean border = found.group(2) == null;
        String name = border ? "border" : found.group(2);
        String axis = border ? found.group(5) : found.group(3);
        String end = border ? found.group(6) : found.group(4);
        String part = border && found.group(7) != null ? found.group(7) : "";
        if (end != null) {
            return name + "-" + EDGES.get(axis + end) + part + ":" + value;
        }
        List<String> values =
                border ? List.of(value.strip()) : List.of(value.strip().split("\\s+", 2));
        return List.of("-start", "-end").stream()
                .map(side -> name + "-" + EDGES.get(axis + side) + part + ": "
                        + (side.equals("-start") ? values.getFirst() : values.getLast()))
                .collect(Collectors.joining("; "));
    }
}
