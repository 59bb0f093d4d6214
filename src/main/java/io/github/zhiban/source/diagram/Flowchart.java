package io.github.zhiban.source.diagram;

import io.github.zhiban.source.diagram.Drawing.Head;
import io.github.zhiban.source.diagram.Drawing.Stroke;
import io.github.zhiban.source.diagram.GraphNode.Shape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads flow charts ({@code graph}, {@code flowchart}). Used once, by one thread. */
final class Flowchart {
    static final Pattern HEAD = Pattern.compile("(?:graph|flowchart)(?:-elk)?(?:\\s+(TB|TD|BT|RL|LR))?");

    /** What says how things look rather than what is said. */
    private static final Pattern LOOKS = Pattern.compile("(?:style|classDef|class|linkStyle|click|direction)\\s.*");

    private static final Pattern GROUP = Pattern.compile("subgraph(?:\\s+(.*))?");
    private static final Pattern GROUP_TITLE = Pattern.compile("[^\\s\\[]+\\s*\\[\"?([^\\]\"]*)\"?]");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_]+(?:[-.][\\p{L}\\p{N}_]+)*+");
    private static final Pattern CLASS = Pattern.compile(":::[\\w-]+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** A line with a text inside, whose end says how it is drawn; then lines as they are. */
    private static final Pattern WORDED = Pattern.compile(
            "(<?)(--|==|-\\.)(?:\\s+|(?=[\\p{IsHan}\"]))([^|>]*?)\\s*(-{2,}[>ox]?|={2,}>?|\\.+->?|-->)(?=\\s|[\\p{L}])");

    private static final Pattern LINE =
            Pattern.compile("(<?)(-{2,}[>ox]|-{3,}|={2,}>|={3,}|-\\.+->?|~{3,})(?:\\|\"?([^|\"]*)\"?\\|)?");

    private record Brackets(String open, String close, Shape shape) {}

    /** The longest first. */
    private static final List<Brackets> BRACKETS = List.of(
            new Brackets("(((", ")))", Shape.CIRCLE),
            new Brackets("([", "])", Shape.STADIUM),
            new Brackets("((", "))", Shape.CIRCLE),
            new Brackets("[[", "]]", Shape.SUBROUTINE),
            new Brackets("[(", ")]", Shape.DATABASE),
            new Brackets("[/", "/]", Shape.RECT),
            new Brackets("[/", "\\]", Shape.RECT),
            new Brackets("[\\", "\\]", Shape.RECT),
            new Brackets("[\\", "/]", Shape.RECT),
            new Brackets("{{", "}}", Shape.HEXAGON),
            new Brackets("[", "]", Shape.RECT),
            new Brackets("(", ")", Shape.ROUND),
            new Brackets("{", "}", Shape.DIAMOND),
            new Brackets(">", "]", Shape.RECT));

    private final Graph graph;
    private final Deque<Integer> groups = new ArrayDeque<>();
    private final Map<String, Integer> groupNames = new HashMap<>();
    /** The groups in their order, as far as none of their parts was read. */
    private final Deque<Integer> begun = new ArrayDeque<>();

    private String statement = "";
    private int at;

    private Flowchart(boolean across, boolean backwards) {
        graph = new Graph(across, backwards);
    }

    /** The picture; empty where a line says something unknown. */
    static Optional<String> svg(String head, List<String> statements) {
        Matcher matcher = HEAD.matcher(head);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String direction = matcher.group(1) == null ? "TB" : matcher.group(1);
        Flowchart chart = new Flowchart(
                direction.equals("LR") || direction.equals("RL"), direction.equals("RL") || direction.equals("BT"));
        for (String line : statements) {
            Matcher group = GROUP.matcher(line);
            if (group.matches()) {
                String name = group.group(1) == null ? "" : group.group(1).strip();
                Matcher title = GROUP_TITLE.matcher(name);
                int number = chart.graph.group(title.matches() ? title.group(1) : name.replace("\"", ""));
                chart.groupNames.put(idOf(name), number);
                chart.begun.add(number);
            }
        }
        return statements.stream().allMatch(chart::read) ? chart.graph.svg() : Optional.empty();
    }

    private static String idOf(String group) {
        return group.split("[\\s\\[]", 2)[0];
    }

    private boolean read(String line) {
        if (LOOKS.matcher(line).matches()) {
            return true;
        }
        if (GROUP.matcher(line).matches()) {
            groups.push(begun.removeFirst());
            // Boxes in boxes in boxes need a layout that knows them.
            return groups.size() == 1;
        }
        if (line.equals("end")) {
            return groups.poll() != null;
        }
        statement = line;
        at = 0;
        return chain();
    }

    /** Nodes with lines between them. */
    private boolean chain() {
        List<Integer> from = nodes();
        while (!from.isEmpty() && at < statement.length()) {
            Matcher line = looking(WORDED);
            if (line == null) {
                line = looking(LINE);
            }
            if (line == null) {
                return false;
            }
            boolean worded = line.groupCount() == 4;
            String sign = worded ? line.group(2) + line.group(4) : line.group(2);
            String text = line.group(3) == null ? "" : line.group(3).strip();
            boolean tailed = !line.group(1).isEmpty();
            looking(SPACE);
            List<Integer> to = nodes();
            if (to.isEmpty()) {
                return false;
            }
            if (!sign.startsWith("~")) {
                Stroke stroke = sign.contains(".") ? Stroke.DASHED : sign.contains("=") ? Stroke.THICK : Stroke.PLAIN;
                boolean headed = sign.endsWith(">") || sign.endsWith("x") || sign.endsWith("o");
                Head head = headed ? Head.ARROW : Head.NONE;
                Head tail = tailed ? Head.ARROW : Head.NONE;
                String words = text.replace("\"", "");
                from.forEach(one -> to.forEach(other -> graph.line(one, other, words, stroke, head, tail)));
            }
            from = to;
        }
        return !from.isEmpty();
    }

    /** Nodes joined by {@code &}; empty where something else stands. */
    private List<Integer> nodes() {
        List<Integer> found = new ArrayList<>();
        do {
            looking(SPACE);
            Matcher name = looking(NAME);
            if (name == null) {
                return List.of();
            }
            Integer group = groupNames.get(name.group());
            if (group != null) {
                looking(SPACE);
                found.add(Graph.end(group));
                continue;
            }
            int node = graph.node(name.group(), groups.isEmpty() ? -1 : groups.peek());
            if (!shape(node)) {
                return List.of();
            }
            looking(CLASS);
            looking(SPACE);
            found.add(node);
        } while (at < statement.length() && statement.charAt(at) == '&' && ++at > 0);
        return found;
    }

    private boolean shape(int node) {
        for (Brackets brackets : BRACKETS) {
            if (statement.startsWith(brackets.open(), at)) {
                int from = at + brackets.open().length();
                int quote = from < statement.length() && statement.charAt(from) == '"'
                        ? statement.indexOf('"', from + 1)
                        : from;
                int end = quote < 0 ? -1 : statement.indexOf(brackets.close(), quote);
                if (end >= 0) {
                    graph.look(node, statement.substring(from, end).replace("\"", ""), brackets.shape());
                    at = end + brackets.close().length();
                    return true;
                }
            }
        }
        return at >= statement.length() || "[({>".indexOf(statement.charAt(at)) < 0;
    }

    private @Nullable Matcher looking(Pattern pattern) {
        Matcher matcher = pattern.matcher(statement).region(at, statement.length());
        if (!matcher.lookingAt()) {
            return null;
        }
        at = matcher.end();
        return matcher;
    }
}
