package io.github.zhiban.verify.typography;

/** T22 and T25: the last line of a paragraph or heading holds at least two characters beside marks. */
final class LastLineRule implements LintRule {

    @Override
    public void check(LintDocument document, Tally tally) {
        for (TextBlock block : document.prose()) {
            if (block.lines().size() < 2) {
                continue;
            }
            switch (block.kind()) {
                case PARAGRAPH -> {
                    if (!document.endings().endedByAuthor(block, block.lines().size() - 2)) {
                        check(block, Rule.T22, tally);
                    }
                }
                case HEADING -> check(block, Rule.T25, tally);
                case CELL, CODE, OTHER, ARTIFACT -> {
                    // Narrow columns cannot help it.
                }
            }
        }
    }

    private static void check(TextBlock block, Rule rule, Tally tally) {
        TextLine last = block.lines().getLast();
        long characters =
                last.text().codePoints().filter(Character::isLetterOrDigit).count();
        boolean onlyOther =
                last.glyphs().stream().allMatch(each -> each.glyph().text().isEmpty());
        tally.note(rule, characters >= 2 || onlyOther, last, "the last line holds " + characters + " characters");
    }
}
