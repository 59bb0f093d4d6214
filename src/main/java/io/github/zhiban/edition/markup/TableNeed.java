package io.github.zhiban.edition.markup;

import io.github.zhiban.edition.markup.TableGrid.Slot;
import io.github.zhiban.text.CharacterScript;
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

    /** What the record of a row calls a cell: the head above it; {@code null} where there is none. */
    static @Nullable String label(TableGrid grid, Slot slot) {
        if (grid.head().isEmpty() || slot.columnSpan() > 1) {
            return null;
        }
        String label = grid.head().getLast().stream()
                .filter(head -> head.column() <= slot.column() && slot.column() < head.column() + head.columnSpan())
                .map(head -> text(head).replace('\n', ' ').strip())
                .collect(Collectors.joining());
        return label.isEmpty() ? null : label;
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

    private static String text(Slot slot) {
        return String.join("\n", BlockText.lines(slot.cell().content()));
    }
}
