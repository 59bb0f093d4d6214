package io.github.zhiban.source.diagram;

import io.github.zhiban.source.diagram.Drawing.Head;
import io.github.zhiban.source.diagram.Drawing.Point;
import io.github.zhiban.source.diagram.Drawing.Stroke;
import io.github.zhiban.source.diagram.LayeredLayout.Box;
import java.util.ArrayList;
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
    private static final double PADDING = 12;
    private static final double GROUP_PADDING = 16;
    private static final double DOT = 8;

    enum Shape {
        RECT,
        ROUND,
        STADIUM,
        CIRCLE,
        DIAMOND,
        HEXAGON,
        DATABASE,
        SUBROUTINE,
        /** Where something begins. */
        START,
        /** Where it ends. */
        END,
        /** A head over further lines. */
        RECORD
    }

    /** @param rows the lines below its head, for a record */
    record Node(List<String> text, List<String> rows, Shape shape, int group) {}

    record Line(int from, int to, List<String> text, Stroke stroke, Head head, Head tail) {}

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final List<Node> nodes = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<List<String>> groups = new ArrayList<>();
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
            nodes.add(new Node(Drawing.lines(id, WIDEST), List.of(), Shape.RECT, group));
            return nodes.size() - 1;
        });
        Node known = nodes.get(node);
        if (known.group() < 0 && group >= 0) {
            nodes.set(node, new Node(known.text(), known.rows(), known.shape(), group));
        }
        return node;
    }

    void look(int node, String text, Shape shape) {
        Node old = nodes.get(node);
        nodes.set(
                node,
                new Node(text.isBlank() ? List.of() : Drawing.lines(text, WIDEST), old.rows(), shape, old.group()));
    }

    /** Adds a line to a record. */
    void row(int node, String text) {
        Node old = nodes.get(node);
        List<String> rows = new ArrayList<>(old.rows());
        rows.add(text);
        nodes.set(node, new Node(old.text(), rows, Shape.RECORD, old.group()));
    }

    void line(int from, int to, String text, Stroke stroke, Head head, Head tail) {
        // A & B & … --> C & D & … is short and has lines without number.
        if (lines.size() <= MOST) {
            lines.add(new Line(from, to, text.isBlank() ? List.of() : Drawing.lines(text, LABEL), stroke, head, tail));
        }
    }

    /** Begins a group; its number. */
    int group(String title) {
        groups.add(Drawing.lines(title, 2 * WIDEST));
        return groups.size() - 1;
    }

    /** The picture; empty where there is nothing to draw, too much, or no place for a group of its own. */
    Optional<String> svg() {
        boolean loops = lines.stream().anyMatch(line -> line.from() == line.to());
        if (nodes.isEmpty() || loops || nodes.size() > MOST || lines.size() > MOST) {
            return Optional.empty();
        }
        List<Box> boxes = nodes.stream()
                .map(node -> across
                        ? new Box(height(node), width(node), node.group())
                        : new Box(width(node), height(node), node.group()))
                .toList();
        List<LayeredLayout.Edge> edges = lines.stream().map(this::edge).toList();
        double room = groups.isEmpty() ? 0 : 2 * GROUP_PADDING + Drawing.LINE;
        return LayeredLayout.of(boxes, edges, room).flatMap(this::draw);
    }

    private LayeredLayout.Edge edge(Line line) {
        double width = line.text().isEmpty() ? 0 : Drawing.width(line.text()) + PADDING;
        double height = line.text().size() * Drawing.LINE;
        return new LayeredLayout.Edge(line.from(), line.to(), across ? height : width, across ? width : height);
    }

    private static double width(Node node) {
        double text = Math.max(Drawing.width(node.text()), node.rows().isEmpty() ? 0 : Drawing.width(node.rows()));
        return switch (node.shape()) {
            case START, END -> 2 * DOT;
            case CIRCLE -> Math.hypot(text, node.text().size() * Drawing.LINE) + PADDING;
            case DIAMOND -> (text + PADDING) * 1.5;
            case HEXAGON, STADIUM -> text + 4 * PADDING;
            case SUBROUTINE -> text + 3 * PADDING;
            case RECT, ROUND, DATABASE, RECORD -> text + 2 * PADDING;
        };
    }

    private static double height(Node node) {
        double text = node.text().size() * Drawing.LINE;
        return switch (node.shape()) {
            case START, END -> 2 * DOT;
            case CIRCLE -> width(node);
            case DIAMOND -> Math.max((text + PADDING) * 1.6, width(node) * 0.5);
            case DATABASE -> text + 3 * PADDING;
            case RECORD -> text + (node.rows().isEmpty() ? PADDING : node.rows().size() * Drawing.LINE + 2 * PADDING);
            case RECT, ROUND, HEXAGON, STADIUM, SUBROUTINE -> text + 1.5 * PADDING;
        };
    }

    private Point turned(Point point) {
        double along = backwards ? -point.y() : point.y();
        return across ? new Point(along, point.x()) : new Point(point.x(), along);
    }

    private Optional<String> draw(LayeredLayout.Placed placed) {
        Drawing out = new Drawing();
        Bounds whole = new Bounds();
        List<Point> middles = placed.boxes().stream().map(this::turned).toList();
        for (int i = 0; i < nodes.size(); i++) {
            whole.add(middles.get(i), width(nodes.get(i)), height(nodes.get(i)));
        }
        for (int group = 0; group < groups.size(); group++) {
            if (!group(group, middles, whole, out)) {
                return Optional.empty();
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            line(lines.get(i), placed.edges().get(i).stream().map(this::turned).toList(), middles, whole, out);
        }
        for (int i = 0; i < lines.size(); i++) {
            List<String> text = lines.get(i).text();
            if (!text.isEmpty()) {
                Point at = turned(placed.labels().get(i));
                double width = Drawing.width(text) + 4;
                double height = text.size() * Drawing.LINE;
                out.blank(at.x() - width / 2, at.y() - height / 2, width, height);
                out.text(text, at.x(), at.y());
                whole.add(at, width, height);
            }
        }
        for (int i = 0; i < nodes.size(); i++) {
            node(nodes.get(i), middles.get(i), out);
        }
        return Optional.of(out.svg(whole.left, whole.top, whole.right - whole.left, whole.bottom - whole.top));
    }

    private boolean group(int group, List<Point> middles, Bounds whole, Drawing out) {
        Bounds box = new Bounds();
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).group() == group) {
                box.add(
                        middles.get(i),
                        width(nodes.get(i)) + 2 * GROUP_PADDING,
                        height(nodes.get(i)) + 2 * GROUP_PADDING);
            }
        }
        if (box.right < box.left) {
            return true;
        }
        List<String> title = groups.get(group);
        box.top -= title.size() * Drawing.LINE;
        double missing = Math.max(0, Drawing.width(title) + PADDING - (box.right - box.left)) / 2;
        box.left -= missing;
        box.right += missing;
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).group() != group
                    && box.touches(middles.get(i), width(nodes.get(i)), height(nodes.get(i)))) {
                return false;
            }
        }
        whole.add(box);
        out.ground(box.left, box.top, box.right - box.left, box.bottom - box.top);
        out.text(title, box.left + 6, box.top + title.size() * Drawing.LINE / 2 + 3, "start", true);
        return true;
    }

    private void line(Line line, List<Point> way, List<Point> middles, Bounds whole, Drawing out) {
        List<Point> points = new ArrayList<>(way);
        points.set(0, edgeOf(line.from(), middles, way.get(1)));
        points.set(points.size() - 1, edgeOf(line.to(), middles, way.get(way.size() - 2)));
        out.line(points, line.stroke());
        points.forEach(point -> whole.add(point, 4, 4));
        out.head(line.head(), points.get(points.size() - 2), points.getLast());
        out.head(line.tail(), points.get(1), points.getFirst());
    }

    /** Where a line from the middle of a node to a point leaves the node. */
    private Point edgeOf(int node, List<Point> middles, Point towards) {
        Point middle = middles.get(node);
        double dx = towards.x() - middle.x();
        double dy = towards.y() - middle.y();
        double half = width(nodes.get(node)) / 2;
        double high = height(nodes.get(node)) / 2;
        double part = switch (nodes.get(node).shape()) {
            case DIAMOND -> 1 / Math.max(0.001, Math.abs(dx) / half + Math.abs(dy) / high);
            case CIRCLE, START, END -> half / Math.max(0.001, Math.hypot(dx, dy));
            case RECT, ROUND, STADIUM, HEXAGON, DATABASE, SUBROUTINE, RECORD ->
                1 / Math.max(0.001, Math.max(Math.abs(dx) / half, Math.abs(dy) / high));
        };
        double to = Math.min(1, part);
        return new Point(middle.x() + dx * to, middle.y() + dy * to);
    }

    private void node(Node node, Point at, Drawing out) {
        double w = width(node);
        double h = height(node);
        double x = at.x() - w / 2;
        double y = at.y() - h / 2;
        switch (node.shape()) {
            case RECT -> out.rect(x, y, w, h, 0, Drawing.BOX);
            case ROUND -> out.rect(x, y, w, h, 7, Drawing.BOX);
            case STADIUM -> out.rect(x, y, w, h, h / 2, Drawing.BOX);
            case CIRCLE -> out.circle(at.x(), at.y(), w / 2, Drawing.BOX);
            case DIAMOND ->
                out.polygon(
                        Drawing.BOX,
                        new Point(at.x(), y),
                        new Point(x + w, at.y()),
                        new Point(at.x(), y + h),
                        new Point(x, at.y()));
            case HEXAGON ->
                out.polygon(
                        Drawing.BOX,
                        new Point(x + PADDING, y),
                        new Point(x + w - PADDING, y),
                        new Point(x + w, at.y()),
                        new Point(x + w - PADDING, y + h),
                        new Point(x + PADDING, y + h),
                        new Point(x, at.y()));
            case DATABASE -> database(x, y, w, h, out);
            case SUBROUTINE -> {
                out.rect(x, y, w, h, 0, Drawing.BOX);
                out.rect(x + PADDING / 2, y, w - PADDING, h, 0, Drawing.BOX);
            }
            case START -> out.circle(at.x(), at.y(), DOT, Drawing.INK);
            case END -> {
                out.circle(at.x(), at.y(), DOT, Drawing.GROUND);
                out.circle(at.x(), at.y(), DOT / 2, Drawing.INK);
            }
            case RECORD -> record(node, x, y, w, h, out);
        }
        if (node.shape() != Shape.RECORD) {
            out.text(node.text(), at.x(), at.y() + (node.shape() == Shape.DATABASE ? PADDING / 2 : 0));
        }
    }

    private static void database(double x, double y, double w, double h, Drawing out) {
        String round = Drawing.number(w / 2) + " " + Drawing.number(PADDING / 2) + " 0 0 ";
        String right = Drawing.number(x + w) + " ";
        String top = Drawing.number(y + PADDING / 2);
        String bottom = Drawing.number(y + h - PADDING / 2);
        String left = Drawing.number(x) + " ";
        out.path(
                "M" + left + top + "A" + round + "1 " + right + top + "V" + bottom + "A" + round + "1 " + left + bottom
                        + "Z",
                Drawing.BOX);
        out.path("M" + left + top + "A" + round + "0 " + right + top, "none");
    }

    private static void record(Node node, double x, double y, double w, double h, Drawing out) {
        double head = node.text().size() * Drawing.LINE + PADDING;
        out.rect(x, y, w, h, 0, Drawing.GROUND);
        out.rect(x, y, w, head, 0, Drawing.BOX);
        out.text(node.text(), x + w / 2, y + head / 2, "middle", true);
        out.text(node.rows(), x + PADDING, y + head + (h - head) / 2, "start", false);
    }

    private static final class Bounds {
        private double left = Double.MAX_VALUE;
        private double top = Double.MAX_VALUE;
        private double right = -Double.MAX_VALUE;
        private double bottom = -Double.MAX_VALUE;

        void add(Point middle, double width, double height) {
            left = Math.min(left, middle.x() - width / 2);
            right = Math.max(right, middle.x() + width / 2);
            top = Math.min(top, middle.y() - height / 2);
            bottom = Math.max(bottom, middle.y() + height / 2);
        }

        void add(Bounds other) {
            left = Math.min(left, other.left);
            right = Math.max(right, other.right);
            top = Math.min(top, other.top);
            bottom = Math.max(bottom, other.bottom);
        }

        boolean touches(Point middle, double width, double height) {
            return middle.x() + width / 2 > left
                    && middle.x() - width / 2 < right
                    && middle.y() + height / 2 > top
                    && middle.y() - height / 2 < bottom;
        }
    }
}
