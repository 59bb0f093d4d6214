package io.github.zhiban.source.outline;

import io.github.zhiban.article.Evidence;
import java.util.List;
import java.util.Map;

/**
 * Finds the members that a series of headings lacks: a gap in its numbers is evidence for the line that fills it.
 *
 * <p>Known as: gap in numbering, 编号断号.
 */
final class Holes {
    private static final int LONGEST = 60;

    private final List<Line> lines;
    private final Map<Integer, Evidence> headings;

    Holes(List<Line> lines, Map<Integer, Evidence> headings) {
        this.lines = lines;
        this.headings = headings;
    }

    /** Adds the missing members to the headings. */
    void fill() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (headings.containsKey(line.place()) || !line.label().counts()) {
                continue;
            }
            if (line.text().length() <= LONGEST
                    && !HeadingWording.isOtherThanHeading(line.text())
                    && (line.isTagged() || line.below() + line.next().length() > 0)
                    && fits(i)) {
                headings.put(line.place(), Evidence.HOLE);
            }
        }
    }

    private boolean fits(int index) {
        Label label = lines.get(index).label();
        if (goesOnFromText(index)) {
            return false;
        }
        int before = neighbour(index, -1);
        int after = neighbour(index, 1);
        boolean last = after == 0 && label.style().compareTo(Label.Style.CHINESE_NUMERAL) <= 0;
        boolean goesOn = before > 0 ? before == label.number() - 1 : label.number() == 1 && after == 2;
        return goesOn && (last || after == label.number() + 1);
    }

    /** Whether the nearest line before that is labelled alike counts up to this one, and is no heading. */
    private boolean goesOnFromText(int index) {
        Label label = lines.get(index).label();
        for (int i = index - 1; i >= 0; i--) {
            Line line = lines.get(i);
            if (line.label().isLike(label)) {
                return !headings.containsKey(line.place()) && line.label().number() == label.number() - 1;
            }
        }
        return false;
    }

    /** The number of the nearest heading before or after a line that is labelled like it; 0 when there is none. */
    private int neighbour(int index, int step) {
        Label label = lines.get(index).label();
        for (int i = index + step; i >= 0 && i < lines.size(); i += step) {
            Line line = lines.get(i);
            if (headings.containsKey(line.place()) && line.label().isLike(label)) {
                return line.label().number();
            }
        }
        return 0;
    }
}
