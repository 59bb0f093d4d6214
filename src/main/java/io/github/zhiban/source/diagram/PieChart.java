package io.github.zhiban.source.diagram;

import io.github.zhiban.source.diagram.Drawing.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Draws shares ({@code pie}), with what each is at the side. */
final class PieChart {
    static final Pattern HEAD = Pattern.compile("pie(?:\\s+showData)?(?:\\s+title\\s+(.*))?");

    private static final Pattern TITLE = Pattern.compile("title\\s+(.*)");
    private static final Pattern SHARE = Pattern.compile("\"([^\"]+)\"\\s*:\\s*(\\d{1,9}(?:\\.\\d{1,6})?)");
    private static final List<String> COLOURS = List.of(
            "#4e79a7", "#f28e2b", "#76b7b2", "#e15759", "#edc948", "#59a14f", "#b07aa1", "#9c755f", "#bab0ac",
            "#ff9da7");
    private static final double RADIUS = 90;
    private static final double KEY = 12;
    private static final int MOST = 20;

    private record Share(String name, double value) {}

    private PieChart() {}

    /** The picture; empty where a line says something unknown. */
    static Optional<String> svg(String head, List<String> statements) {
        Matcher begin = HEAD.matcher(head);
        String title = begin.matches() && begin.group(1) != null ? begin.group(1) : "";
        List<Share> shares = new ArrayList<>();
        for (String line : statements) {
            Matcher found = SHARE.matcher(line);
            if (found.matches()) {
                shares.add(new Share(found.group(1), Double.parseDouble(found.group(2))));
            } else if (found.usePattern(TITLE).matches()) {
                title = found.group(1);
            } else if (!line.equals("showData")) {
                return Optional.empty();
            }
        }
        double sum = shares.stream().mapToDouble(Share::value).sum();
        return sum > 0 && shares.size() <= MOST ? Optional.of(draw(title, shares, sum)) : Optional.empty();
    }

    private static String draw(String title, List<Share> shares, double sum) {
        Drawing out = new Drawing();
        double left = RADIUS + 3 * KEY;
        double from = 0;
        double widest = 0;
        for (int i = 0; i < shares.size(); i++) {
            Share share = shares.get(i);
            double to = from + share.value() / sum;
            String colour = COLOURS.get(i % COLOURS.size());
            slice(from, to, colour, out);
            double y = (i - shares.size() / 2.0 + 0.5) * (Drawing.LINE + 4);
            out.rect(left, y - KEY / 2, KEY, KEY, 0, colour);
            String text = share.name() + "　" + percent(share.value() / sum);
            out.text(List.of(text), left + 2 * KEY, y, "start", false);
            widest = Math.max(widest, Drawing.width(List.of(text)));
            from = to;
        }
        double high = Math.max(RADIUS, shares.size() * (Drawing.LINE + 4) / 2);
        double right = left + 2 * KEY + widest;
        double top = -high;
        if (!title.isBlank()) {
            top -= 2 * Drawing.LINE;
            out.text(List.of(title), (right - RADIUS) / 2, top + Drawing.LINE / 2, "middle", true);
            right = Math.max(right, (right - RADIUS) / 2 + Drawing.width(List.of(title)) / 2);
        }
        return out.svg(-RADIUS, top, right + RADIUS, high - top);
    }

    private static String percent(double share) {
        String written = String.format(Locale.ROOT, "%.1f", share * 100);
        return (written.endsWith(".0") ? written.substring(0, written.length() - 2) : written) + "%";
    }

    private static void slice(double from, double to, String colour, Drawing out) {
        if (to - from > 0.999) {
            out.circle(0, 0, RADIUS, colour);
            return;
        }
        Point begin = point(from);
        Point end = point(to);
        String radius =
                Drawing.number(RADIUS) + " " + Drawing.number(RADIUS) + " 0 " + (to - from > 0.5 ? 1 : 0) + " 1 ";
        out.path(
                "M0 0L" + Drawing.number(begin.x()) + " " + Drawing.number(begin.y()) + "A" + radius
                        + Drawing.number(end.x()) + " " + Drawing.number(end.y()) + "Z",
                colour);
    }

    /** From the top, with the clock. */
    private static Point point(double turn) {
        return new Point(RADIUS * Math.sin(turn * 2 * Math.PI), -RADIUS * Math.cos(turn * 2 * Math.PI));
    }
}
