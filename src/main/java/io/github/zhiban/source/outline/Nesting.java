package io.github.zhiban.source.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How headings nest: numbers settle it before levels of mark-up do, levels before the way labels are written. Used by
 * one thread.
 */
final class Nesting {
    /** Below all levels of mark-up. */
    private static final int UNMARKED = 70;

    private final Deque<Open> path = new ArrayDeque<>();
    private final int highestLevel;
    private final Levels levels;
    private final Chains chains;
    private final long tops;

    private Nesting(List<Line> headings) {
        this.levels = new Levels(headings);
        this.chains = new Chains(headings);
        this.tops = headings.stream()
                .filter(line -> HeadingWording.isTop(line.text()) && !HeadingWording.isOpening(line.text()))
                .map(Line::text)
                .collect(Collectors.groupingBy(text -> text, Collectors.counting()))
                .values()
                .stream()
                .mapToLong(count -> count)
                .max()
                .orElse(0);
        this.highestLevel = headings.stream()
                .filter(Line::isTagged)
                .mapToInt(levels::of)
                .min()
                .orElse(UNMARKED);
    }

    /** A heading that later ones may stand below. */
    private record Open(Line line, int level) {
        Label label() {
            return line.label();
        }
    }

    /** The ranks of headings, the highest 1. */
    static List<Integer> ranks(List<Line> headings) {
        Nesting nesting = new Nesting(headings);
        List<Integer> ranks = new ArrayList<>(headings.size());
        for (Line line : headings) {
            ranks.add(nesting.rank(line));
        }
        return ranks;
    }

    private int rank(Line line) {
        int level = place(line);
        path.push(new Open(line, level));
        return path.size();
    }

    /** Closes what does not enclose a heading; gives the level that it has there. */
    private int place(Line line) {
        for (Open open : path) {
            if (continues(line, open)) {
                return siblingOf(open);
            }
        }
        for (Open open : path) {
            if (isNumberedWithin(line.label(), open.label())) {
                closeTo(open);
                return Math.max(line.isTagged() ? levels.of(line) : UNMARKED, open.level() + 1);
            }
        }
        return line.isTagged() ? byLevel(line) : byLook(line);
    }

    /** The next of a series, at its level unless mark-up that both have says otherwise and numbers do not settle it. */
    private static boolean continues(Line line, Open open) {
        if (!line.label().follows(open.label())) {
            return false;
        }
        boolean sameMarkUp = line.level() == open.line().level();
        boolean settled = line.label().depth() > 1 || line.label().style().compareTo(Label.Style.CHINESE_NUMERAL) <= 0;
        return sameMarkUp || settled || !(line.isTagged() && open.line().isTagged());
    }

    /** Whether {@code 2.1} stands below {@code 2}, {@code 二、} or 第二章. */
    private static boolean isNumberedWithin(Label label, Label above) {
        if (label.style() != Label.Style.DECIMAL || label.depth() < 2 || !above.counts()) {
            return false;
        }
        return above.style() == Label.Style.DECIMAL
                ? label.prefix().equals(above.numbers())
                : label.depth() == 2
                        && above.style().compareTo(Label.Style.CHINESE_NUMERAL) <= 0
                        && label.prefix().getFirst().equals(above.number());
    }

    private int siblingOf(Open open) {
        closeTo(open);
        path.pop();
        return open.level();
    }

    private void closeTo(Open open) {
        while (path.element() != open) {
            path.pop();
        }
    }

    private int byLevel(Line line) {
        int level = levels.of(line);
        while (!path.isEmpty() && path.element().level() > level) {
            path.pop();
        }
        if (path.isEmpty()) {
            return level;
        }
        Open top = path.element();
        boolean opening =
                HeadingWording.isOpening(top.line().text()) && line.label().number() == 1;
        boolean sibling = top.level() == level && !begins(line.label(), top.label());
        if (sibling || (opening && top.level() < level)) {
            path.pop();
        }
        return level;
    }

    /** Whether a label begins a series of a style that stands below another's. */
    private static boolean begins(Label label, Label above) {
        return label.counts()
                && label.number() == 1
                && above.counts()
                && above.style().compareTo(label.style()) < 0;
    }

    /**
     * Whether a line is a heading of the first rank for what it says; what is said in several places ends sections
     * there.
     */
    private boolean isTop(Line line) {
        return (HeadingWording.isTop(line.text()) && tops == 1) || HeadingWording.isOpening(line.text());
    }

    private int byLook(Line line) {
        if (isTop(line)) {
            int level = path.isEmpty() ? highestLevel : path.getLast().level();
            path.clear();
            return level;
        }
        for (Open open : path) {
            if (open.line().looksLike(line) && !open.line().isTagged()) {
                if (Chains.isWeighted(line)) {
                    return byChain(line);
                }
                return siblingOf(open);
            }
        }
        while (!path.isEmpty()
                && (isTop(path.element().line())
                        || (line.label().counts()
                                && path.element().label().counts()
                                && !path.element().line().isTagged()
                                && path.element()
                                                .label()
                                                .style()
                                                .compareTo(line.label().style())
                                        > 0))) {
            path.pop();
        }
        return path.isEmpty() ? highestLevel : UNMARKED;
    }

    private int byChain(Line line) {
        while (!path.isEmpty()
                && !(Chains.isWeighted(path.element().line())
                        && chains.height(path.element().line()) > chains.height(line))
                && !(path.element().line().isTagged()
                        || path.stream().noneMatch(open -> Chains.isWeighted(open.line())))) {
            path.pop();
        }
        return path.isEmpty() ? highestLevel : UNMARKED;
    }
}
