package io.github.zhiban.digest;

import io.github.zhiban.text.Cells;
import io.github.zhiban.text.HanFolding;
import java.util.List;

/** One title for what several sections say: as many of theirs as a line holds. */
final class JoinedTitle {
    /** Titles have commas of their own. */
    private static final String BETWEEN = " · ";

    private static final String MORE = "等";
    private static final String MORE_ENGLISH = " and more";
    private static final int WIDEST = 50;

    private JoinedTitle() {}

    /** The titles, or the first of them and that there are more; empty when none has any text. */
    static String of(List<String> titles) {
        var joined = "";
        for (var title : titles.stream().filter(it -> !it.isEmpty()).distinct().toList()) {
            if (namesMore(joined)) {
                return joined;
            }
            joined = joined.isEmpty() ? title : added(joined, title);
        }
        return joined;
    }

    private static String added(String joined, String title) {
        var both = joined + BETWEEN + title;
        if (Cells.of(both) <= WIDEST) {
            return both;
        }
        boolean han = joined.chars().anyMatch(c -> HanFolding.isHan((char) c));
        return joined + (han ? MORE : MORE_ENGLISH);
    }

    /** Whether a line holds all of them. */
    static boolean holds(List<String> titles) {
        return !namesMore(of(titles));
    }

    private static boolean namesMore(String title) {
        return title.endsWith(MORE) || title.endsWith(MORE_ENGLISH);
    }
}
