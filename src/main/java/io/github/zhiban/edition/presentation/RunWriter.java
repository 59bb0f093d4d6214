package io.github.zhiban.edition.presentation;

import io.github.zhiban.article.Inline;
import io.github.zhiban.pptx.Presentation.Run;
import io.github.zhiban.pptx.Presentation.Tone;
import java.util.ArrayList;
import java.util.List;

/** Turns the author's runs into those of a presentation. Stateless. */
final class RunWriter {
    /** Runs in the colour of the text. */
    List<Run> of(List<Inline> content) {
        var runs = new ArrayList<Run>();
        write(content, false, "", runs);
        return List.copyOf(runs);
    }

    /** A run of plain text. */
    static Run plain(String text, Tone tone, boolean bold) {
        return new Run(text, tone, bold, false, "");
    }

    private void write(List<Inline> content, boolean bold, String link, List<Run> runs) {
        content.forEach(run -> write(run, bold, link, runs));
    }

    private void write(Inline run, boolean bold, String link, List<Run> runs) {
        switch (run) {
            case Inline.Text it -> add(it.value(), bold, false, link, runs);
            case Inline.Code it -> add(it.value(), bold, true, link, runs);
            case Inline.Keyboard it -> add(it.value(), bold, true, link, runs);
            case Inline.InlineFormula it -> runs.addAll(FormulaRuns.of(it.tex(), bold, link));
            case Inline.Strong it -> write(it.content(), true, link, runs);
            case Inline.Link it -> write(it.content(), bold, address(it.target()), runs);
            case Inline.Deleted it -> {}
            case Inline.Span it -> write(it.content(), bold, link, runs);
            case Inline.Ruby it -> add(it.base(), bold, false, link, runs);
            case Inline.HardLineBreak it -> add("\n", bold, false, link, runs);
            case Inline.Image it -> {}
            case Inline.NoteRef it -> {}
            case Inline.Anchor it -> {}
        }
    }

    private static String address(Inline.Target target) {
        return switch (target) {
            case Inline.Target.External it -> it.address().startsWith("http") ? it.address() : "";
            case Inline.Target.Internal it -> "";
            case Inline.Target.Beside it -> "";
        };
    }

    private static void add(String text, boolean bold, boolean code, String link, List<Run> runs) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, Tone.INK, bold, code, link));
        }
    }
}
