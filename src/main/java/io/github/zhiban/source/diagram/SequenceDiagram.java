package io.github.zhiban.source.diagram;

import io.github.zhiban.source.diagram.Drawing.Head;
import io.github.zhiban.source.diagram.Drawing.Point;
import io.github.zhiban.source.diagram.Drawing.Stroke;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and draws who sends what to whom ({@code sequenceDiagram}). Used once, by one thread. */
final class SequenceDiagram {
    static final Pattern HEAD = Pattern.compile("sequenceDiagram");

    private static final Pattern PARTICIPANT = Pattern.compile("(?:participant|actor)\\s+(.+?)(?:\\s+as\\s+(.+))?");
    private static final Pattern MESSAGE =
            Pattern.compile("([^-:>]+?)\\s*(--?>>|--?>|--?x|--?\\))\\s*([+-]?)\\s*([^:]+?)\\s*:\\s*(.*)");
    private static final Pattern NOTE =
            Pattern.compile("(?i)note\\s+(left of|right of|over)\\s+([^:,]+?)(?:\\s*,\\s*([^:]+?))?\\s*:\\s*(.*)");
    private static final Pattern FRAME = Pattern.compile("(loop|alt|opt|par|critical|break|group)(?:\\s+(.*))?");
    private static final Pattern ELSE = Pattern.compile("(?:else|and|option)(?:\\s+(.*))?");
    private static final Pattern IGNORED = Pattern.compile("(?:activate|deactivate|title)\\b.*|autonumber.*|rect\\s.*");

    private static final int MOST_LINES = 120;
    private static final int MOST_PARTIES = 16;
    private static final double TEXT = 16;
    private static final double PADDING = 12;
    private static final double ROW = 14;

    private final Map<String, Integer> parties = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private boolean numbered;

    private enum Kind {
        MESSAGE,
        NOTE,
        BEGIN,
        ELSE,
        END
    }

    /** @param side where a note stands: left, right or over */
    private record Step(Kind kind, int from, int to, List<String> text, String sign, String side) {}

    private record Frame(double top, int depth) {}

    private SequenceDiagram() {}

    /** The picture; empty where a line says something unknown. */
    static Optional<String> svg(List<String> statements) {
        SequenceDiagram diagram = new SequenceDiagram();
        boolean known = statements.size() <= MOST_LINES && statements.stream().allMatch(diagram::read);
        long begun =
                diagram.steps.stream().filter(step -> step.kind == Kind.BEGIN).count();
        long ended =
                diagram.steps.stream().filter(step -> step.kind == Kind.END).count();
        boolean drawable = known && begun == ended && !diagram.names.isEmpty() && diagram.names.size() <= MOST_PARTIES;
        return drawable ? Optional.of(diagram.draw()) : Optional.empty();
    }

    private boolean read(String line) {
        Matcher found = PARTICIPANT.matcher(line);
        if (found.matches()) {
            int party = party(found.group(1).strip());
            if (found.group(2) != null) {
                names.set(party, found.group(2).strip());
            }
        } else if (found.usePattern(NOTE).matches()) {
            int from = party(found.group(2));
            int to = found.group(3) == null ? from : party(found.group(3));
            steps.add(new Step(
                    Kind.NOTE,
                    Math.min(from, to),
                    Math.max(from, to),
                    Drawing.lines(found.group(4), TEXT),
                    "",
                    found.group(1)));
        } else if (found.usePattern(FRAME).matches()) {
            steps.add(
                    step(Kind.BEGIN, (found.group(1) + "　" + (found.group(2) == null ? "" : found.group(2))).strip()));
        } else if (found.usePattern(ELSE).matches()) {
            steps.add(step(Kind.ELSE, found.group(1) == null ? "" : found.group(1)));
        } else if (line.equals("end")) {
            steps.add(step(Kind.END, ""));
        } else if (line.startsWith("rect ")) {
            steps.add(step(Kind.BEGIN, ""));
        } else if (found.usePattern(MESSAGE).matches()) {
            String text = found.group(5);
            steps.add(new Step(
                    Kind.MESSAGE,
                    party(found.group(1).strip()),
                    party(found.group(4).strip()),
                    text.isBlank() ? List.of() : Drawing.lines(text, TEXT),
                    found.group(2),
                    ""));
        } else {
            numbered |= line.startsWith("autonumber");
            return IGNORED.matcher(line).matches();
        }
        return true;
    }

