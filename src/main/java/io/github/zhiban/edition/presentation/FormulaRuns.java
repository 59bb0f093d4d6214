package io.github.zhiban.edition.presentation;

import io.github.zhiban.formula.FormulaText;
import io.github.zhiban.formula.FormulaText.Piece;
import io.github.zhiban.pptx.Presentation.Run;
import io.github.zhiban.pptx.Presentation.Tone;
import java.util.List;

/** Formulas in running text as runs of a presentation. A formula that cannot be read is its TeX, as code. */
final class FormulaRuns {
    private FormulaRuns() {}

    /** What spells a formula. */
    static List<Run> of(String tex, boolean bold, String link) {
        return FormulaText.pieces(tex)
                .map(pieces ->
                        pieces.stream().map(piece -> run(piece, bold, link)).toList())
                .orElse(List.of(new Run(tex, Tone.INK, bold, true, link)));
    }

    private static Run run(Piece piece, boolean bold, String link) {
        Run.Level level = switch (piece.level()) {
            case LINE -> Run.Level.LINE;
            case RAISED -> Run.Level.RAISED;
            case LOWERED -> Run.Level.LOWERED;
        };
        return new Run(piece.text(), Tone.INK, bold, false, link, level);
    }
}
