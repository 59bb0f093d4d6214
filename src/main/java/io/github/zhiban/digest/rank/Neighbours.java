package io.github.zhiban.digest.rank;

import io.github.zhiban.article.Block;
import java.util.List;
import java.util.Optional;

/**
 * What stands before and after a block.
 *
 * @param announced whether the block before announces it
 * @param list whether a list is next
 * @param quote whether a quotation is next
 * @param address whether an address is next
 * @param shown whether a picture, code or a formula is next
 * @param said whether a paragraph is next that its author ended with a mark
 * @param isNamed whether a paragraph is next that a list of one item may name
 */
record Neighbours(
        boolean announced, boolean list, boolean quote, boolean address, boolean shown, boolean said, boolean isNamed) {
    static final Neighbours NONE = new Neighbours(false, false, false, false, false, false, false);

    /**
     * The neighbours of a block.
     *
     * @param labelled whether lists of one item name the paragraphs after them
     */
    static Neighbours of(List<Block> blocks, int at, boolean labelled) {
        var next = at + 1 < blocks.size() ? Optional.of(blocks.get(at + 1)) : Optional.<Block>empty();
        return new Neighbours(
                at > 0 && BlockForms.announces(blocks.get(at - 1)),
                next.filter(BlockForms::isList).isPresent(),
                next.filter(Block.Quote.class::isInstance).isPresent(),
                next.filter(BlockForms::isAddress).isPresent(),
                next.filter(BlockForms::isShown).isPresent(),
                next.filter(BlockForms::isSaid).isPresent(),
                labelled && next.filter(Block.Paragraph.class::isInstance).isPresent());
    }
}
