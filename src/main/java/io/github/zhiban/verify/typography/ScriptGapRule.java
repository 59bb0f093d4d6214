package io.github.zhiban.verify.typography;

/** T14: there is a gap between Han and Latin letters or digits, and not too wide a one. */
final class ScriptGapRule implements LintRule {
    /** What justification may stretch ¼ em to (T18). */
    private static final double WIDEST = 0.52;

    private static final double NARROWEST = 0.02;

    /**
     * Farther apart than this two glyphs are no neighbours but pieces of a line, such as a title and its page number.
     */
    private static final double APART = 0.75;

    @Override
    public void check(LintDocument document, Tally tally) {
        for (TextBlock block : document.lines()) {
            block.pairs()
                    .filter(pair -> !pair.code() && isBoundary(pair) && isLevel(pair) && Math.abs(pair.gap()) < APART)
                    .forEach(pair -> tally.note(
                            Rule.T14,
                            pair.gap() > NARROWEST && pair.gap() <= WIDEST,
                            pair.line(),
                            "the gap in “" + pair.first().glyph().text()
                                    + pair.second().glyph().text() + "” is %.2f em".formatted(pair.gap())));
        }
    }

    private static boolean isBoundary(TextBlock.Pair pair) {
        int first = pair.first().character();
        int second = pair.second().character();
        return (LintCharacters.isHan(first) && LintCharacters.isLatinOrDigit(second))
                || (LintCharacters.isLatinOrDigit(first) && LintCharacters.isHan(second));
    }

    /** Raised and lowered text hugs its neighbour. */
    private static boolean isLevel(TextBlock.Pair pair) {
        return Math.abs(pair.first().glyph().baseline() - pair.second().glyph().baseline())
                < 0.05 * pair.first().size();
    }
}
