package io.github.zhiban.verify.structure;

import io.github.zhiban.article.Inline;
import java.util.List;
import java.util.stream.Collectors;

/** The text of runs as pages show it: without the marks of notes and the readings of characters. */
final class PassageText {
    private final boolean withFormulas;

    /**
     * A way to read runs.
     *
     * @param withFormulas whether formulas are read as their TeX, or passed over
     */
    PassageText(boolean withFormulas) {
        this.withFormulas = withFormulas;
    }

    String of(List<Inline> runs) {
        return runs.stream().map(this::of).collect(Collectors.joining());
    }

    String formula(String tex) {
        return withFormulas ? tex : "";
    }

    private String of(Inline run) {
        return switch (run) {
            case Inline.Text it -> it.value();
            case Inline.Emphasis it -> of(it.content());
            case Inline.Strong it -> of(it.content());
            case Inline.Mark it -> of(it.content());
            case Inline.Deleted it -> of(it.content());
            case Inline.Underline it -> of(it.content());
            case Inline.Sub it -> of(it.content());
            case Inline.Sup it -> of(it.content());
            case Inline.Link it -> of(it.content());
            case Inline.Code it -> it.value();
            case Inline.Keyboard it -> it.value();
            case Inline.Ruby it -> it.base();
            case Inline.InlineFormula it -> formula(it.tex());
            case Inline.Image it -> "";
            case Inline.NoteRef it -> "";
            case Inline.Anchor it -> "";
            case Inline.Break it -> "\n";
        };
    }
}
