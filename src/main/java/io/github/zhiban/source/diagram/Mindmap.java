package io.github.zhiban.source.diagram;

import io.github.zhiban.source.diagram.Drawing.Head;
import io.github.zhiban.source.diagram.Drawing.Stroke;
import io.github.zhiban.source.diagram.GraphNode.Shape;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Draws mind maps ({@code mindmap}), whose branches are what stands indented below. */
final class Mindmap {
    static final Pattern HEAD = Pattern.compile("mindmap");

    private static final Pattern LOOKS = Pattern.compile("::icon\\(.*|:::.*");
    private static final Pattern SHAPED = Pattern.compile(
            "[^\\s()\\[\\]{}]*(\\(\\(|\\)\\)|\\[|\\(|\\)|\\{\\{)([^()\\[\\]{}]+)(?:\\)\\)|\\(\\(|\\]|\\)|\\(|\\}\\})");

    private record Branch(int indent, int node) {}

    private Mindmap() {}

    /**
     * The picture; empty where there is none to draw.
     *
     * @param lines with the space before them
     */
    static Optional<String> svg(List<String> lines) {
        Graph graph = new Graph(true, false);
        Deque<Branch> open = new ArrayDeque<>();
        int count = 0;
        for (String line : lines) {
            String text = line.strip();
            if (LOOKS.matcher(text).matches()) {
                continue;
            }
            int indent = line.indexOf(text);
            while (!open.isEmpty() && open.peek().indent() >= indent) {
                open.pop();
            }
            boolean root = count == 0;
            if (open.isEmpty() && !root) {
                return Optional.empty();
            }
            int node = graph.node("branch " + count++, -1);
            Matcher shaped = SHAPED.matcher(text);
            boolean named = shaped.matches();
            Shape shape = !named
                    ? Shape.ROUND
                    : switch (shaped.group(1)) {
                        case "((" -> Shape.STADIUM;
                        case "[" -> Shape.RECT;
                        case "{{" -> Shape.HEXAGON;
                        default -> Shape.ROUND;
                    };
            graph.look(node, (named ? shaped.group(2) : text).replace("\"", ""), shape);
            if (!root) {
                graph.line(open.element().node(), node, "", Stroke.PLAIN, Head.NONE, Head.NONE);
            }
            open.push(new Branch(indent, node));
        }
        return graph.svg();
    }
}
