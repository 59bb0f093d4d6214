package io.github.zhiban.verify.typography;

import java.util.List;

/** T12: between Han, an interpunct, en dash or solidus takes ½ em. */
final class NarrowMarkRule implements LintRule {
    private static final double NARROWEST = 0.3;
    private static final double WIDEST = 0.75;

    @Override
    public void check(LintDocument document, Tally tally) {
        for (TextBlock block : document.lines()) {
            for (TextLine line : block.lines()) {
                List<TextGlyph> glyphs = line.glyphs();
                for (int i = 1; i + 1 < glyphs.size(); i++) {
                    check(glyphs.get(i - 1), glyphs.get(i), glyphs.get(i + 1), line, tally);
                }
            }
        }
    }

    private static void check(TextGlyph before, TextGlyph mark, TextGlyph after, TextLine line, Tally tally) {
        if (isNarrow(mark.character())
                && !mark.code()
                && LintCharacters.isHan(before.character())
                && LintCharacters.isHan(after.character())) {
            double room = (after.left() - before.right()) / mark.size();
            tally.note(
                    Rule.T12,
                    room >= NARROWEST && room <= WIDEST,
                    line,
                    "“" + mark.glyph().text() + "” takes %.2f em".formatted(room));
        }
    }

    private static boolean isNarrow(int character) {
        return switch (character) {
            case '·', '–', '/' -> true;
            default -> false;
        };
    }
}
