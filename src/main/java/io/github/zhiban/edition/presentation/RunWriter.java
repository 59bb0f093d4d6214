package io.github.zhiban.edition.presentation;

import io.github.zhiban.article.Inline;
import io.github.zhiban.pptx.Presentation.Run;
import io.github.zhiban.pptx.Presentation.Tone;
import java.util.ArrayList;
import java.util.List;

/** Turns the author's runs into those of a presentation; a formula is its TeX. */
final class RunWriter {
    private final List<Run> runs = new ArrayList<>();

    private RunWriter() {}

    /** Runs in the colour of the text. */
    static List<Run> of(List<Inline> content) {
        var writer = new RunWriter();
        writer.write(content, false, "");
        return List.copyOf(writer.runs);
    }

    /** A run of plain text. */
    static Run plain(String text, Tone tone, boolean bold) {
        return new Run(text, tone, bold, false, "");
    }

    private void write(List<Inline> content, boolean bold, String link) {
        content.forEach(run -> write(run, bold, link));
    }

    private void write(Inline run, boolean bold, String link) {
        switch (run) {
            case Inline.Text it -> add(it.value(), bold, false, link);
            case Inline.Code it -> add(it.value(), bold, true, link);
            case Inline.Keyboard it -> add(it.value(), bold, true, link);
            case Inline.InlineFormula it -> add(it.tex(), bold, true, link);
            case Inline.Strong it -> write(it.content(), true, link);
            case Inline.Link it -> write(it.content(), bold, address(it.target()));
            case Inline.Deleted it -> {}
            case Inline.Span it -> write(it.content(), bold, link);
            case Inline.Ruby it -> add(it.base(), bold, false, link);
            case Inline.HardLineBreak it -> add("\n", bold, false, link);
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

    private void add(String text, boolean bold, boolean code, String link) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, Tone.INK, bold, code, link));
        }
    }
}
