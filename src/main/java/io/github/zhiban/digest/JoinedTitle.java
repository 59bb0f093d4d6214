package io.github.zhiban.digest;

import io.github.zhiban.text.Cells;
import java.util.List;
import java.util.stream.Collectors;

/** One title for what several sections say: theirs, where a line holds them all. */
final class JoinedTitle {
    /** Titles have commas of their own. */
    private static final String BETWEEN = " · ";

    private static final int WIDEST = 50;

    private JoinedTitle() {}

    /** The titles; empty when none has any text, or a line does not hold them. */
    static String of(List<String> titles) {
        var distinct =
                titles.stream().filter(title -> !title.isEmpty()).distinct().toList();
        var joined = distinct.stream().collect(Collectors.joining(BETWEEN));
        return distinct.size() == 1 || Cells.of(joined) <= WIDEST ? joined : "";
    }

    /** Whether a title is that of several sections. */
    static boolean isJoined(String title) {
        return title.contains(BETWEEN);
    }

    /** Whether a line holds all of them. */
    static boolean holds(List<String> titles) {
        return !of(titles).isEmpty() || titles.stream().allMatch(String::isEmpty);
    }
}
