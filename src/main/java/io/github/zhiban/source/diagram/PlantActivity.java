package io.github.zhiban.source.diagram;

import io.github.zhiban.source.diagram.Drawing.Head;
import io.github.zhiban.source.diagram.Drawing.Stroke;
import io.github.zhiban.source.diagram.GraphNode.Shape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what is done one after another, as PlantUML writes it. Used once, by one thread. */
final class PlantActivity {
    private static final Pattern IF =
            Pattern.compile("if\\s*\\((.*?)\\)\\s*(?:(?:then|is|equals)\\s*(?:\\((.*)\\))?)?");
    private static final Pattern ELSE_IF =
            Pattern.compile("(?:\\((.*?)\\)\\s*)?else\\s*if\\s*\\((.*?)\\)\\s*(?:then\\s*(?:\\((.*)\\))?)?");
    private static final Pattern ELSE = Pattern.compile("else\\s*(?:\\((.*)\\))?");
    private static final Pattern WHILE = Pattern.compile("while\\s*\\((.*?)\\)\\s*(?:is\\s*\\((.*)\\))?");
    private static final Pattern END_WHILE = Pattern.compile("end\\s*while\\s*(?:\\((.*)\\))?");
    private static final Pattern REPEAT_WHILE =
            Pattern.compile("repeat\\s*while\\s*\\((.*?)\\)\\s*(?:is\\s*\\((.*?)\\))?\\s*(?:not\\s*\\((.*)\\))?");
    private static final Pattern LABEL = Pattern.compile("->\\s*(.*);");

    private final Graph graph = new Graph(false, false);
    private final Deque<Fork> open = new ArrayDeque<>();
    private List<End> ends = new ArrayList<>();
    private int nodes;

    /** The action whose lines are being read. */
    private @Nullable StringBuilder action;

    private enum Kind {
        IF,
        WHILE,
        REPEAT,
        FORK
    }

    /** From where a line goes on, and what it says. */
    private record End(int node, String label) {}

    /**
     * A place from which there are several ways.
     *
     * @param node where they part, or where they come back to
     * @param done the ends of ways that were read
     */
    private record Fork(Kind kind, int node, List<End> done) {}

    private PlantActivity() {}

    /** The picture; empty where a line says something unknown. */
    static Optional<String> svg(List<String> lines) {
        PlantActivity activity = new PlantActivity();
        boolean known = lines.stream().allMatch(activity::read) && activity.open.isEmpty() && activity.action == null;
        return known && activity.nodes > 1 ? activity.graph.svg() : Optional.empty();
    }

    private boolean read(String line) {
        StringBuilder begun = action;
        if (begun != null) {
            begun.append("\\n").append(line);
            return endAction(begun);
        }
        if (line.startsWith(":")) {
            action = new StringBuilder(line.substring(1));
            return endAction(action);
        }
        Matcher found = IF.matcher(line);
        if (found.matches()) {
            open.push(new Fork(Kind.IF, node(found.group(1), Shape.DIAMOND), new ArrayList<>()));
            ends = ends(open.element().node(), found.group(2));
            return true;
        }
        if (found.usePattern(WHILE).matches()) {
            open.push(new Fork(Kind.WHILE, node(found.group(1), Shape.DIAMOND), new ArrayList<>()));
            ends = ends(open.element().node(), found.group(2));
            return true;
        }
        if (found.usePattern(LABEL).matches()) {
            ends = new ArrayList<>(ends.stream()
                    .map(end -> new End(end.node(), PlantUml.text(found.group(1))))
                    .toList());
            return !ends.isEmpty();
        }
        return switch (line.replace(" ", "")) {
            case "start" -> node("", Shape.START) >= 0;
            case "stop", "end" -> node("", Shape.END) >= 0 && ends.removeIf(end -> true);
            case "kill", "detach" -> ends.removeIf(end -> true);
            case "repeat" -> {
                open.push(new Fork(Kind.REPEAT, nodes, new ArrayList<>()));
                yield true;
            }
            case "fork" -> {
                open.push(new Fork(Kind.FORK, node("", Shape.CIRCLE), new ArrayList<>()));
                yield true;
            }
            default -> !open.isEmpty() && goOn(line);
        };
    }

    /** What only stands after a place where ways part. */
    private boolean goOn(String line) {
        Fork fork = open.element();
        Matcher found = ELSE_IF.matcher(line);
        if (fork.kind() == Kind.IF && found.matches()) {
            fork.done().addAll(ends);
            ends = ends(fork.node(), found.group(1));
            int next = node(found.group(2), Shape.DIAMOND);
            open.pop();
            open.push(new Fork(Kind.IF, next, fork.done()));
            ends = ends(next, found.group(3));
            return true;
        }
        if (fork.kind() == Kind.IF && found.usePattern(ELSE).matches()) {
            fork.done().addAll(ends);
            // A second way of this name is none.
            open.pop();
            open.push(new Fork(Kind.IF, -1, fork.done()));
            ends = ends(fork.node(), found.group(1));
            return fork.node() >= 0;
        }
        if (fork.kind() == Kind.IF && line.replace(" ", "").equals("endif")) {
            ends.addAll(fork.done());
            if (fork.node() >= 0) {
                ends.add(new End(fork.node(), ""));
            }
            open.pop();
            return true;
        }
        if (fork.kind() == Kind.WHILE && found.usePattern(END_WHILE).matches()) {
            ends.forEach(end -> line(end, fork.node()));
            ends = ends(fork.node(), found.group(1));
            open.pop();
            return true;
        }
        if (fork.kind() == Kind.REPEAT && found.usePattern(REPEAT_WHILE).matches() && fork.node() < nodes) {
            int asked = node(found.group(1), Shape.DIAMOND);
            line(new End(asked, label(found.group(2))), fork.node());
            ends = ends(asked, found.group(3));
            open.pop();
            return true;
        }
        if (fork.kind() == Kind.FORK && line.equals("fork again")) {
            fork.done().addAll(ends);
            ends = ends(fork.node(), null);
            return true;
        }
        if (fork.kind() == Kind.FORK && line.equals("end fork")) {
            ends.addAll(fork.done());
            node("", Shape.CIRCLE);
            open.pop();
            return true;
        }
        return false;
    }

    private boolean endAction(StringBuilder text) {
        int last = text.length() - 1;
        if (last >= 0 && text.charAt(last) == ';') {
            node(text.substring(0, last), Shape.ROUND);
            action = null;
        }
        return true;
    }

    private static List<End> ends(int node, @Nullable String label) {
        return new ArrayList<>(List.of(new End(node, label(label))));
    }

    private static String label(@Nullable String label) {
        return label == null ? "" : PlantUml.text(label);
    }

    private int node(String text, Shape shape) {
        int node = graph.node("node " + nodes++, -1);
        graph.look(node, PlantUml.text(text), shape);
        ends.forEach(end -> line(end, node));
        ends = ends(node, null);
        return node;
    }

    private void line(End end, int to) {
        graph.line(end.node(), to, end.label(), Stroke.PLAIN, Head.ARROW, Head.NONE);
    }
}
