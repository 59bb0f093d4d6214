package io.github.zhiban.edition.markup;

import io.github.zhiban.article.Block;
import io.github.zhiban.text.TextWidth;
import java.util.ArrayList;
import java.util.List;

/** What stands before the items of a numbered list where style sheets cannot count, or the author did so by hand. */
final class ListMarkers {
    /** Wider markers than this want more than the usual indent; in em. */
    private static final double WIDEST = 2.25;

    private ListMarkers() {}

    /** A marker for each item, typed ones as they were; empty where the style sheet is to count. */
    static List<String> of(Block.OrderedList list, Medium medium) {
        boolean typed = list.items().stream().anyMatch(item -> !item.marker().isEmpty());
        boolean counted = medium.writesMarkers() || Numerals.isCss(list.numbering());
        if (!typed && counted) {
            return List.of();
        }
        List<String> markers = new ArrayList<>();
        int number = list.start();
        for (Block.Item item : list.items()) {
            markers.add(item.marker().isEmpty() ? Numerals.of(number, list.numbering()) : item.marker());
            number++;
        }
        return markers;
    }

    /** Whether some marker needs more room than the indent of an ordinary list. */
    static boolean isWide(List<String> markers) {
        return markers.stream()
                .anyMatch(
                        marker -> marker.codePoints().mapToDouble(TextWidth::of).sum() > WIDEST);
    }
}
