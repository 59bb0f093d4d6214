package io.github.zhiban.source.diagram;

import io.github.zhiban.source.diagram.Drawing.Head;
import io.github.zhiban.source.diagram.Drawing.Point;
import io.github.zhiban.source.diagram.Drawing.Stroke;
import io.github.zhiban.source.diagram.GraphNode.Shape;
import io.github.zhiban.source.diagram.LayeredLayout.Box;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Boxes of text and the lines between them, drawn in layers. Used once, by one thread. */
final class Graph {
    /** More boxes or lines are no picture that can be read. */
    private static final int MOST = 90;

    /** A line of a box, in em. */
    private static final double WIDEST = 13;

    private static final double LABEL = 10;
    private static final double GROUP_PADDING = 16;
    /** Numbers of groups where those of nodes stand, in lines that end at a group. */
    private static final int FIRST_GROUP = -2;

    /**
     * @param from a node or a group, as {@code to} is
     * @param ends what stands where it begins and where it ends, or nothing
     */
    record Line(int from, int to, List<String> text, Stroke stroke, Head head, Head tail, Ends ends) {}

    /** How many there are at either end, for example. */
    record Ends(String from, String to) {
        static final Ends NONE = new Ends("", "");
    }

    /** A line between two nodes, which stand for the groups that it leads out of and into; -1 for none. */
    private record Way(Line line, int from, int to, int outOf, int into) {}

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final List<GraphNode> nodes = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<List<String>> groups = new ArrayList<>();
    private final List<Way> ways = new ArrayList<>();
    private final Map<Integer, List<String>> loops = new HashMap<>();
    private final List<Bounds> boxesOfGroups = new ArrayList<>();
    private final boolean across;
    private final boolean backwards;

    /**
     * @param across whether the layers stand beside one another, from left to right
     * @param backwards whether from right to left, or from the bottom to the top
     */
    Graph(boolean across, boolean backwards) {
        this.across = across;
        this.backwards = backwards;
    }

    boolean has(String id) {
        return places.containsKey(id);
    }

    /** The number of a node; one that is named for the first time shows its name, one without a group joins it. */
    int node(String id, int group) {
        int node = places.computeIfAbsent(id, unknown -> {
            nodes.add(new GraphNode(Drawing.lines(id, WIDEST), List.of(), Shape.RECT, group));
            return nodes.size() - 1;
        });
        GraphNode known = nodes.get(node);
        if (known.group() < 0 && group >= 0) {
            nodes.set(node, new GraphNode(known.text(), known.rows(), known.shape(), group));
        }
        return node;
    }

    void look(int node, String text, Shape shape) {
        GraphNode old = nodes.get(node);
        nodes.set(
                node,
                new GraphNode(
                        text.isBlank() ? List.of() : Drawing.lines(text, WIDEST), old.rows(), shape, old.group()));
    }

    /** Adds a line to a record. */
    void row(int node, String text) {
        GraphNode old = nodes.get(node);
        List<String> rows = new ArrayList<>(old.rows());
        rows.add(text);
        nodes.set(node, new GraphNode(old.text(), rows, Shape.RECORD, old.group()));
    }

    void line(int from, int to, String text, Stroke stroke, Head head, Head tail) {
        line(from, to, text, stroke, head, tail, Ends.NONE);
    }

    void line(int from, int to, String text, Stroke stroke, Head head, Head tail, Ends ends) {
        // A & B & … --> C & D & … is short and has lines without number.
        if (lines.size() <= MOST) {
            List<String> words = text.isBlank() ? List.of() : Drawing.lines(text, LABEL);
            lines.add(new Line(from, to, words, stroke, head, tail, ends));
        }
    }

    /** Begins a group; its number. */
    int group(String title) {
        groups.add(Drawing.lines(title, 2 * WIDEST));
        return groups.size() - 1;
    }

    void title(int group, String title) {
        groups.set(group, Drawing.lines(title, 2 * WIDEST));
    }

    Shape shape(int node) {
        return nodes.get(node).shape();
    }

    /** What a line takes for its end that leads to a group. */
    static int end(int group) {
        return FIRST_GROUP - group;
    }

    /** A box with a text about a node or a group, joined to it by a dashed line. */
    void note(int about, String text) {
        int group = about >= 0 ? nodes.get(about).group() : -1;
        nodes.add(new GraphNode(Drawing.lines(text, WIDEST), List.of(), Shape.NOTE, group));
        line(about, nodes.size() - 1, "", Stroke.DASHED, Head.NONE, Head.NONE);
    }

