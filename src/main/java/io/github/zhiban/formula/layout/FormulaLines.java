package io.github.zhiban.formula.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Breaks a formula that is too wide into lines: before relations and operators, behind commas, at wide spaces and
 * between the characters of Chinese text, never inside groups, fences and environments. A relation outside all brackets
 * is the best place.
 */
final class FormulaLines {
    private static final double INDENT = 2;
    /** From baseline to baseline where lines are low: 12 pt and the additional {@code \jot} of 3 pt at 10 pt. */
    private static final double LEAST_SKIP = 1.5;

    private static final double LEAST_GAP = 0.3;
    private static final double AXIS = 0.25;
    /** A line should be filled to this part before a place that is better but nearer to its beginning is taken. */
    private static final double FILLED = 0.33;

    private static final int NEVER = 9;
    /** Brackets inside more brackets than these cost no more. */
    private static final int DEEPEST = 3;

    /** Lines that do not fit either are worth it only where they are so much narrower than the whole. */
    private static final double WORTH_IT = 0.8;

    private final List<Item> items;
    private final double widest;

    private FormulaLines(List<Item> items, double widest) {
        this.items = items;
        this.widest = widest;
    }

    /**
     * A part that is not broken.
     *
     * @param cost of a break before it
     */
    private record Item(LayoutNode node, MathBox box, int cost) {
        boolean isSpace() {
            return node.has("mspace");
        }
    }

    /** A formula as a box with its extent. */
    record Set(MathBox box, double height, double depth) {}

    /** Lays a formula out on one line, or on several where it is wider and can be broken. */
    static Set set(List<LayoutNode> nodes, MathStyle setting, MathLayout layout, double widest) {
        List<Item> items = new ArrayList<>();
        Costs costs = new Costs();
        for (LayoutNode node : nodes) {
            for (LayoutNode part : costs.parts(node)) {
                items.add(new Item(part, layout.box(part, setting), costs.before(part)));
            }
        }
        FormulaLines lines = new FormulaLines(items, widest);
        boolean forced = nodes.stream().anyMatch(node -> node.has("newline"));
        double whole = width(items);
        if (!forced && whole <= widest) {
            return line(items);
        }
        Set stacked = lines.stacked();
        boolean better = stacked.box().width() <= Math.max(widest, WORTH_IT * whole);
        return forced || better ? stacked : line(items);
    }

    /** What it costs to break before each part, going from left to right. */
    private static final class Costs {
        private int depth;
        private LayoutNode previous =
                new LayoutNode(LayoutNode.Kind.SPAN, List.of("start"), Map.of(), Map.of(), "", 0, 0, 0, List.of());

        /** Chinese text in its characters; anything else as it is. */
        List<LayoutNode> parts(LayoutNode node) {
            boolean plain = node.has("text")
                    && !node.has("sizing")
                    && node.children().stream().allMatch(child -> child.kind() == LayoutNode.Kind.SYMBOL)
                    && node.children().stream()
                            .anyMatch(child -> child.text().codePoints().anyMatch(Character::isIdeographic));
            if (!plain) {
                return List.of(node);
            }
            List<LayoutNode> parts = new ArrayList<>();
            for (LayoutNode child : node.children()) {
                child.text().codePoints().forEach(c -> parts.add(child.saying(Character.toString(c))));
            }
            return parts;
        }

        int before(LayoutNode node) {
            int cost = cost(node);
            if (node.has("mopen")) {
                depth++;
            } else if (node.has("mclose")) {
                depth = Math.max(0, depth - 1);
            }
            boolean between = node.has("mspace") && !isWide(node);
            if (!between) {
                previous = node;
            }
            return cost;
        }

        private int cost(LayoutNode node) {
            if (node.has("newline")) {
                return -1;
            }
            boolean bound = previous.has("start")
                    || previous.has("mrel")
                    || previous.has("mbin")
                    || previous.has("mopen")
                    || (node.has("mspace") && !isWide(node));
            if (bound) {
                return NEVER;
            }
            int inside = 2 * Math.min(depth, DEEPEST);
            if (node.has("mrel")) {
                return inside;
            }
            if (node.has("mbin")) {
                return 1 + inside;
            }
            boolean after = previous.has("mpunct") || isWide(previous) || isDots(previous);
            boolean han = node.kind() == LayoutNode.Kind.SYMBOL
                    && node.text().codePoints().allMatch(Character::isIdeographic);
            return after || han ? 1 + inside : NEVER;
        }

        private static boolean isWide(LayoutNode node) {
            return node.has("mspace") && node.length("marginRight") >= 1;
        }

        private static boolean isDots(LayoutNode node) {
            return node.has("minner")
                    && node.text().isEmpty()
                    && node.children().stream().allMatch(child -> "⋯…".contains(child.text()));
        }
    }

    private Set stacked() {
        List<List<Item>> lines = new ArrayList<>();
        int from = 0;
        while (from < items.size()) {
            int to = end(from, lines.isEmpty() ? widest : widest - INDENT);
            lines.add(trimmed(items.subList(from, to)));
            from = to;
        }
        lines.removeIf(List::isEmpty);
        return lines.size() < 2 ? line(items) : stack(lines);
    }

    /** Where the line ends that begins at an item. */
    private int end(int from, double room) {
        double width = 0;
        int best = -1;
        double filled = 0;
        int at = from;
        while (at < items.size()) {
            Item item = items.get(at);
            if (at > from && item.cost() < 0) {
                return at;
            }
            boolean fits = width <= room;
            boolean better = best < 0 || item.cost() <= items.get(best).cost() || filled < FILLED * room;
            if (at > from && item.cost() < NEVER && fits && better) {
                best = at;
                filled = width;
            }
            width += item.box().width();
            if (width > room && best >= 0 && !item.isSpace()) {
                return best;
            }
            at++;
            if (width > room && best < 0 && at < items.size() && items.get(at).cost() < NEVER) {
                return at;
            }
        }
        return at;
    }

    private static List<Item> trimmed(List<Item> line) {
        int from = 0;
        int to = line.size();
        while (from < to && line.get(from).isSpace()) {
            from++;
        }
        while (to > from && line.get(to - 1).isSpace()) {
            to--;
        }
        return line.subList(from, to);
    }

    private static Set stack(List<List<Item>> lines) {
        List<MathBox.Part> parts = new ArrayList<>();
        double width = 0;
        double y = 0;
        Set before = null;
        double height = 0;
        for (List<Item> items : lines) {
            Set line = line(items);
            double x = before == null ? 0 : INDENT;
            if (before == null) {
                height = line.height();
            } else {
                y += Math.max(LEAST_SKIP, before.depth() + LEAST_GAP + line.height());
            }
            parts.add(new MathBox.Inner(x, y, line.box()));
            width = Math.max(width, x + line.box().width());
            before = line;
        }
        double total = height + y + (before == null ? 0 : before.depth());
        double up = total / 2 + AXIS;
        MathBox box = new MathBox(width, false, parts);
        return new Set(box.moved(0, height - up, width), up, total - up);
    }

    private static Set line(List<Item> items) {
        List<MathBox.Part> parts = new ArrayList<>();
        double x = 0;
        double height = 0;
        double depth = 0;
        for (Item item : items) {
            parts.add(new MathBox.Inner(x, 0, item.box()));
            x += item.box().width();
            height = Math.max(height, item.node().height());
            depth = Math.max(depth, item.node().depth());
        }
        return new Set(new MathBox(x, false, parts), height, depth);
    }

    private static double width(List<Item> items) {
        return items.stream().mapToDouble(item -> item.box().width()).sum();
    }
}
