package io.github.zhiban.source.diagram;

import io.github.zhiban.source.diagram.Drawing.Head;
import io.github.zhiban.source.diagram.Drawing.Stroke;
import io.github.zhiban.source.diagram.GraphNode.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Draws small graphs in the language of Graphviz ({@code dot}): nodes with labels and shapes, edges, clusters and the
 * direction. What needs more, such as records with ports or labels in HTML, is not drawn. Used once, by one thread.
 */
public final class DotGraph {
    private static final int LONGEST = 20_000;
    private static final Pattern COMMENT =
            Pattern.compile("//[^\\n]*+|/\\*[^*]*+(?:\\*(?!/)[^*]*+)*+\\*/|(?m:^\\s*+#[^\\n]*+)");
    private static final Pattern TOKEN = Pattern.compile(
            "\"((?:[^\"\\\\]|\\\\.)*+)\"|->|--|[\\p{L}\\p{N}_.]++" + "|-\\.?\\d[\\d.]*+|[{}\\[\\]=,;]|\\S");
    private static final Pattern DIRECTION = Pattern.compile("\\brankdir\\s*=\\s*\"?(TB|LR|BT|RL)\"?");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_.]+|-\\.?\\d[\\d.]*+");

    private static final Map<String, Shape> SHAPES = Map.ofEntries(
            Map.entry("box", Shape.RECT),
            Map.entry("rect", Shape.RECT),
            Map.entry("rectangle", Shape.RECT),
            Map.entry("square", Shape.RECT),
            Map.entry("ellipse", Shape.STADIUM),
            Map.entry("oval", Shape.STADIUM),
            Map.entry("circle", Shape.CIRCLE),
            Map.entry("doublecircle", Shape.CIRCLE),
            Map.entry("diamond", Shape.DIAMOND),
            Map.entry("hexagon", Shape.HEXAGON),
            Map.entry("cylinder", Shape.DATABASE),
            Map.entry("component", Shape.SUBROUTINE),
            Map.entry("note", Shape.NOTE),
            Map.entry("plaintext", Shape.RECT),
            Map.entry("none", Shape.RECT),
            Map.entry("point", Shape.START));

    private final List<Token> tokens;
    private final Graph graph;
    private final boolean directed;
    private int at;

    /** The cluster whose nodes are being read; -1 outside of all. */
    private int cluster = -1;

    private Shape shape = Shape.STADIUM;

    /** @param quoted whether it is a text, whatever it looks like */
    private record Token(String text, boolean quoted) {
        boolean is(String sign) {
            return !quoted && text.equals(sign);
        }

        boolean isName() {
            return quoted || WORD.matcher(text).matches();
        }
    }

    private DotGraph(List<Token> tokens, String direction, boolean directed) {
        this.tokens = tokens;
        this.directed = directed;
        graph = new Graph(
                direction.equals("LR") || direction.equals("RL"), direction.equals("RL") || direction.equals("BT"));
    }

    /** A picture of a graph; empty where it is none that can be drawn. */
    public static Optional<String> svg(String source) {
        if (source.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = COMMENT.matcher(source).replaceAll(" ");
        List<Token> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(plain);
        while (token.find()) {
            boolean quoted = token.group(1) != null;
            tokens.add(new Token(quoted ? unescaped(token.group(1)) : token.group(), quoted));
        }
        Matcher direction = DIRECTION.matcher(plain);
        int begin = 0;
        begin += begin < tokens.size() && tokens.get(begin).is("strict") ? 1 : 0;
        boolean directed = begin < tokens.size() && tokens.get(begin).is("digraph");
        if (!directed && (begin >= tokens.size() || !tokens.get(begin).is("graph"))) {
            return Optional.empty();
        }
        begin++;
        begin += begin < tokens.size() && tokens.get(begin).isName() ? 1 : 0;
        if (begin >= tokens.size() || !tokens.get(begin).is("{")) {
            return Optional.empty();
        }
        DotGraph dot = new DotGraph(tokens, direction.find() ? direction.group(1) : "TB", directed);
        dot.at = begin + 1;
        return dot.statements() && dot.at == tokens.size() ? dot.graph.svg() : Optional.empty();
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n")
                .replace("\\l", "\n")
                .replace("\\r", "\n")
                .replace("\\\"", "\"")
                .strip();
    }

    private boolean next(String sign) {
        boolean found = at < tokens.size() && tokens.get(at).is(sign);
        at += found ? 1 : 0;
        return found;
    }

    private boolean name() {
        boolean found = at < tokens.size() && tokens.get(at).isName();
        at += found ? 1 : 0;
        return found;
    }

    /** All up to the brace that closes them. */
    private boolean statements() {
        Shape outside = shape;
        while (!next("}")) {
            if (next(";")) {
                continue;
            }
            if (at >= tokens.size() || !statement()) {
                return false;
            }
        }
        shape = outside;
        return true;
    }

    private boolean statement() {
        boolean sub = next("subgraph");
        if (sub || tokens.get(at).is("{")) {
            String name = sub && name() ? tokens.get(at - 1).text() : "";
            boolean begins = name.startsWith("cluster");
            if (!next("{") || (begins && cluster >= 0)) {
                return false;
            }
            int outside = cluster;
            cluster = begins ? graph.group("") : cluster;
            boolean read = statements();
            cluster = outside;
            return read
                    && !(at < tokens.size()
                            && (tokens.get(at).is("->") || tokens.get(at).is("--")));
        }
        if (!name()) {
            return false;
        }
        Token first = tokens.get(at - 1);
        if (next("=")) {
            boolean value = name();
            if (value && first.is("label") && cluster >= 0) {
                graph.title(cluster, tokens.get(at - 1).text());
            }
            // The title of the whole has no place of its own.
            return value && !(first.is("label") && cluster < 0);
        }
        boolean settings = first.is("graph") || first.is("node") || first.is("edge");
        if (settings) {
            return settings(first);
        }
        return chain(first.text());
    }

    /** What holds for all nodes that follow, or for the cluster. */
    private boolean settings(Token what) {
        Optional<Map<String, String>> attributes = attributes();
        if (attributes.isEmpty()) {
            return false;
        }
        String shaped = attributes.get().get("shape");
        if (what.is("node") && shaped != null) {
            shape = SHAPES.getOrDefault(shaped, shape);
        }
        String label = attributes.get().get("label");
        if (what.is("graph") && cluster >= 0 && label != null) {
            graph.title(cluster, label);
            return true;
        }
        // A label of all nodes or of the whole has no place of its own.
        return label == null;
    }

    private boolean chain(String first) {
        List<Integer> nodes = new ArrayList<>(List.of(node(first)));
        while (next(directed ? "->" : "--")) {
            if (next("{")) {
                return false;
            }
            if (!name()) {
                return false;
            }
            nodes.add(node(tokens.get(at - 1).text()));
        }
        Optional<Map<String, String>> found = attributes();
        if (found.isEmpty()) {
            return false;
        }
        Map<String, String> attributes = found.get();
        String label = attributes.getOrDefault("label", "");
        if (nodes.size() == 1) {
            String named = attributes.get("shape");
            Shape shaped = named == null ? graph.shape(nodes.getFirst()) : SHAPES.get(named);
            if (shaped == null || label.startsWith("<")) {
                return false;
            }
            if (!attributes.isEmpty()) {
                graph.look(nodes.getFirst(), attributes.containsKey("label") ? label : first, shaped);
            }
            return true;
        }
        Stroke stroke = switch (attributes.getOrDefault("style", "")) {
            case "dashed", "dotted" -> Stroke.DASHED;
            case "bold" -> Stroke.THICK;
            default -> Stroke.PLAIN;
        };
        String ends = attributes.getOrDefault("dir", directed ? "forward" : "none");
        Head head = ends.equals("forward") || ends.equals("both") ? Head.ARROW : Head.NONE;
        Head tail = ends.equals("back") || ends.equals("both") ? Head.ARROW : Head.NONE;
        for (int i = 1; i < nodes.size(); i++) {
            graph.line(nodes.get(i - 1), nodes.get(i), label, stroke, head, tail);
        }
        return true;
    }

    private int node(String name) {
        boolean known = graph.has(name);
        int node = graph.node(name, cluster);
        if (!known) {
            graph.look(node, name, shape);
        }
        return node;
    }

    /** What stands in brackets; none where there are none, empty where it cannot be read. */
    private Optional<Map<String, String>> attributes() {
        Map<String, String> attributes = new HashMap<>();
        while (next("[")) {
            while (!next("]")) {
                if (next(",") || next(";")) {
                    continue;
                }
                if (!name()) {
                    return Optional.empty();
                }
                String key = tokens.get(at - 1).text().toLowerCase(Locale.ROOT);
                if (!next("=") || !name()) {
                    return Optional.empty();
                }
                attributes.put(key, tokens.get(at - 1).text());
            }
        }
        return Optional.of(attributes);
    }
}
