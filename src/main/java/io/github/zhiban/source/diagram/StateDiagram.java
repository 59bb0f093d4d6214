package io.github.zhiban.source.diagram;

import io.github.zhiban.source.diagram.Drawing.Head;
import io.github.zhiban.source.diagram.Drawing.Stroke;
import io.github.zhiban.source.diagram.GraphNode.Shape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads state diagrams ({@code stateDiagram-v2}). Used once, by one thread. */
final class StateDiagram {
    static final Pattern HEAD = Pattern.compile("stateDiagram(?:-v2)?");

    private static final Pattern DIRECTION = Pattern.compile("direction\\s+(TB|LR)");
    private static final Pattern STEP =
            Pattern.compile("(\\[\\*]|[\\p{L}\\p{N}_]+)\\s*-->\\s*(\\[\\*]|[\\p{L}\\p{N}_]+)\\s*(?::\\s*(.*))?");
    private static final Pattern NAMED = Pattern.compile("state\\s+\"([^\"]*)\"\\s+as\\s+([\\p{L}\\p{N}_]+)");
    private static final Pattern CHOICE = Pattern.compile("state\\s+([\\p{L}\\p{N}_]+)\\s+<<choice>>");
    private static final Pattern DESCRIBED = Pattern.compile("([\\p{L}\\p{N}_]+)\\s*:\\s*(.*)");
    private static final Pattern ALONE = Pattern.compile("(?:state\\s+)?([\\p{L}\\p{N}_]+)");
    private static final Pattern COMPOSITE =
            Pattern.compile("state\\s+(?:\"([^\"]*)\"\\s+as\\s+)?([\\p{L}\\p{N}_]+)\\s*\\{");
    private static final Pattern NOTE =
            Pattern.compile("note\\s+(?:right|left)\\s+of\\s+([\\p{L}\\p{N}_]+)\\s*(?::\\s*(.*))?");
    private static final Pattern LOOKS = Pattern.compile("(?:classDef|class)\\s.*");

    private final Graph graph;

    /** States that hold others, and the groups that they are. */
    private final Map<String, Integer> composites = new HashMap<>();

    /** The group whose states are being read; -1 outside of all. */
    private int open = -1;

    /** The state of the note that is being read, and what it says so far. */
    private @Nullable String noted;

    private final StringBuilder note = new StringBuilder();

    private StateDiagram(Graph graph) {
        this.graph = graph;
    }

    /** The picture; empty where a line says something unknown. */
    static Optional<String> svg(List<String> statements) {
        boolean across = statements.stream().anyMatch(line -> line.matches("direction\\s+LR"));
        StateDiagram diagram = new StateDiagram(new Graph(across, false));
        for (String line : statements) {
            Matcher composite = COMPOSITE.matcher(line);
            if (composite.matches()) {
                String title = composite.group(1) == null ? composite.group(2) : composite.group(1);
                diagram.composites.put(composite.group(2), diagram.graph.group(title));
            }
        }
        boolean read = statements.stream().allMatch(diagram::read) && diagram.open < 0 && diagram.noted == null;
        return read ? diagram.graph.svg() : Optional.empty();
    }

    private boolean read(String line) {
        String about = noted;
        if (about != null) {
            if (line.equals("end note")) {
                graph.note(state(about, "", Shape.ROUND), note.toString());
                noted = null;
            } else {
                note.append(note.isEmpty() ? "" : "\n").append(line);
            }
            return true;
        }
        if (line.equals("}")) {
            boolean within = open >= 0;
            open = -1;
            return within;
        }
        Matcher composite = COMPOSITE.matcher(line);
        if (composite.matches()) {
            // Boxes in boxes in boxes need a layout that knows them.
            boolean outside = open < 0;
            open = composites.getOrDefault(composite.group(2), -1);
            return outside;
        }
        Matcher saying = NOTE.matcher(line);
        if (saying.matches()) {
            if (saying.group(2) == null) {
                noted = saying.group(1);
                note.setLength(0);
            } else {
                graph.note(state(saying.group(1), "", Shape.ROUND), saying.group(2));
            }
            return true;
        }
        if (DIRECTION.matcher(line).matches() || LOOKS.matcher(line).matches()) {
            return true;
        }
        Matcher found = STEP.matcher(line);
        if (found.matches()) {
            String words = found.group(3) == null ? "" : found.group(3);
            graph.line(
                    state(found.group(1), "[", Shape.START),
                    state(found.group(2), "]", Shape.END),
                    words,
                    Stroke.PLAIN,
                    Head.ARROW,
                    Head.NONE);
            return true;
        }
        if (found.usePattern(NAMED).matches()) {
            describe(found.group(2), found.group(1));
        } else if (found.usePattern(CHOICE).matches()) {
            graph.look(graph.node(found.group(1), open), "", Shape.DIAMOND);
        } else if (found.usePattern(DESCRIBED).matches()) {
            describe(found.group(1), found.group(2));
        } else if (found.usePattern(ALONE).matches()) {
            state(found.group(1), "", Shape.ROUND);
        } else {
            return false;
        }
        return true;
    }

    private void describe(String name, String text) {
        int state = state(name, "", Shape.ROUND);
        if (state >= 0) {
            graph.look(state, text, Shape.ROUND);
        }
    }

    /** The node of a state, or the group; where everything begins and ends there are two for one name. */
    private int state(String name, String end, Shape shape) {
        boolean isEnd = name.equals("[*]");
        Integer composite = composites.get(name);
        if (composite != null) {
            return Graph.end(composite);
        }
        String id = isEnd ? name + end + open : name;
        boolean known = graph.has(id);
        int node = graph.node(id, open);
        if (!known) {
            graph.look(node, isEnd ? "" : name, isEnd ? shape : Shape.ROUND);
        }
        return node;
    }
}
