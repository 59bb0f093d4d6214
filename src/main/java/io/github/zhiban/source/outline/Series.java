package io.github.zhiban.source.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lines that count on from each other, wherever they stand; those with several numbers (2.1, 3.1) make one series with
 * all that are written alike.
 */
record Series(List<Line> lines) {
    Series {
        lines = List.copyOf(lines);
    }

    Label label() {
        return lines.getFirst().label();
    }

    /** The series of an article, in the order of their first lines. */
    static List<Series> of(List<Line> all) {
        Map<String, List<Line>> open = new HashMap<>();
        List<List<Line>> series = new ArrayList<>();
        for (Line line : all) {
            Label label = line.label();
            if (!label.style().counts()) {
                if (label.style() == Label.Style.QUESTION) {
                    add(line, "?", open, series);
                }
                continue;
            }
            String key = label.style() + label.form() + label.depth();
            List<Line> current = open.get(key);
            boolean goesOn = current != null
                    && (label.depth() > 1 || label.follows(current.getLast().label()));
            if (goesOn && current != null) {
                current.add(line);
            } else {
                open.remove(key);
                add(line, key, open, series);
            }
        }
        return series.stream().map(Series::new).toList();
    }

    private static void add(Line line, String key, Map<String, List<Line>> open, List<List<Line>> series) {
        open.computeIfAbsent(key, unused -> {
                    List<Line> lines = new ArrayList<>();
                    series.add(lines);
                    return lines;
                })
                .add(line);
    }
}
