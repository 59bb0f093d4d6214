package io.github.zhiban.edition.markup;

import io.github.zhiban.edition.markup.TableGrid.Slot;
import io.github.zhiban.text.CharacterScript;
import io.github.zhiban.text.Ellipsis;
import io.github.zhiban.text.Marks;
import io.github.zhiban.text.TextWidth;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How wide a screen has to be for a table to be read as one, in em. On a narrower one the style sheet of books sets
 * each row as a record: cells below each other, led by the names of their columns.
 */
final class TableNeed {
    /** The widths that the style sheet knows. */
    private static final int[] STEPS = {10, 14, 18, 22, 28, 36, 48};
    /** Of the type around it, as the style sheet has it. */
    private static final double TYPE = 0.85;

    private static final double PADDING = 0.6;
    /** A cell of several words wants at least so many em, and none asks for more than the other. */
    private static final double TEXT = 4;

    private static final double MOST = 9;
    /** A narrower table fits wherever text does, in em. */
    private static final double FITS = 8.5;

    /** A longer head is no name but a text of its own, in em. */
    private static final double LONGEST_NAME = 18;

    private TableNeed() {}

    /** The class of a table; {@code null} for one that fits every screen. */
    static @Nullable String of(TableGrid grid) {
        double need = TYPE * (sum(widths(grid)) + PADDING * grid.columns());
        if (need <= FITS || grid.columns() < 2) {
            return null;
        }
        for (int step : STEPS) {
            if (need <= step) {
                return "fit-" + step;
            }
        }
        return "fit-" + STEPS[STEPS.length - 1];
    }

    /** What the record of a row calls a cell: the heads above it, in short; {@code null} where there are none. */
    static @Nullable String label(TableGrid grid, Slot slot) {
        if (slot.columnSpan() > 1) {
            return null;
        }
        String label = grid.head().stream()
                .flatMap(List::stream)
                .filter(head -> head.column() <= slot.column() && slot.column() < head.column() + head.columnSpan())
                .filter(head -> !spansAll(grid, head))
                .map(head -> name(line(head)))
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining("·"));
        return label.isEmpty() ? null : label;
    }

    /** Whether records show the whole head once before them, because their labels do not say all of it. */
    static boolean hasLegend(TableGrid grid) {
        return grid.head().stream()
                        .flatMap(List::stream)
                        .map(slot -> spansAll(grid, slot) ? "" : name(line(slot)))
                        .anyMatch(name -> name.endsWith(Ellipsis.MARK))
                || grid.head().stream()
                        .flatMap(List::stream)
                        .anyMatch(slot -> spansAll(grid, slot) && !line(slot).isEmpty());
    }

    private static boolean spansAll(TableGrid grid, Slot slot) {
        return slot.columnSpan() == grid.columns();
    }

    /** A head that explains itself names its column by what it begins with. */
    private static String name(String head) {
        if (TextWidth.of(head) <= LONGEST_NAME) {
            return head;
        }
        int end = 0;
        for (double width = 0; width < LONGEST_NAME && (width == 0 || Marks.OF_PROSE.indexOf(head.charAt(end)) < 0); ) {
            int c = head.codePointAt(end);
            width += TextWidth.of(c);
            end += Character.charCount(c);
        }
        return Ellipsis.after(head.substring(0, end));
    }

    private static double[] widths(TableGrid grid) {
        double[] widths = new double[grid.columns()];
        for (List<List<Slot>> part : List.of(grid.head(), grid.body())) {
            part.stream()
                    .flatMap(List::stream)
                    .filter(slot -> slot.columnSpan() == 1)
                    .forEach(slot -> {
                        double width = width(text(slot));
                        widths[slot.column()] = Math.max(widths[slot.column()], width);
                    });
        }
        return widths;
    }

    private static double width(String text) {
        double whole = 0;
        double word = 0;
        double longest = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean inWord = !CharacterScript.isEastAsian(c) && !Character.isWhitespace(c);
            double width = TextWidth.of(c);
            word = inWord ? word + width : 0;
            longest = Math.max(longest, Math.max(word, width));
            whole = Math.max(whole, c == '\n' ? 0 : whole + width);
        }
        return Math.min(MOST, Math.max(longest, Math.min(whole, TEXT)));
    }

    private static double sum(double[] widths) {
        double sum = 0;
        for (double width : widths) {
            sum += Math.max(1, width);
        }
        return sum;
    }

    private static String line(Slot slot) {
        return text(slot).replace('\n', ' ').strip();
    }

    private static String text(Slot slot) {
        return String.join("\n", BlockText.lines(slot.cell().content()));
    }
}
