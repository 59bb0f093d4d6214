package io.github.zhiban.verify.typography;

/** T7: no line break inside a Latin word, a name like {@code Node.js} or a version, but at a hyphen. */
final class WordBreakRule implements LintRule {

    @Override
    public void check(LintDocument document, Tally tally) {
        for (TextBlock block : document.prose()) {
            if (block.lines().size() < 2) {
                continue;
            }
            double measure = document.endings().rightEdge(block) - block.leftEdge();
            for (int i = 1; i < block.lines().size(); i++) {
                if (!document.endings().endedByAuthor(block, i - 1)) {
                    check(measure, block.lines().get(i - 1), block.lines().get(i), tally);
                }
            }
        }
    }

    private static void check(double measure, TextLine line, TextLine next, Tally tally) {
        boolean touchesLatin = LintCharacters.isLatinOrDigit(line.last().character())
                || LintCharacters.isLatinOrDigit(next.first().character());
        if (line.last().code() || next.first().code() || !touchesLatin) {
            return;
        }
        boolean kept =
                !cutsWord(line, next) || Tokens.isAddress(line, next) || Tokens.width(line, next) > 0.9 * measure;
        tally.note(
                Rule.T7,
                kept,
                line,
                "a word is cut before “" + next.first().glyph().text() + "”");
    }

    private static boolean cutsWord(TextLine line, TextLine next) {
        int last = line.last().character();
        int first = next.first().character();
        if (LintCharacters.isHyphen(last) || endsWithSpace(line, next)) {
            return false;
        }
        boolean letters = LintCharacters.isLatinOrDigit(last) && LintCharacters.isLatinOrDigit(first);
        boolean beforePoint = LintCharacters.isLatinOrDigit(last)
                && LintCharacters.joinsWord(first)
                && next.glyphs().size() > 1
                && LintCharacters.isLatinOrDigit(next.glyphs().get(1).character());
        boolean afterPoint = LintCharacters.joinsWord(last)
                && LintCharacters.isLatinOrDigit(first)
                && line.glyphs().size() > 1
                && LintCharacters.isLatinOrDigit(
                        line.glyphs().get(line.glyphs().size() - 2).character());
        return letters || beforePoint || afterPoint;
    }

    private static boolean endsWithSpace(TextLine line, TextLine next) {
        return line.spaceAfter() || next.spaceBefore();
    }
}