    private static Step step(Kind kind, String text) {
        return new Step(kind, 0, 0, text.isBlank() ? List.of() : Drawing.lines(text, 3 * TEXT), "", "");
    }

    private int party(String id) {
        return parties.computeIfAbsent(id, unknown -> {
            names.add(id);
            return names.size() - 1;
        });
    }

    /** The middle of the life line of each. */
    private double[] columns() {
        double[] x = new double[names.size()];
        double[] half = new double[names.size()];
        for (int i = 0; i < x.length; i++) {
            half[i] = Drawing.width(Drawing.lines(names.get(i), TEXT)) / 2 + PADDING;
        }
        for (int i = 1; i < x.length; i++) {
            x[i] = x[i - 1] + half[i - 1] + half[i] + 2 * PADDING;
        }
        for (Step step : steps) {
            int left = Math.min(step.from, step.to);
            int right = Math.max(step.from, step.to);
            double need = Drawing.width(step.text) + 3 * PADDING;
            if (step.kind == Kind.MESSAGE && left == right) {
                right = Math.min(left + 1, x.length - 1);
                need += 2 * PADDING;
            }
            if (step.kind == Kind.NOTE && !step.side.equalsIgnoreCase("over")) {
                boolean before = step.side.equalsIgnoreCase("left of");
                left = before ? Math.max(0, left - 1) : left;
                right = Math.min(left + 1, x.length - 1);
                need += PADDING;
            }
            boolean spans = step.kind == Kind.MESSAGE || step.kind == Kind.NOTE;
            double missing = spans && right > left ? need - (x[right] - x[left]) : 0;
            for (int i = left + 1; missing > 0 && i < x.length; i++) {
                x[i] += missing * Math.min(1, (i - left) / (double) (right - left));
            }
        }
        return x;
    }

    private String draw() {
        double[] x = columns();
        Drawing lines = new Drawing();
        double[] bounds = {x[0], x[x.length - 1]};
        for (int i = 0; i < x.length; i++) {
            double half = Drawing.width(Drawing.lines(names.get(i), TEXT)) / 2 + PADDING;
            bounds[0] = Math.min(bounds[0], x[i] - half);
            bounds[1] = Math.max(bounds[1], x[i] + half);
        }
        widen(x, bounds);
        double head = names.stream()
                                .mapToInt(name -> Drawing.lines(name, TEXT).size())
                                .max()
                                .orElse(1)
                        * Drawing.LINE
                + PADDING;
        double height = head + ROW;
        for (Step step : steps) {
            height += height(step);
        }
        for (double middle : x) {
            lines.line(List.of(new Point(middle, head), new Point(middle, height)), Stroke.DASHED);
        }
        double y = head + ROW;
        int number = 0;
        Deque<Frame> frames = new ArrayDeque<>();
        int deepest = depth();
        for (Step step : steps) {
            switch (step.kind) {
                case MESSAGE -> message(step, x, y, numbered ? ++number + " " : "", lines);
                case NOTE -> note(step, x, y, lines);
                case BEGIN -> {
                    frames.push(new Frame(y, frames.size()));
                    title(step, bounds[0] - inset(deepest, frames.size() - 1), y, lines);
                }
                case ELSE -> {
                    if (!frames.isEmpty()) {
                        double in = inset(deepest, frames.size() - 1);
                        lines.line(List.of(new Point(bounds[0] - in, y), new Point(bounds[1] + in, y)), Stroke.DASHED);
                        title(step, bounds[0] - in, y, lines);
                    }
                }
                case END -> {
                    Frame frame = frames.poll();
                    if (frame != null) {
                        double in = inset(deepest, frame.depth);
                        lines.rect(bounds[0] - in, frame.top, bounds[1] - bounds[0] + 2 * in, y - frame.top, 0, "none");
                    }
                }
            }
            y += height(step);
        }
        for (int side = 0; side < 2; side++) {
            for (int i = 0; i < x.length; i++) {
                List<String> name = Drawing.lines(names.get(i), TEXT);
                double width = Drawing.width(name) + 2 * PADDING;
                double top = side == 0 ? 0 : height;
                lines.rect(x[i] - width / 2, top, width, head, 4, Drawing.BOX);
                lines.text(name, x[i], top + head / 2);
            }
        }
        double out = inset(deepest, 0);
        return lines.svg(bounds[0] - out, 0, bounds[1] - bounds[0] + 2 * out, height + head);
    }

    private static void title(Step step, double left, double y, Drawing out) {
        out.blank(left + 2, y + 2, Drawing.width(step.text) + 8, step.text.isEmpty() ? 0 : height(step) - 2);
        out.text(step.text, left + 4, y + height(step) / 2, "start", true);
    }

