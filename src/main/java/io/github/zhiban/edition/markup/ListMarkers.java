package io.github.zhiban.edition.markup;

import io.github.zhiban.article.Block;
import io.github.zhiban.text.CharacterClass;
import io.github.zhiban.text.TextWidth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands before the items of a numbered list where style sheets cannot count, or the author did so by hand. */
final class ListMarkers {
    /** Between a marker and its item, in em. */
    private static final double GAP = 0.3;

    private static final double BLANK = 0.25;

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

    /**
     * The room in a book for the widest marker, be it written or counted: the class that style sheets know it by;
     * {@code null} for what every list has.
     */
    static @Nullable String room(Block.OrderedList list, List<String> markers) {
        double widest = markers.stream().mapToDouble(ListMarkers::width).max().orElse(0);
        for (int i = 0; markers.isEmpty() && i < list.items().size(); i++) {
            widest = Math.max(widest, width(Numerals.of(list.start() + i, list.numbering())));
        }
        return widest <= 2 ? null : widest <= 3 ? "wide" : widest <= 4.5 ? "wider" : "widest";
    }

    /**
     * With the gap after it, in em; full-width marks bring a blank half of their own, which may reach into the text's
     * edge.
     */
    private static double width(String marker) {
        char last = marker.charAt(marker.length() - 1);
        boolean blank = TextWidth.isWide(last) && CharacterClass.of(last, true).isProhibitedAtLineStart();
        return marker.codePoints().mapToDouble(TextWidth::of).sum() + (blank ? -BLANK : GAP);
    }
}
