package io.github.zhiban.verify.typography;

/** T9: a full-width mark that ends a line reaches the right edge with its inked half. */
final class LineEndRule implements LintRule {
    /** The ε of the rules, in em. */
    private static final double TOLERANCE = 0.02;

    @Override
    public void check(LintDocument document, Tally tally) {
        for (TextBlock block : document.paragraphs()) {
            if (!document.paged() || block.lines().size() < 2) {
                continue;
            }
            double edge = document.endings().rightEdge(block);
            for (TextLine line : document.endings().setLines(block)) {
                TextGlyph last = line.last();
                boolean whole = Math.abs(edge - last.left() - last.size()) <= TOLERANCE * last.size();
                boolean half = Math.abs(edge - line.end()) <= TOLERANCE * last.size();
                if (LintCharacters.isClosing(last.character()) && last.fullWidth() && (whole || half)) {
                    tally.note(Rule.T9, half, line, "the mark at the end takes a whole em");
                }
            }
        }
    }
}