    /** How deep frames stand in each other. */
    private int depth() {
        int depth = 0;
        int deepest = 0;
        for (Step step : steps) {
            depth += step.kind == Kind.BEGIN ? 1 : step.kind == Kind.END ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    private static double inset(int deepest, int depth) {
        return (deepest - depth) * PADDING;
    }

    /** What stands beside the first and the last life line needs room too. */
    private void widen(double[] x, double[] bounds) {
        for (Step step : steps) {
            double width = Drawing.width(step.text) + 3 * PADDING;
            if (step.kind == Kind.NOTE) {
                double[] reach = reach(step, x);
                bounds[0] = Math.min(bounds[0], reach[0]);
                bounds[1] = Math.max(bounds[1], reach[1]);
            } else if (step.kind == Kind.MESSAGE && step.from == step.to) {
                bounds[1] = Math.max(bounds[1], x[step.from] + width + 2 * PADDING);
            } else if (step.kind == Kind.BEGIN || step.kind == Kind.ELSE) {
                bounds[1] = Math.max(bounds[1], bounds[0] + width);
            }
        }
    }

    private static double[] reach(Step note, double[] x) {
        double width = Drawing.width(note.text) + 2 * PADDING;
        double middle = (x[note.from] + x[note.to]) / 2;
        return switch (note.side.toLowerCase(java.util.Locale.ROOT)) {
            case "left of" -> new double[] {x[note.from] - PADDING - width, x[note.from] - PADDING};
            case "right of" -> new double[] {x[note.from] + PADDING, x[note.from] + PADDING + width};
            default -> {
                double half = Math.max(width, x[note.to] - x[note.from] + 4 * PADDING) / 2;
                yield new double[] {middle - half, middle + half};
            }
        };
    }

    private static double height(Step step) {
        double text = step.text.size() * Drawing.LINE;
        return switch (step.kind) {
            case MESSAGE -> text + ROW + (step.from == step.to ? Drawing.LINE : 0);
            case NOTE -> text + PADDING + ROW;
            case BEGIN -> Math.max(Drawing.LINE, text) + 4;
            case ELSE -> Math.max(ROW, text) + 4;
            case END -> ROW;
        };
    }

    private static void message(Step step, double[] x, double y, String number, Drawing out) {
        Stroke stroke = step.sign.startsWith("--") ? Stroke.DASHED : Stroke.PLAIN;
        double text = step.text.size() * Drawing.LINE;
        double at = y + text + 2;
        List<String> words = new ArrayList<>(step.text);
        if (!words.isEmpty()) {
            words.set(0, number + words.getFirst());
        }
        boolean headed = step.sign.endsWith(">>") || step.sign.endsWith(")");
        if (step.from == step.to) {
            double right = x[step.from] + 3 * PADDING;
            List<Point> loop = List.of(
                    new Point(x[step.from], at),
                    new Point(right, at),
                    new Point(right, at + Drawing.LINE),
                    new Point(x[step.from], at + Drawing.LINE));
            out.line(loop, stroke);
            out.head(Head.ARROW, loop.get(2), loop.get(3));
            out.text(words, x[step.from] + PADDING / 2, y + text / 2, "start", false);
            return;
        }
        Point from = new Point(x[step.from], at);
        Point to = new Point(x[step.to], at);
        out.line(List.of(from, to), stroke);
        if (headed) {
            out.head(Head.ARROW, from, to);
        } else if (step.sign.endsWith("x")) {
            out.line(List.of(new Point(to.x() - 4, at - 4), new Point(to.x() + 4, at + 4)), Stroke.PLAIN);
            out.line(List.of(new Point(to.x() - 4, at + 4), new Point(to.x() + 4, at - 4)), Stroke.PLAIN);
        }
        double middle = (from.x() + to.x()) / 2;
        out.blank(middle - Drawing.width(words) / 2, y, Drawing.width(words), text);
        out.text(words, middle, y + text / 2);
    }

    private static void note(Step step, double[] x, double y, Drawing out) {
        double[] reach = reach(step, x);
        double height = step.text.size() * Drawing.LINE + PADDING;
        out.blank(reach[0], y, reach[1] - reach[0], height);
        out.rect(reach[0], y, reach[1] - reach[0], height, 0, Drawing.NOTE);
        out.text(step.text, (reach[0] + reach[1]) / 2, y + height / 2);
    }
}
