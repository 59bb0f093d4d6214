package io.github.zhiban.source.diagram;

import io.github.zhiban.source.diagram.Drawing.Point;
import io.github.zhiban.source.diagram.Drawing.Stroke;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Draws plans ({@code gantt}): a bar for each task, from its first to its last day. Used once, by one thread. */
final class GanttChart {
    static final Pattern HEAD = Pattern.compile("gantt");

    private static final Pattern TITLE = Pattern.compile("title\\s+(.*)");
    private static final Pattern SECTION = Pattern.compile("section\\s+(.*)");
    private static final Pattern FORMAT = Pattern.compile("dateFormat\\s+YYYY-MM-DD");
    /** What says how days are written and marked rather than which they are. */
    private static final Pattern LOOKS = Pattern.compile("(?:axisFormat|tickInterval|todayMarker|weekday)\\s.*");

    private static final Pattern TASK = Pattern.compile("([^:]+):(.*)");
    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,5}(?:\\.\\d{1,3})?)\\s*([hdwMy])");
    private static final Set<String> TAGS = Set.of("done", "active", "crit", "milestone");
    private static final int MOST = 60;

    private static final double WIDTH = 420;
    private static final double ROW = 26;
    private static final double BAR = 16;
    private static final double GAP = 12;
    private static final String PLAIN = "#9db8d6";
    private static final String DONE = "#c9ced6";
    private static final String ACTIVE = "#5b8fc7";
    private static final String CRITICAL = "#d98880";

    /** In days; the ends of months and years need not be exact to be marks. */
    private static final double[] STEPS = {1, 2, 7, 14, 30, 61, 91, 182, 365, 730, 1826, 3652};

    private static final int MARKS = 6;

    private String title = "";
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Row> named = new HashMap<>();
    private double last = Double.NaN;

    /** A task from one day to another, counted from 1970; without days, the head of a section. */
    private record Row(String name, double from, double to, Set<String> tags) {
        boolean isHead() {
            return Double.isNaN(from);
        }
    }

    private GanttChart() {}

    /** The picture; empty where a line says something unknown. */
    static Optional<String> svg(List<String> statements) {
        GanttChart chart = new GanttChart();
        try {
            boolean read = statements.stream().allMatch(chart::read);
            boolean tasks = chart.rows.stream().anyMatch(row -> !row.isHead());
            return read && tasks && chart.rows.size() <= MOST ? Optional.of(chart.draw()) : Optional.empty();
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private boolean read(String line) {
        Matcher found = TITLE.matcher(line);
        if (found.matches()) {
            title = found.group(1);
        } else if (found.usePattern(SECTION).matches()) {
            rows.add(new Row(found.group(1), Double.NaN, Double.NaN, Set.of()));
        } else if (!FORMAT.matcher(line).matches() && !LOOKS.matcher(line).matches()) {
            return found.usePattern(TASK).matches() && task(found.group(1).strip(), found.group(2));
        }
        return true;
    }

    private boolean task(String name, String data) {
        List<String> parts = new ArrayList<>(
                Arrays.stream(data.split(",", -1)).map(String::strip).toList());
        List<String> tags = parts.stream().filter(TAGS::contains).toList();
        parts.removeAll(tags);
        String id = parts.size() == 3 ? parts.removeFirst() : "";
        double from = parts.size() == 2 ? start(parts.removeFirst()) : last;
        double to = parts.size() == 1 ? end(from, parts.getFirst()) : Double.NaN;
        if (Double.isNaN(from) || Double.isNaN(to) || to < from) {
            return false;
        }
        Row row = new Row(name, from, to, Set.copyOf(tags));
        rows.add(row);
        named.put(id, row);
        last = to;
        return true;
    }

    private double start(String text) {
        if (!text.startsWith("after ")) {
            return date(text);
        }
        double latest = Double.NaN;
        for (String id : text.substring("after ".length()).strip().split("\\s+", -1)) {
            Row before = named.get(id);
            if (before == null) {
                return Double.NaN;
            }
            latest = Double.isNaN(latest) ? before.to() : Math.max(latest, before.to());
        }
        return latest;
    }

    private static double end(double from, String text) {
        Matcher length = LENGTH.matcher(text);
        if (!length.matches()) {
            return date(text);
        }
        double unit = switch (length.group(2)) {
            case "h" -> 1 / 24.0;
            case "w" -> 7;
            case "M" -> 30;
            case "y" -> 365;
            default -> 1;
        };
        return from + Double.parseDouble(length.group(1)) * unit;
    }

    private static double date(String text) {
        Matcher date = DATE.matcher(text);
        return date.matches()
                ? LocalDate.of(
                                Integer.parseInt(date.group(1)),
                                Integer.parseInt(date.group(2)),
                                Integer.parseInt(date.group(3)))
                        .toEpochDay()
                : Double.NaN;
    }

    private String draw() {
        Drawing out = new Drawing();
        double from = Double.MAX_VALUE;
        double to = -Double.MAX_VALUE;
        double names = 0;
        for (Row row : rows) {
            names = Math.max(names, Drawing.width(List.of(row.name())));
            from = row.isHead() ? from : Math.min(from, row.from());
            to = row.isHead() ? to : Math.max(to, row.to());
        }
        double day = WIDTH / Math.max(1, to - from);
        double left = names + 2 * GAP;
        double bottom = rows.size() * ROW;
        for (int i = 0; i < rows.size(); i += 1) {
            if (rows.get(i).isHead()) {
                out.ground(0, i * ROW, left + WIDTH, ROW);
            }
        }
        marks(from, to, left, day, bottom, out);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double y = (i + 0.5) * ROW;
            out.text(List.of(row.name()), row.isHead() ? 4 : GAP, y, "start", row.isHead());
            if (!row.isHead()) {
                bar(row, left + (row.from() - from) * day, left + (row.to() - from) * day, y, out);
            }
        }
        double top = 0;
        if (!title.isBlank()) {
            top = -1.5 * Drawing.LINE;
            out.text(List.of(title), (left + WIDTH) / 2, top + Drawing.LINE / 2, "middle", true);
        }
        return out.svg(0, top, left + WIDTH + 2 * GAP, bottom + 1.5 * Drawing.LINE - top);
    }

    private static void bar(Row row, double left, double right, double y, Drawing out) {
        Set<String> tags = row.tags();
        String colour = tags.contains("crit")
                ? CRITICAL
                : tags.contains("done") ? DONE : tags.contains("active") ? ACTIVE : PLAIN;
        if (tags.contains("milestone")) {
            double middle = (left + right) / 2;
            out.polygon(
                    colour,
                    new Point(middle, y - BAR / 2),
                    new Point(middle + BAR / 2, y),
                    new Point(middle, y + BAR / 2),
                    new Point(middle - BAR / 2, y));
        } else {
            out.rect(left, y - BAR / 2, Math.max(2, right - left), BAR, 2, colour);
        }
    }

    /** Days below the bars, with a line up through them. */
    private static void marks(double from, double to, double left, double day, double bottom, Drawing out) {
        double step = STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0 && (to - from) / STEPS[i] <= MARKS; i--) {
            step = STEPS[i];
        }
        for (double at = Math.ceil(from); at <= to; at += step) {
            double x = left + (at - from) * day;
            out.line(List.of(new Point(x, 0), new Point(x, bottom)), Stroke.DASHED);
            String date = LocalDate.ofEpochDay((long) at).toString();
            out.text(
                    List.of(step < STEPS[4] ? date.substring(5) : date.substring(0, 7)),
                    x,
                    bottom + Drawing.LINE * 0.7);
        }
    }
}
