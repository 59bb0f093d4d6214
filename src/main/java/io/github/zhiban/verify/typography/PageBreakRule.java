package io.github.zhiban.verify.typography;

import io.github.zhiban.verify.reading.PageContent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * T23 and T24: what may not stand alone at the end or the start of a page.
 *
 * <p>Known as: widow, orphan, 寡行, 孤行.
 */
final class PageBreakRule implements LintRule {

    @Override
    public void check(LintDocument document, Tally tally) {
        if (!document.paged()) {
            return;
        }
        checkHeadings(document, tally);
        for (TextBlock block : document.paragraphs()) {
            checkParagraph(block.lines(), tally);
        }
    }

    private static void checkHeadings(LintDocument document, Tally tally) {
        Map<Integer, Double> lowest = new HashMap<>();
        for (PageContent page : document.file().pages()) {
            page.glyphs().stream()
                    .filter(glyph -> !glyph.mark().artifact() && !glyph.blank())
                    .forEach(glyph -> lowest.merge(page.number(), glyph.baseline(), Math::max));
            page.inks().stream()
                    .filter(ink -> !ink.mark().artifact())
                    .forEach(ink -> lowest.merge(page.number(), ink.box().bottom(), Math::max));
        }
        int lastPage = document.file().pages().size();
        boolean first = true;
        List<TextBlock> blocks = document.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            TextBlock block = blocks.get(i);
            // A book's title may have the first page for itself.
            boolean title = first && block.lines().getLast().page() == 1;
            first = false;
            if (block.kind() == TextBlock.Kind.HEADING && !title) {
                TextLine line = block.lines().getLast();
                double bottom = lowest.getOrDefault(line.page(), 0.0);
                boolean stranded = line.page() < lastPage
                        && bottom <= line.baseline() + 0.5 * line.size()
                        && !isBeside(block, blocks.subList(i + 1, blocks.size()));
                tally.note(Rule.T23, !stranded, line, "the heading is the last line of its page");
            }
        }
    }

    /** Whether the text of a side head (边题) begins beside it. */
    private static boolean isBeside(TextBlock heading, List<TextBlock> after) {
        TextLine top = heading.lines().getFirst();
        return after.stream()
                .filter(block -> block.kind() != TextBlock.Kind.HEADING)
                .map(block -> block.lines().getFirst())
                .findFirst()
                .filter(line -> line.page() == top.page() && line.baseline() >= top.baseline() - top.size())
                .isPresent();
    }

    private static void checkParagraph(List<TextLine> lines, Tally tally) {
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).page() != lines.get(i - 1).page()) {
                tally.note(Rule.T24, i > 1, lines.get(i - 1), "a page ends with a paragraph's first line");
                tally.note(Rule.T24, i < lines.size() - 1, lines.get(i), "a page begins with a paragraph's last line");
            }
        }
    }
}