    /** The picture; empty where there is nothing to draw, too much, or no place for a group of its own. */
    Optional<String> svg() {
        if (nodes.isEmpty()
                || nodes.size() > MOST
                || lines.size() > MOST
                || !lines.stream().allMatch(this::leads)) {
            return Optional.empty();
        }
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            GraphNode node = nodes.get(i);
            double width = node.width() + 2 * beside(i);
            boxes.add(
                    across ? new Box(node.height(), width, node.group()) : new Box(width, node.height(), node.group()));
        }
        List<LayeredLayout.Edge> edges = ways.stream().map(this::edge).toList();
        double room = groups.isEmpty() ? 0 : 2 * GROUP_PADDING + Drawing.LINE;
        return LayeredLayout.of(boxes, edges, room).flatMap(this::draw);
    }

    /** Finds what a line leads from and to; false where it leads out of a group to a part of it. */
    private boolean leads(Line line) {
        int outOf = FIRST_GROUP - line.from();
        int into = FIRST_GROUP - line.to();
        int from = outOf < 0 ? line.from() : member(outOf, true);
        int to = into < 0 ? line.to() : member(into, false);
        if (from < 0 || to < 0 || (into >= 0 && nodes.get(from).group() == into)) {
            return false;
        }
        if (outOf >= 0 && nodes.get(to).group() == outOf) {
            return false;
        }
        if (from == to) {
            List<String> text = loops.computeIfAbsent(from, loop -> new ArrayList<>());
            text.addAll(line.text());
            return nodes.get(from).shape() != Shape.DIAMOND;
        }
        ways.add(new Way(line, from, to, outOf, into));
        return true;
    }

    /** The part of a group that its lines begin or end at: one that no other of its parts follows or precedes. */
    private int member(int group, boolean last) {
        int found = -1;
        for (int i = 0; i < nodes.size(); i++) {
            int node = i;
            if (nodes.get(i).group() == group && nodes.get(i).shape() != Shape.NOTE) {
                boolean between = lines.stream()
                        .anyMatch(line -> (last ? line.from() : line.to()) == node
                                && (last ? line.to() : line.from()) >= 0
                                && nodes.get(last ? line.to() : line.from()).group() == group
                                && nodes.get(last ? line.to() : line.from()).shape() != Shape.NOTE);
                if (!between) {
                    return i;
                }
                found = last || found < 0 ? i : found;
            }
        }
        return found;
    }

    /** The room on each side of a node for the lines that lead back to it. */
    private double beside(int node) {
        List<String> text = loops.get(node);
        return text == null ? 0 : GraphNode.LOOP + 4 + (text.isEmpty() ? 0 : Drawing.width(text) + 4);
    }

    private LayeredLayout.Edge edge(Way way) {
        Line line = way.line();
        double width = line.text().isEmpty() ? 0 : Drawing.width(line.text()) + GraphNode.PADDING;
        double height = line.text().size() * Drawing.LINE;
        if (!line.ends().equals(Ends.NONE)) {
            width = Math.max(
                    width,
                    2
                            * Math.max(
                                    endWidth(line.ends().from()),
                                    endWidth(line.ends().to())));
            height += 2 * Drawing.LINE;
        }
        return new LayeredLayout.Edge(way.from(), way.to(), across ? height : width, across ? width : height);
    }

    private Point turned(Point point) {
        double along = backwards ? -point.y() : point.y();
        return across ? new Point(along, point.x()) : new Point(point.x(), along);
    }

    private Optional<String> draw(LayeredLayout.Placed placed) {
        Drawing out = new Drawing();
        Bounds whole = new Bounds();
        List<Point> middles = placed.boxes().stream().map(this::turned).toList();
        List<Point> labels = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            whole.add(
                    middles.get(i),
                    nodes.get(i).width() + 2 * beside(i),
                    nodes.get(i).height());
        }
        for (int group = 0; group < groups.size(); group++) {
            if (!group(group, middles, placed, whole, out)) {
                return Optional.empty();
            }
        }
        for (int i = 0; i < ways.size(); i++) {
            Point middle = line(
                    ways.get(i),
                    placed.edges().get(i).stream().map(this::turned).toList(),
                    middles,
                    whole,
                    out);
            boolean shortened = ways.get(i).into() >= 0 || ways.get(i).outOf() >= 0;
            labels.add(shortened ? middle : turned(placed.labels().get(i)));
        }
        for (int i = 0; i < ways.size(); i++) {
            List<String> text = ways.get(i).line().text();
            if (!text.isEmpty()) {
                label(text, labels.get(i), whole, out);
            }
        }
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).draw(middles.get(i), out);
            if (loops.containsKey(i)) {
                nodes.get(i).loop(loops.get(i), middles.get(i), out);
            }
        }
        return Optional.of(out.svg(whole.left, whole.top, whole.right - whole.left, whole.bottom - whole.top));
    }

    private boolean group(int group, List<Point> middles, LayeredLayout.Placed placed, Bounds whole, Drawing out) {
        Bounds box = new Bounds();
        for (int i = 0; i < ways.size(); i++) {
            List<String> text = ways.get(i).line().text();
            boolean within = nodes.get(ways.get(i).from()).group() == group
                    && nodes.get(ways.get(i).to()).group() == group;
            if (within && !text.isEmpty()) {
                double height = text.size() * Drawing.LINE;
                box.add(turned(placed.labels().get(i)), Drawing.width(text) + GraphNode.PADDING, height);
            }
        }
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).group() == group) {
                box.add(
                        middles.get(i),
                        nodes.get(i).width() + 2 * GROUP_PADDING + 2 * beside(i),
                        nodes.get(i).height() + 2 * GROUP_PADDING);
            }
        }
        boxesOfGroups.add(box);
        if (box.right < box.left) {
            return true;
        }
        List<String> title = groups.get(group);
        box.top -= title.size() * Drawing.LINE;
        double missing = Math.max(0, Drawing.width(title) + GraphNode.PADDING - (box.right - box.left)) / 2;
        box.left -= missing;
        box.right += missing;
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).group() != group
                    && box.touches(
                            middles.get(i), nodes.get(i).width(), nodes.get(i).height())) {
                return false;
            }
        }
        whole.add(box);
        out.ground(box.left, box.top, box.right - box.left, box.bottom - box.top);
        out.text(title, box.left + 6, box.top + title.size() * Drawing.LINE / 2 + 3, "start", true);
        return true;
    }

    private static void label(List<String> text, Point at, Bounds whole, Drawing out) {
        double width = Drawing.width(text) + 4;
        double height = text.size() * Drawing.LINE;
        out.blank(at.x() - width / 2, at.y() - height / 2, width, height);
        out.text(text, at.x(), at.y());
        whole.add(at, width, height);
    }

    private static double endWidth(String text) {
        return text.isEmpty() ? 0 : Drawing.width(List.of(text)) + GraphNode.PADDING;
    }

    /** Beside a line, near the point where it ends. */
    private static void end(String text, Point end, Point before, Bounds whole, Drawing out) {
        if (text.isEmpty()) {
            return;
        }
        double length = Math.max(0.001, Math.hypot(before.x() - end.x(), before.y() - end.y()));
        double dx = (before.x() - end.x()) / length;
        double dy = (before.y() - end.y()) / length;
        double width = Drawing.width(List.of(text));
        double along = Drawing.LINE * 0.8;
        double aside = Math.abs(dy) * (width / 2 + 5) + Math.abs(dx) * Drawing.LINE * 0.6;
        // Always on the right or above, so that both ends of a line have theirs on one side.
        double side = dy > 0 || (dy == 0 && dx > 0) ? 1 : -1;
        Point at = new Point(end.x() + dx * along + side * dy * aside, end.y() + dy * along - side * dx * aside);
        out.text(List.of(text), at.x(), at.y());
        whole.add(at, width, Drawing.LINE);
    }

    /** Draws a line and answers its middle. */
    private Point line(Way way, List<Point> corners, List<Point> middles, Bounds whole, Drawing out) {
        List<Point> points = new ArrayList<>(corners);
        points.set(0, nodes.get(way.from()).edge(middles.get(way.from()), corners.get(1)));
        points.set(points.size() - 1, nodes.get(way.to()).edge(middles.get(way.to()), corners.get(corners.size() - 2)));
        if (way.into() >= 0) {
            points = boxesOfGroups.get(way.into()).outside(points);
        }
        if (way.outOf() >= 0) {
            points = boxesOfGroups.get(way.outOf()).outside(points.reversed()).reversed();
        }
        Line line = way.line();
        out.line(points, line.stroke());
        points.forEach(point -> whole.add(point, 4, 4));
        out.head(line.head(), points.get(points.size() - 2), points.getLast());
        out.head(line.tail(), points.get(1), points.getFirst());
        end(line.ends().from(), points.getFirst(), points.get(1), whole, out);
        end(line.ends().to(), points.getLast(), points.get(points.size() - 2), whole, out);
        return middle(points);
    }

    private static Point middle(List<Point> points) {
        double left = 0;
        for (int i = 1; i < points.size(); i++) {
            left += distance(points.get(i - 1), points.get(i)) / 2;
        }
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            double length = distance(from, to);
            if (left <= length && length > 0) {
                double share = left / length;
                return new Point(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
            }
            left -= length;
        }
        return points.getLast();
    }

    private static double distance(Point one, Point other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }
}
