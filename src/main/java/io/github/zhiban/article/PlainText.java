package io.github.zhiban.article;

import java.util.List;
import java.util.function.Function;

/**
 * What runs say as plain text: the author's characters without their dress. A formula becomes its TeX between dollar
 * signs, a break a line feed, ruby its base; deleted text, pictures, anchors and note references have none.
 */
public final class PlainText {
    private PlainText() {}

    /** The text of some runs. */
    public static String of(List<Inline> runs) {
        return of(runs, formula -> '$' + formula.tex() + '$');
    }

    /** The text of some runs, with formulas as the caller wants them. They are asked for in their order. */
    public static String of(List<Inline> runs, Function<Inline.InlineFormula, String> formulas) {
        var text = new StringBuilder();
        append(runs, formulas, text);
        return text.toString();
    }

    private static void append(List<Inline> runs, Function<Inline.InlineFormula, String> formulas, StringBuilder text) {
        for (var run : runs) {
            append(run, formulas, text);
        }
    }

    private static void append(Inline run, Function<Inline.InlineFormula, String> formulas, StringBuilder text) {
        switch (run) {
            case Inline.Text it -> text.append(it.value());
            case Inline.Deleted it -> {}
            case Inline.Span it -> append(it.content(), formulas, text);
            case Inline.Code it -> text.append(it.value());
            case Inline.Keyboard it -> text.append(it.value());
            case Inline.InlineFormula it -> text.append(formulas.apply(it));
            case Inline.Ruby it -> text.append(it.base());
            case Inline.HardLineBreak it -> text.append('\n');
            case Inline.Image it -> {}
            case Inline.NoteRef it -> {}
            case Inline.Anchor it -> {}
        }
    }
}
