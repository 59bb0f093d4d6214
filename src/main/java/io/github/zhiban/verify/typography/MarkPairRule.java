package io.github.zhiban.verify.typography;

import java.util.List;

/** T11 and T13: adjacent full-width marks share the blank between them. */
final class MarkPairRule implements LintRule {
    /** Half an em, and what justification may add or take. */
    private static final double WIDEST = 0.75;

    private static final double NARROWEST = 0.3;

    /**
     * Where every mark takes half an em, a closing mark and an opening one take one between them (CLREQ 3.1.6, kaiming
     * and banjiao).
     */
    private static final double TOUCHING = -0.02;

    /** Farther apart than this two marks are no neighbours: a drawing, such as a formula, stands between them. */
    private static final double APART = 1.3;

    @Override
    public void check(LintDocument document, Tally tally) {
        for (TextBlock block : document.lines()) {
            block.pairs()
                    .filter(pair -> !pair.code() && isPair(pair) && pair.pitch() < APART)
                    .forEach(pair -> {
                        boolean stops = LintCharacters.isStressedStop(
                                        pair.first().character())
                                && LintCharacters.isStressedStop(pair.second().character());
                        boolean kept = pair.pitch() <= (stops && isTriple(pair) ? 1 + WIDEST - 0.5 : WIDEST)
                                && pair.pitch() >= narrowest(pair);
                        tally.note(
                                stops ? Rule.T13 : Rule.T11,
                                kept,
                                pair.line(),
                                "“" + pair.first().glyph().text()
                                        + pair.second().glyph().text() + "” takes %.2f em".formatted(pair.pitch() + 1));
                    });
        }
    }

    private static double narrowest(TextBlock.Pair pair) {
        return LintCharacters.isOpening(pair.second().character())
                        && !LintCharacters.isOpening(pair.first().character())
                ? TOUCHING
                : NARROWEST;
    }

    private static boolean isPair(TextBlock.Pair pair) {
        int first = pair.first().character();
        int second = pair.second().character();
        boolean shared = (LintCharacters.isClosing(first)
                        && (LintCharacters.isClosing(second) || LintCharacters.isOpening(second)))
                || (LintCharacters.isOpening(first) && LintCharacters.isOpening(second));
        return shared && pair.first().fullWidth() && pair.second().fullWidth();
    }

    /** Three stops take 2 em, so that their pitch is ½ em and 1 em in some order. */
    private static boolean isTriple(TextBlock.Pair pair) {
        List<TextGlyph> glyphs = pair.line().glyphs();
        int at = glyphs.indexOf(pair.first());
        return (at > 0 && LintCharacters.isStressedStop(glyphs.get(at - 1).character()))
                || (at + 2 < glyphs.size()
                        && LintCharacters.isStressedStop(glyphs.get(at + 2).character()));
    }
}
