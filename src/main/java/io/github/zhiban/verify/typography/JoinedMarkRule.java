package io.github.zhiban.verify.typography;

import java.util.List;

/** T4 and T5: the two halves of a dash or an ellipsis stay on one line, joined, 2 em together. */
final class JoinedMarkRule implements LintRule {
    private static final double TOLERANCE = 0.03;

    @Override
    public void check(LintDocument document, Tally tally) {
        for (TextBlock block : document.prose()) {
            check(block, LintCharacters.EM_DASH, Rule.T4, tally);
            check(block, LintCharacters.ELLIPSIS, Rule.T5, tally);
        }
    }

    private static void check(TextBlock block, int half, Rule rule, Tally tally) {
        for (TextLine line : block.lines()) {
            List<TextGlyph> glyphs = line.glyphs();
            for (int i = 0; i + 1 < glyphs.size(); i++) {
                TextGlyph first = glyphs.get(i);
                TextGlyph second = glyphs.get(i + 1);
                if (isHalf(first, half) && isHalf(second, half)) {
                    double gap = (second.left() - first.right()) / first.size();
                    double width = (second.right() - first.left()) / first.size();
                    boolean kept = Math.abs(gap) <= TOLERANCE && Math.abs(width - 2) <= 2 * TOLERANCE;
                    tally.note(rule, kept, line, "the halves are %.2f em apart and take %.2f em".formatted(gap, width));
                    i++;
                }
            }
        }
        for (int i = 1; i < block.lines().size(); i++) {
            TextLine line = block.lines().get(i - 1);
            if (isHalf(line.last(), half) && isHalf(block.lines().get(i).first(), half)) {
                tally.note(rule, false, line, "the halves stand on two lines");
            }
        }
    }

    private static boolean isHalf(TextGlyph glyph, int half) {
        return glyph.character() == half && !glyph.code();
    }
}
