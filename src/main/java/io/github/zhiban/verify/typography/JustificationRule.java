package io.github.zhiban.verify.typography;

/** T16: every full line of a paragraph ends at the right edge. */
final class JustificationRule implements LintRule {
    /** A line that is shorter than its measure by more em than this stands before something that does not break. */
    private static final double FULL_LINE = 4;

    /** A line that ends a sentence or clause and is shorter by more than this was ended by its author. */
    private static final double ENDED = 1.5;

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
                double missing = (edge - line.end()) / line.size();
                double uncut = (edge - line.last().left()) / line.last().size() - 1;
                boolean ended =
                        missing > ENDED && LintCharacters.isClosing(line.last().character());
                if (missing < FULL_LINE && !ended && !line.last().code()) {
                    tally.note(
                            Rule.T16,
                            Math.abs(missing) <= TOLERANCE || Math.abs(uncut) <= TOLERANCE,
                            line,
                            "the line ends %.2f em before its edge".formatted(missing));
                }
            }
        }
    }
}
