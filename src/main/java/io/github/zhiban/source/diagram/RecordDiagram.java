package io.github.zhiban.source.diagram;

import io.github.zhiban.source.diagram.Drawing.Head;
import io.github.zhiban.source.diagram.Drawing.Stroke;
import io.github.zhiban.source.diagram.GraphNode.Shape;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads diagrams of classes and of entities ({@code classDiagram}, {@code erDiagram}). Used once, by one thread. */
final class RecordDiagram {
    static final Pattern CLASSES = Pattern.compile("classDiagram(?:-v2)?");
    static final Pattern ENTITIES = Pattern.compile("erDiagram");

    private static final String ID = "([\\p{L}\\p{N}_~-]*[\\p{L}\\p{N}_~])";
    private static final String SIDE = "(?:\\s*\"([^\"]*)\")?";
    private static final Pattern CLASS_LINE = Pattern.compile("([\\p{L}\\p{N}_~]+)" + SIDE
            + "\\s*(<\\|--|<\\|\\.\\.|\\*--|o--|<--|<\\.\\.|--\\|>|\\.\\.\\|>|--\\*|--o|-->|\\.\\.>|--|\\.\\.)" + SIDE
            + "\\s*([\\p{L}\\p{N}_~]+)\\s*(?::\\s*(.*))?");
    private static final Pattern ENTITY_LINE =
            Pattern.compile(ID + "\\s+([|}o]{1,2})(--|\\.\\.)([|{o]{1,2})\\s+" + ID + "\\s*:\\s*\"?([^\"]*)\"?");
    private static final Pattern OPEN = Pattern.compile("(?:class\\s+)?" + ID + "\\s*\\{");
    private static final Pattern ALONE = Pattern.compile("(?:class\\s+)?" + ID);
    private static final Pattern MEMBER = Pattern.compile(ID + "\\s*:\\s*(.*)");
    private static final Pattern KIND = Pattern.compile("<<.*>>(?:\\s+" + ID + ")?");
    private static final Pattern NOTE = Pattern.compile("note\\s+(?:for\\s+" + ID + "\\s+)?\"([^\"]*)\"");
    private static final Pattern IGNORED = Pattern.compile("(?:direction|style|cssClass|click)\\s.*");

    private final boolean classes;
    private final Graph graph = new Graph(false, false);

    /** The record whose lines are being read. */
    private @Nullable String open;

    private RecordDiagram(boolean classes) {
        this.classes = classes;
    }

    /** The picture; empty where a line says something unknown. */
    static Optional<String> svg(boolean classes, List<String> statements) {
        RecordDiagram diagram = new RecordDiagram(classes);
        return statements.stream().allMatch(diagram::read) && diagram.open == null
                ? diagram.graph.svg()
                : Optional.empty();
    }

    private boolean read(String line) {
        String record = open;
        if (record != null) {
            if (line.equals("}")) {
                open = null;
            } else {
                graph.row(node(record), line);
            }
            return true;
        }
        Matcher found = OPEN.matcher(line);
        if (found.matches()) {
            open = found.group(1);
            node(found.group(1));
            return true;
        }
        if (classes ? classLine(line) : entityLine(line)) {
            return true;
        }
        if (found.usePattern(ALONE).matches()) {
            node(found.group(1));
        } else if (classes && found.usePattern(MEMBER).matches()) {
            graph.row(node(found.group(1)), found.group(2));
        } else if (classes && found.usePattern(KIND).matches() && found.group(1) != null) {
            graph.row(node(found.group(1)), line.substring(0, line.indexOf(">>") + 2));
        } else if (classes && found.usePattern(NOTE).matches()) {
            if (found.group(1) == null) {
                graph.look(graph.node("note " + line, -1), found.group(2), Shape.NOTE);
            } else {
                graph.note(node(found.group(1)), found.group(2));
            }
        } else {
            return classes && IGNORED.matcher(line).matches();
        }
        return true;
    }

    /** What is written first stands above. */
    private boolean classLine(String line) {
        Matcher found = CLASS_LINE.matcher(line);
        if (!found.matches()) {
            return false;
        }
        String sign = found.group(3);
        Stroke stroke = sign.contains("..") ? Stroke.DASHED : Stroke.PLAIN;
        Head end = sign.contains("*")
                ? Head.FULL_DIAMOND
                : sign.contains("o") ? Head.DIAMOND : sign.contains("|") ? Head.TRIANGLE : Head.ARROW;
        boolean first = "<*o".indexOf(sign.charAt(0)) >= 0;
        boolean last = ">*o".indexOf(sign.charAt(sign.length() - 1)) >= 0;
        graph.line(
                node(found.group(1)),
                node(found.group(5)),
                orEmpty(found.group(6)),
                stroke,
                last ? end : Head.NONE,
                first ? end : Head.NONE,
                new Graph.Ends(orEmpty(found.group(2)), orEmpty(found.group(4))));
        return true;
    }

    private boolean entityLine(String line) {
        Matcher found = ENTITY_LINE.matcher(line);
        if (!found.matches()) {
            return false;
        }
        Stroke stroke = found.group(3).equals("..") ? Stroke.DASHED : Stroke.PLAIN;
        graph.line(
                node(found.group(1)),
                node(found.group(5)),
                orEmpty(found.group(6)),
                stroke,
                Head.NONE,
                Head.NONE,
                new Graph.Ends(count(found.group(2)), count(found.group(4))));
        return true;
    }

    /** How many of an entity there are, as text. */
    private static String count(String sign) {
        boolean many = sign.contains("{") || sign.contains("}");
        return (sign.contains("o") ? "0.." : many ? "1.." : "") + (many ? "n" : "1");
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private int node(String name) {
        boolean known = graph.has(name);
        int node = graph.node(name, -1);
        if (!known) {
            graph.look(
                    node,
                    name.indexOf('~') < 0 ? name : name.replaceFirst("~", "<").replaceFirst("~", ">"),
                    Shape.RECORD);
        }
        return node;
    }
}
