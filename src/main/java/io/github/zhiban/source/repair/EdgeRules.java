package io.github.zhiban.source.repair;

import io.github.zhiban.article.ArticleText;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.Block.ThematicBreak;
import io.github.zhiban.article.Inline;
import java.util.ArrayList;
import java.util.List;

/**
 * A break between thoughts stands between two of them: none at the edges of a section, where its heading parts enough,
 * not two, and none before a line that heads what follows without being a heading.
 */
final class EdgeRules implements BlockRepair {
    /** In characters. */
    private static final int LONGEST_HEAD = 40;

    @Override
    public List<Block> repair(List<Block> blocks) {
        List<Block> result = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean needless = block instanceof ThematicBreak
                    && (result.isEmpty()
                            || result.getLast() instanceof ThematicBreak
                            || (i + 1 < blocks.size() && heads(blocks.get(i + 1))));
            if (!needless) {
                result.add(block);
            }
        }
        if (!result.isEmpty() && result.getLast() instanceof ThematicBreak) {
            result.removeLast();
        }
        return result;
    }

    private static boolean heads(Block block) {
        return block instanceof Block.MinorHeading
                || (block instanceof Block.Paragraph paragraph
                        && !paragraph.content().isEmpty()
                        && paragraph.content().getFirst() instanceof Inline.Strong
                        && paragraph.content().stream().allMatch(EdgeRules::isStressed)
                        && ArticleText.of(paragraph).length() <= LONGEST_HEAD);
    }

    /** Whether it is bold, or only the sign that ends what is bold: {@code <b>铁罐</b>：}. */
    private static boolean isStressed(Inline inline) {
        return inline instanceof Inline.Strong
                || (inline instanceof Inline.Text text
                        && text.value().codePoints().noneMatch(Character::isLetterOrDigit));
    }
}
