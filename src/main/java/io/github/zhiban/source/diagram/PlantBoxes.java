package io.github.zhiban.source.diagram;

import io.github.zhiban.source.diagram.Drawing.Head;
import io.github.zhiban.source.diagram.Drawing.Stroke;
import io.github.zhiban.source.diagram.GraphNode.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads PlantUML's boxes with lines between them: classes, components, use cases. Used once, by one thread. */
final class PlantBoxes {
    private static final String NAME = "(\"[^\"]+\"|\\[[^\\]]+]|\\([^()]+\\)|:[^:]+:|[\\p{L}\\p{N}_.$@]+(?:<[^<>]*>)?)";
    private static final String LOOKS = "(?:\\s+<<([^<>]*)>>)?(?:\\s+#[\\w/-]+)?";
    private static final String KINDS = "abstract class|abstract|class|interface|enum|annotation|entity|object|struct"
            + "|component|database|cloud|node|rectangle|queue|storage|actor|usecase|agent|artifact|card|file|folder"
            + "|frame|package|namespace|boundary|control|collections|stack|together";
    private static final Pattern DECLARED = Pattern.compile("(" + KINDS + ")\\s+" + NAME + "(?:\\s+as\\s+" + NAME + ")?"
            + "(?:\\s+extends\\s+([\\p{L}\\p{N}_., <>]+?))?(?:\\s+implements\\s+([\\p{L}\\p{N}_., <>]+?))?" + LOOKS
            + "\\s*(\\{\\s*}?)?");
    private static final Pattern NAMED =
            Pattern.compile("(\\[[^\\]]+]|\\([^()]+\\)|:[^:]+:)(?:\\s+as\\s+" + NAME + ")?" + LOOKS);
    private static final Pattern LINE = Pattern.compile(NAME + "(?:\\s+\"([^\"]*)\")?\\s*(<\\|?|[*o+#^])?"
            + "([-.]+)(?:\\[[^\\]]*])?(?:left|right|up|down|[lrud])?([-.]*)(\\|?>|[*o+#^])?"
            + "\\s*(?:\"([^\"]*)\"\\s+)?" + NAME + "\\s*(?::\\s*(.*))?");
    private static final Pattern MEMBER = Pattern.compile("([\\p{L}\\p{N}_.]+)\\s+:\\s+(.*)");
    private static final Pattern NOTE = Pattern.compile(
            "note\\s+(?:left|right|top|bottom)(?:\\s+of\\s+" + NAME + ")?(?:\\s+#\\w+)?\\s*(?::\\s*(.*))?");
    private static final Pattern SEPARATOR =
            Pattern.compile("(?:--|\\.\\.|==|__)(?:\\s*(\\S.*?)\\s*(?:--|\\.\\.|==|__))?");
    private static final Pattern MODIFIER = Pattern.compile("\\{(?:field|method)}\\s*");

    /** What holds others where it has a brace. */
    private static final Set<String> HOLDING = Set.of(
            "package",
            "namespace",
            "rectangle",
            "node",
            "cloud",
            "folder",
            "frame",
            "database",
            "component",
            "card",
            "storage",
            "artifact",
            "stack",
            "together",
            "queue",
            "file",
            "agent");

    private static final Set<String> SAID = Set.of("interface", "enum", "annotation", "abstract", "abstract class");

    private final Graph graph;
    private final Map<String, Integer> groups = new HashMap<>();
    private final List<Integer> begun = new ArrayList<>();
    private boolean classes;

    /** The group whose parts are being read; -1 outside of all. */
    private int open = -1;

    /** The record whose lines are being read; -1 for none. */
    private int record = -1;

    private int last = -1;
    private @Nullable StringBuilder note;

    private PlantBoxes(boolean across) {
        graph = new Graph(across, false);
    }

    /** The picture; empty where a line says something unknown. */
    static Optional<String> svg(List<String> lines, boolean across) {
        PlantBoxes boxes = new PlantBoxes(across);
        for (String line : lines) {
            Matcher found = DECLARED.matcher(line);
            if (found.matches() && holds(found)) {
                String title = found.group(1).equals("together") ? "" : bare(found.group(2));
                int group = boxes.graph.group(title);
                boxes.begun.add(group);
                boxes.groups.put(bare(found.group(3) == null ? found.group(2) : found.group(3)), group);
            }
        }
        boolean known = lines.stream().allMatch(boxes::read);
        return known && boxes.open < 0 && boxes.record < 0 && boxes.note == null ? boxes.graph.svg() : Optional.empty();
    }

    private static boolean holds(Matcher declared) {
        return "{".equals(declared.group(7)) && HOLDING.contains(declared.group(1));
    }

