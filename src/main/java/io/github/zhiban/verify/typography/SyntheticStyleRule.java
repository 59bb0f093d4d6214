package io.github.zhiban.verify.typography;

/** T26: no glyph is sheared into an italic, stroked into a bold, or drawn twice. */
final class SyntheticStyleRule implements LintRule {
    /** Points by which a doubled glyph is moved at most. */
    private static final double DOUBLED = 1;

    @Override
    public void check(LintDocument document, Tally tally) {
        for (TextBlock block : document.blocks()) {
            for (TextLine line : block.lines()) {
                tally.note(
                        Rule.T26,
                        line.glyphs().stream()
                                .noneMatch(each ->
                                        each.glyph().slanted() || each.glyph().outlined()),
                        line,
                        "a glyph is sheared or stroked");
            }
            block.pairs()
                    .filter(pair -> isDoubled(pair))
                    .forEach(pair -> tally.note(Rule.T26, false, pair.line(), "a glyph is drawn twice"));
        }
    }

    private static boolean isDoubled(TextBlock.Pair pair) {
        return pair.first().glyph().text().equals(pair.second().glyph().text())
                && Math.abs(pair.second().left() - pair.first().left()) < DOUBLED
                && pair.first().glyph().advance() > 2 * DOUBLED;
    }
}
