package io.github.zhiban.verify.structure;

import io.github.zhiban.article.Inline;
import io.github.zhiban.article.Picture;
import java.util.List;
import java.util.function.Consumer;

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
        StringBuilder text = new StringBuilder();
        read(runs, text::append, picture -> {});
        return text.toString();
    }

    /** Hands over the pieces of text and the pictures in their order. */
    void read(List<Inline> runs, Consumer<String> texts, Consumer<Picture> pictures) {
        runs.forEach(run -> read(run, texts, pictures));
    }

    String formula(String tex) {
        return withFormulas ? tex : "";
    }

    private void read(Inline run, Consumer<String> texts, Consumer<Picture> pictures) {
        switch (run) {
            case Inline.Text it -> texts.accept(it.value());
            case Inline.Span it -> read(it.content(), texts, pictures);
            case Inline.Code it -> texts.accept(it.value());
            case Inline.Keyboard it -> texts.accept(it.value());
            case Inline.Ruby it -> texts.accept(it.base());
            case Inline.InlineFormula it -> texts.accept(formula(it.tex()));
            case Inline.Image it -> pictures.accept(it.picture());
            case Inline.NoteRef it -> {
                // A mark that the edition makes.
            }
            case Inline.Anchor it -> {
                // Not written.
            }
            case Inline.HardLineBreak it -> texts.accept("\n");
        }
    }
}