    private boolean read(String line) {
        StringBuilder noted = note;
        if (noted != null) {
            if (line.equals("end note")) {
                graph.note(last, PlantUml.text(noted.toString()));
                note = null;
            } else {
                noted.append(noted.isEmpty() ? "" : "\\n").append(line);
            }
            return true;
        }
        if (line.equals("}")) {
            boolean within = record >= 0 || open >= 0;
            open = record >= 0 ? open : -1;
            record = -1;
            return within;
        }
        if (record >= 0) {
            row(record, line);
            return true;
        }
        Matcher found = DECLARED.matcher(line);
        if (found.matches()) {
            return declared(found);
        }
        if (found.usePattern(NAMED).matches()) {
            last = found.group(2) == null ? node(found.group(1)) : alias(found.group(2), found.group(1));
            return true;
        }
        if (found.usePattern(NOTE).matches()) {
            last = found.group(1) == null ? last : place(found.group(1));
            if (found.group(2) == null) {
                note = new StringBuilder();
            } else if (last >= 0) {
                graph.note(last, PlantUml.text(found.group(2)));
            }
            return last >= 0;
        }
        if (found.usePattern(LINE).matches()) {
            return line(found);
        }
        if (found.usePattern(MEMBER).matches() && graph.has(found.group(1))) {
            row(node(found.group(1)), found.group(2));
            return true;
        }
        return false;
    }

    private boolean declared(Matcher found) {
        if (holds(found)) {
            // Boxes in boxes in boxes need a layout that knows them.
            boolean outside = open < 0;
            open = begun.removeFirst();
            return outside;
        }
        String kind = found.group(1);
        boolean opens = "{".equals(found.group(7));
        boolean second = found.group(3) != null && found.group(3).startsWith("\"");
        String id = found.group(3) == null || second ? found.group(2) : found.group(3);
        String shown = bare(second ? found.group(3) : found.group(2));
        int node = graph.node(bare(id), open);
        String above = SAID.contains(kind) ? "«" + kind.replace(" class", "") + "»<br/>" : "";
        String mark = found.group(6) == null ? "" : "«" + found.group(6).strip() + "»<br/>";
        graph.look(node, above + mark + PlantUml.text(shown), shape(kind));
        classes |= shape(kind) == Shape.RECORD;
        last = node;
        record = opens ? node : -1;
        inherit(found.group(4), node, Stroke.PLAIN);
        inherit(found.group(5), node, Stroke.DASHED);
        return !opens || shape(kind) == Shape.RECORD;
    }

    private void inherit(@Nullable String parents, int node, Stroke stroke) {
        if (parents != null) {
            Arrays.stream(parents.split(","))
                    .map(String::strip)
                    .filter(parent -> !parent.isEmpty())
                    .forEach(parent -> graph.line(place(parent), node, "", stroke, Head.NONE, Head.TRIANGLE));
        }
    }

    private static Shape shape(String kind) {
        return switch (kind) {
            case "database", "storage", "queue", "collections" -> Shape.DATABASE;
            case "usecase" -> Shape.STADIUM;
            case "actor", "cloud", "boundary", "control" -> Shape.ROUND;
            case "component" -> Shape.SUBROUTINE;
            case "abstract class",
                    "abstract",
                    "class",
                    "interface",
                    "enum",
                    "annotation",
                    "entity",
                    "object",
                    "struct" -> Shape.RECORD;
            default -> Shape.RECT;
        };
    }

    private boolean line(Matcher found) {
        String left = found.group(3) == null ? "" : found.group(3);
        String right = found.group(6) == null ? "" : found.group(6);
        boolean dotted = found.group(4).contains(".");
        if (!left.isEmpty() && !right.isEmpty() && !(left.equals("<") && right.equals(">"))) {
            return false;
        }
        String words = found.group(9) == null ? "" : PlantUml.text(found.group(9));
        graph.line(
                place(found.group(1)),
                place(found.group(8)),
                words.replaceAll("\\s*[<>]$|^[<>]\\s*", ""),
                dotted ? Stroke.DASHED : Stroke.PLAIN,
                head(right),
                head(left),
                new Graph.Ends(orEmpty(found.group(2)), orEmpty(found.group(7))));
        return true;
    }

    private static Head head(String sign) {
        return switch (sign) {
            case "" -> Head.NONE;
            case "*" -> Head.FULL_DIAMOND;
            case "o" -> Head.DIAMOND;
            case "<|", "|>", "^" -> Head.TRIANGLE;
            default -> Head.ARROW;
        };
    }

    private void row(int node, String line) {
        Matcher separator = SEPARATOR.matcher(line);
        if (!separator.matches()) {
            graph.row(node, MODIFIER.matcher(line).replaceAll(""));
        } else if (separator.group(1) != null) {
            graph.row(node, separator.group(1));
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** A node, or the group of a name. */
    private int place(String name) {
        Integer group = groups.get(bare(name));
        return group == null ? node(name) : Graph.end(group);
    }

    private int alias(String id, String named) {
        int node = graph.node(bare(id), open);
        graph.look(node, PlantUml.text(bare(named)), shapeOf(named));
        return node;
    }

    private int node(String name) {
        String id = bare(name);
        boolean known = graph.has(id);
        int node = graph.node(id, open);
        if (!known) {
            graph.look(node, PlantUml.text(id), shapeOf(name));
        }
        return node;
    }

    private Shape shapeOf(String name) {
        return switch (name.charAt(0)) {
            case '[' -> Shape.SUBROUTINE;
            case '(' -> Shape.STADIUM;
            case ':' -> Shape.ROUND;
            default -> classes ? Shape.RECORD : Shape.RECT;
        };
    }

    private static String bare(String name) {
        return "\"[(:".indexOf(name.charAt(0)) >= 0
                ? name.substring(1, name.length() - 1).strip()
                : name;
    }
}
