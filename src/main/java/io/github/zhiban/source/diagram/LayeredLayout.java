package io.github.zhiban.source.diagram;

import io.github.zhiban.source.diagram.Drawing.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Places the boxes of a directed graph in layers, from top to bottom (Sugiyama's method): edges that close a circle are
 * turned round, each box stands below all that lead to it, boxes of a layer are ordered by their neighbours. An edge
 * with a label, or over several layers, goes through boxes of its own.
 */
final class LayeredLayout {
    private static final double BESIDE = 36;
    private static final double BELOW = 44;
    private static final int SWEEPS = 12;

    /** More boxes than this, those of edges included, are more than a page shows. */
    private static final int MOST = 500;

    /** @param group the boxes of a group stand together; -1 for one of none */
    record Box(double width, double height, int group) {}

    /** An edge, and the room that its label takes, 0 for none. */
    record Edge(int from, int to, double width, double height) {}

    /**
     * Where everything is.
     *
     * @param boxes the middle of each box
     * @param edges the corners of each edge between the middles of its boxes, from its first to its second
     * @param labels the middle of the label of each edge
     */
    record Placed(List<Point> boxes, List<List<Point>> edges, List<Point> labels) {}

    private final List<Box> boxes;
    private final List<Edge> edges;
    private final List<Item> items = new ArrayList<>();
    private final List<List<Item>> layers = new ArrayList<>();
    /** What each edge goes through, from the upper to the lower. */
    private final List<List<Item>> ways = new ArrayList<>();

    private final double room;
    private final boolean[] turned;

    private static final class Item {
        private final double width;
        private final double height;
        private final int group;
        /** Whether it only leads an edge. */
        private final boolean way;

        private final List<Item> above = new ArrayList<>();
        private final List<Item> below = new ArrayList<>();
        private int layer;
        private double weight;
        private double x;
        private double y;

        Item(double width, double height, int group, boolean way) {
            this.width = width;
            this.height = height;
            this.group = group;
            this.way = way;
        }
    }

    private LayeredLayout(List<Box> boxes, List<Edge> edges, double room) {
        this.boxes = boxes;
        this.edges = edges;
        this.room = room;
        this.turned = new boolean[edges.size()];
    }

    /**
     * Places everything.
     *
     * @param room that layers have between them beside the usual where a group begins or ends, in pixels
     * @return the places; empty for a graph that is too large
     */
    static Optional<Placed> of(List<Box> boxes, List<Edge> edges, double room) {
        LayeredLayout layout = new LayeredLayout(boxes, edges, room);
        boxes.forEach(box -> layout.items.add(new Item(box.width(), box.height(), box.group(), false)));
        layout.turn();
        layout.rank();
        if (!layout.connect()) {
            return Optional.empty();
        }
        layout.order();
        layout.placeDown();
        layout.placeAcross();
        return Optional.of(layout.placed());
    }

    /** Turns the edges that lead back to where they came from. */
    private void turn() {
        int[] state = new int[boxes.size()];
        for (int i = 0; i < boxes.size(); i++) {
            visit(i, state);
        }
    }

    private void visit(int box, int[] state) {
        if (state[box] != 0) {
            return;
        }
        state[box] = 1;
        for (int e = 0; e < edges.size(); e++) {
            if (edges.get(e).from() == box) {
                turned[e] = state[edges.get(e).to()] == 1;
                visit(edges.get(e).to(), state);
            }
        }
        state[box] = 2;
    }

    private int upper(int edge) {
        return turned[edge] ? edges.get(edge).to() : edges.get(edge).from();
    }

    private int lower(int edge) {
        return turned[edge] ? edges.get(edge).from() : edges.get(edge).to();
    }

    private static int length(Edge edge) {
        return edge.width() > 0 ? 2 : 1;
    }

    private void rank() {
        for (int round = 0; round < boxes.size(); round++) {
            boolean changed = false;
            for (int e = 0; e < edges.size(); e++) {
                int least = items.get(upper(e)).layer + length(edges.get(e));
                if (edges.get(e).from() != edges.get(e).to() && items.get(lower(e)).layer < least) {
                    items.get(lower(e)).layer = least;
                    changed = true;
                }
            }
            if (!changed) {
                break;
            }
        }
        // A box that nothing leads to stands right above what it leads to.
        boolean[] entered = new boolean[boxes.size()];
        int[] nearest = new int[boxes.size()];
        Arrays.fill(nearest, Integer.MAX_VALUE);
        for (int e = 0; e < edges.size(); e++) {
            entered[lower(e)] |= upper(e) != lower(e);
        }
        for (int e = 0; e < edges.size(); e++) {
            int layer = items.get(lower(e)).layer - length(edges.get(e));
            nearest[upper(e)] = Math.min(nearest[upper(e)], layer);
        }
        for (int i = 0; i < boxes.size(); i++) {
            if (!entered[i] && nearest[i] != Integer.MAX_VALUE) {
                items.get(i).layer = nearest[i];
            }
        }
    }

    private boolean connect() {
        for (int e = 0; e < edges.size(); e++) {
            Item from = items.get(upper(e));
            Item to = items.get(lower(e));
            List<Item> way = new ArrayList<>(List.of(from));
            int middle = (from.layer + to.layer) / 2;
            for (int layer = from.layer + 1; layer < to.layer; layer++) {
                boolean label = layer == middle && edges.get(e).width() > 0;
                Item item = new Item(
                        label ? edges.get(e).width() : 1,
                        label ? edges.get(e).height() : 1,
                        from.group == to.group ? from.group : -1,
                        true);
                item.layer = layer;
                items.add(item);
                way.add(item);
                if (items.size() > MOST) {
                    return false;
                }
            }
            way.add(to);
            for (int i = 1; i < way.size() && from != to; i++) {
                way.get(i - 1).below.add(way.get(i));
                way.get(i).above.add(way.get(i - 1));
            }
            ways.add(way);
        }
        int last = items.stream().mapToInt(item -> item.layer).max().orElse(0);
        for (int layer = 0; layer <= last; layer++) {
            layers.add(new ArrayList<>());
        }
        items.forEach(item -> layers.get(item.layer).add(item));
        layers.removeIf(List::isEmpty);
        return true;
    }

    /** Orders each layer by the middle of its neighbours, those of a group together. */
    private void order() {
        layers.forEach(LayeredLayout::numbered);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            boolean down = sweep % 2 == 0;
            for (int i = 0; i < layers.size(); i++) {
                List<Item> layer = layers.get(down ? i : layers.size() - 1 - i);
                for (Item item : layer) {
                    item.weight = mean(down ? item.above : item.below, item.x);
                }
                Map<Integer, double[]> groups = new HashMap<>();
                layer.forEach(item -> {
                    double[] sum = groups.computeIfAbsent(item.group, group -> new double[2]);
                    sum[0] += item.weight;
                    sum[1]++;
                });
                layer.sort(Comparator.comparingDouble((Item item) -> {
                            double[] sum = groups.get(item.group);
                            return item.group < 0 || sum == null ? item.weight : sum[0] / sum[1];
                        })
                        .thenComparingInt(item -> item.group)
                        .thenComparingDouble(item -> item.weight));
                numbered(layer);
            }
        }
    }

    private static void numbered(List<Item> layer) {
        for (int i = 0; i < layer.size(); i++) {
            layer.get(i).x = i - layer.size() / 2.0;
        }
    }

    private static double mean(List<Item> neighbours, double otherwise) {
        return neighbours.stream().mapToDouble(item -> item.x).average().orElse(otherwise);
    }

    private void placeDown() {
        double y = 0;
        for (List<Item> layer : layers) {
            double height =
                    layer.stream().mapToDouble(item -> item.height).max().orElse(0);
            for (Item item : layer) {
                item.y = y + height / 2;
            }
            // What edges alone go through needs less room around it.
            boolean leaves =
                    layer.stream().anyMatch(item -> item.below.stream().anyMatch(next -> next.group != item.group));
            y += height + (layer.stream().allMatch(item -> item.way) ? BELOW / 2 : BELOW) + (leaves ? room : 0);
        }
    }

    private void placeAcross() {
        for (List<Item> layer : layers) {
            double[] wanted = new double[layer.size()];
            spread(layer, wanted);
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            boolean down = sweep % 2 == 0;
            for (int i = 0; i < layers.size(); i++) {
                List<Item> layer = layers.get(down ? i : layers.size() - 1 - i);
                boolean last = sweep >= SWEEPS - 2;
                double[] wanted = layer.stream()
                        .mapToDouble(item -> {
                            List<Item> near = down ? item.above : item.below;
                            List<Item> all = new ArrayList<>(near);
                            if (last || near.isEmpty()) {
                                all.addAll(down ? item.below : item.above);
                            }
                            return mean(all, item.x);
                        })
                        .toArray();
                spread(layer, wanted);
            }
        }
    }

    /** Places a layer as near as may be to where its items want to be, in their order and without overlap. */
    private static void spread(List<Item> layer, double[] wanted) {
        double[] left = wanted.clone();
        double[] right = wanted.clone();
        for (int i = 1; i < left.length; i++) {
            left[i] = Math.max(left[i], left[i - 1] + apart(layer, i));
        }
        for (int i = right.length - 2; i >= 0; i--) {
            right[i] = Math.min(right[i], right[i + 1] - apart(layer, i + 1));
        }
        for (int i = 0; i < left.length; i++) {
            layer.get(i).x = (left[i] + right[i]) / 2;
        }
    }

    private static double apart(List<Item> layer, int at) {
        Item one = layer.get(at - 1);
        Item other = layer.get(at);
        double gap = one.group == other.group ? BESIDE : BESIDE * 2;
        return one.width / 2 + gap + other.width / 2;
    }

    private Placed placed() {
        List<Point> middles = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            middles.add(new Point(items.get(i).x, items.get(i).y));
        }
        List<List<Point>> lines = new ArrayList<>();
        List<Point> labels = new ArrayList<>();
        for (int e = 0; e < edges.size(); e++) {
            List<Item> way = ways.get(e);
            Point[] points = way.stream().map(item -> new Point(item.x, item.y)).toArray(Point[]::new);
            int middle = (way.getFirst().layer + way.getLast().layer) / 2 - way.getFirst().layer;
            labels.add(points[Math.clamp(middle, 0, points.length - 1)]);
            List<Point> line = Arrays.asList(points);
            lines.add(turned[e] ? line.reversed() : line);
        }
        return new Placed(middles, lines, labels);
    }
}
