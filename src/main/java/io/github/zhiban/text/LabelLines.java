package io.github.zhiban.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Breaks labels of drawings where running text may break, each line as full as it can be: a drawing has too few
 * characters for more, and no font measures them yet.
 *
 * <p>Known as: labels, 图中文字换行.
 */
public final class LabelLines {
    private LabelLines() {}

    /**
     * The lines of a label, without blanks at their ends.
     *
     * @param label one line, without breaks of its own
     * @param room of a line, in em; what cannot be broken is wider
     * @param width of each character, in em
     */
    public static List<String> of(String label, double room, IntToDoubleFunction width) {
        ParagraphText text = ParagraphText.of(
                label,
                RunStyle.of(1, RunKind.PROSE),
                i -> Character.isLowSurrogate(label.charAt(i)) ? 0 : width.applyAsDouble(label.codePointAt(i)));
        LineCharacters characters = LineCharacters.of(text);
        BreakOpportunities breaks =
                BreakOpportunities.of(characters, BoundUnits.of(characters), LongTokens.of(characters));
        List<String> lines = new ArrayList<>();
        int start = 0;
        int last = 0;
        double taken = 0;
        double sinceLast = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i > start && breaks.allowed(i)) {
                last = i;
                sinceLast = 0;
            }
            double advance = text.advance(i);
            taken += advance;
            sinceLast += advance;
            boolean full = taken > room && !Character.isWhitespace(text.charAt(i));
            if (full && last > start) {
                lines.add(label.substring(start, last).strip());
                start = last;
                taken = sinceLast;
            }
        }
        lines.add(label.substring(start).strip());
        return lines;
    }
}
