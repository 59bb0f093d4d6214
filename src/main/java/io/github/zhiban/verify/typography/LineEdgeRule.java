package io.github.zhiban.verify.typography;

/** T1 to T3: what may not begin or end a line. */
final class LineEdgeRule implements LintRule {

    @Override
    public void check(LintDocument document, Tally tally) {
        for (TextBlock block : document.prose()) {
            for (int i = 1; i < block.lines().size(); i++) {
                TextLine line = block.lines().get(i - 1);
                TextLine next = block.lines().get(i);
                if (document.endings().endedByAuthor(block, i - 1)) {
                    continue;
                }
                if (!next.first().code() && !document.beginsWithDrawing(next)) {
                    checkStart(next, tally);
                }
                if (!line.last().code() && !document.endsWithDrawing(line)) {
                    checkEnd(line, tally);
                }
            }
        }
    }

    private static void checkStart(TextLine line, Tally tally) {
        TextGlyph first = line.first();
        int character = first.character();
        tally.note(
                Rule.T1,
                !LintCharacters.isProhibitedAtLineStart(character),
                line,
                "a line begins with “" + text(first) + "”");
        boolean dash = character == LintCharacters.EM_DASH || character == LintCharacters.ELLIPSIS;
        tally.note(Rule.T3, !dash, line, "a line begins with “" + text(first) + "”");
    }

    private static void checkEnd(TextLine line, Tally tally) {
        TextGlyph last = line.last();
        tally.note(
                Rule.T2,
                !LintCharacters.isProhibitedAtLineEnd(last.character()),
                line,
                "a line ends with “" + text(last) + "”");
        boolean solidus = last.character() == '/' && !Tokens.lastIsAddress(line);
        tally.note(Rule.T3, !solidus, line, "a line ends with a solidus");
    }

    private static String text(TextGlyph glyph) {
        return glyph.glyph().text();
    }
}
