package io.github.zhiban.source.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The levels that the source marks, in tens, the highest 10. Where headings of a lower level mostly stand right above
 * one of a higher level, with nothing between, someone chose the tags for their size: then the lower level is the
 * higher one.
 */
final class Levels {
    private static final int STEP = 10;
    private static final int FEWEST = 2;

    private final Map<Integer, Integer> levels = new HashMap<>();

    Levels(List<Line> headings) {
        for (int low = 2; low <= 6; low++) {
            int members = 0;
            Map<Integer, Integer> above = new HashMap<>();
            for (int i = 0; i + 1 < headings.size(); i++) {
                Line line = headings.get(i);
                if (line.level() == low) {
                    Line next = headings.get(i + 1);
                    members++;
                    if (next.isTagged() && next.level() < low && line.below() == 0) {
                        above.merge(next.level(), 1, Integer::sum);
                    }
                }
            }
            for (Map.Entry<Integer, Integer> high : above.entrySet()) {
                if (high.getValue() >= FEWEST && high.getValue() * 2 > members) {
                    levels.put(low, high.getKey() * STEP - STEP / 2);
                }
            }
        }
    }

    /** The level of a heading that the source marks. */
    int of(Line line) {
        return levels.getOrDefault(line.level(), line.level() * STEP);
    }
}
