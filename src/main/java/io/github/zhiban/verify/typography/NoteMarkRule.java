package io.github.zhiban.verify.typography;

/** T8: a raised mark does not begin a line. */
final class NoteMarkRule implements LintRule {

    @Override
    public void check(LintDocument document, Tally tally) {
        for (TextBlock block : document.prose()) {
            block.pairs()
                    .filter(pair -> isRaised(pair.second(), pair.line()) && !isRaised(pair.first(), pair.line()))
                    .forEach(pair -> tally.note(Rule.T8, true, pair.line(), ""));
            for (TextLine line : block.laterLines()) {
                if (isRaised(line.first(), line)) {
                    tally.note(Rule.T8, false, line, "a line begins with a raised mark");
                }
            }
        }
    }

    private static boolean isRaised(TextGlyph glyph, TextLine line) {
        return glyph.size() < 0.85 * line.size()
                && line.baseline() - glyph.glyph().baseline() > 0.1 * line.size();
    }
}
