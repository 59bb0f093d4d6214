package io.github.zhiban.edition.slides;

import io.github.zhiban.text.TextWidth;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The type sizes of slides, from the one that is wanted to the one that may not be undercut. */
enum Size {
    /** For the few statements of a slide that has room. */
    HUGE(24, 38, 20),
    LARGE(22, 34, 14),
    MEDIUM(20, 31, 11),
    SMALL(18, 28, 7),
    /** For a single statement that fills a slide by itself. */
    DENSE(14, 21, 6);

    /** What lines lose to rules about where they may not end, and to words that are not broken. */
    private static final double EVEN = 0.96;

    private final double type;
    private final double line;
    private final double gap;

    Size(double type, double line, double gap) {
        this.type = type;
        this.line = line;
        this.gap = gap;
    }

    /** The class that style sheets know it by. */
    String cssClass() {
        return "size-" + (int) type;
    }

    /** How many lines a text takes in a column; an upper bound. */
    int lines(String text, double column) {
        double room = column / type * EVEN - 0.5;
        double width = TextWidth.of(text);
        return width <= room + 0.5 ? 1 : (int) Math.ceil(width / room);
    }

    /** How high a text is in a column, in points. */
    double height(String text, double column) {
        return lines(text, column) * line;
    }

    /** How high things are below one another, in points. */
    <T> double height(List<T> things, ToDoubleFunction<T> height) {
        return things.stream().mapToDouble(height).sum() + Math.max(0, things.size() - 1) * gap;
    }

    boolean isLargerThan(Size other) {
        return type > other.type;
    }

    /** The size so many steps above, or the largest. */
    Size larger(int steps) {
        List<Size> all = List.of(values());
        return all.get(Math.max(0, all.indexOf(this) - steps));
    }

    double gap() {
        return gap;
    }
}
