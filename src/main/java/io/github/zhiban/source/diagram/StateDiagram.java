package io.github.zhiban.source.diagram;

import io.github.zhiban.source.diagram.Drawing.Head;
import io.github.zhiban.source.diagram.Drawing.Stroke;
import io.github.zhiban.source.diagram.Graph.Shape;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    private static final Pattern LOOKS = Pattern.compile("(?:classDef|class)\\s.*");

    private final Graph graph;

    private StateDiagram(Graph graph) {
        this.graph = graph;
    }

    /** The picture; empty where a line says something unknown. */
    static Optional<String> svg(List<String> statements) {
        boolean across = statements.stream().anyMatch(line -> line.matches("direction\\s+LR"));
        StateDiagram diagram = new StateDiagram(new Graph(across, false));
        return statements.stream().allMatch(diagram::read) ? diagram.graph.svg() : Optional.empty();
    }

    private boolean read(String line) {
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
            graph.look(state(found.group(2), "", Shape.ROUND), found.group(1), Shape.ROUND);
        } else if (found.usePattern(CHOICE).matches()) {
            graph.look(graph.node(found.group(1), -1), "", Shape.DIAMOND);
        } else if (found.usePattern(DESCRIBED).matches()) {
            graph.look(state(found.group(1), "", Shape.ROUND), found.group(2), Shape.ROUND);
        } else if (found.usePattern(ALONE).matches()) {
            state(found.group(1), "", Shape.ROUND);
        } else {
            return false;
        }
        return true;
    }

    /** The node of a state; where everything begins and ends there are two for one name. */
    private int state(String name, String end, Shape shape) {
        boolean isEnd = name.equals("[*]");
        String id = isEnd ? name + end : name;
        boolean known = graph.has(id);
        int node = graph.node(id, -1);
        if (!known) {
            graph.look(node, isEnd ? "" : name, isEnd ? shape : Shape.ROUND);
        }
        return node;
    }
}
