package io.github.zhiban.verify.typography;

import java.util.ArrayList;
import java.util.List;

/** T10: opening marks at the start of lines lose their blank half everywhere or nowhere. */
final class LineStartRule implements LintRule {

    @Override
    public void check(LintDocument document, Tally tally) {
        List<TextLine> trimmed = new ArrayList<>();
        List<TextLine> whole = new ArrayList<>();
        for (TextBlock block : document.paragraphs()) {
            if (block.lines().size() < 3) {
                continue;
            }
            double edge = block.leftEdge();
            for (TextLine line : block.laterLines()) {
                TextGlyph first = line.first();
                if (LintCharacters.isOpening(first.character()) && first.fullWidth()) {
                    boolean isTrimmed =
                            first.glyph().advance() < 0.6 * first.size() || edge - first.left() > 0.25 * first.size();
                    (isTrimmed ? trimmed : whole).add(line);
                }
            }
        }
        boolean trims = trimmed.size() >= whole.size();
        trimmed.forEach(line -> tally.note(Rule.T10, trims, line, "the opening mark loses its blank, others keep it"));
        whole.forEach(line -> tally.note(Rule.T10, !trims, line, "the opening mark keeps its blank, others lose it"));
    }
}
