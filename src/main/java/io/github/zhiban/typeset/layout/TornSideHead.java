package io.github.zhiban.typeset.layout;

import java.util.Optional;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.PageBox;

/**
 * Finds headings that float beside their text, and of which the page's end parts a line, or parts them from their text:
 * what floats is no block that Flying Saucer would keep with the next.
 *
 * <p>Known as: side head, 边题.
 */
final class TornSideHead {
    private TornSideHead() {}

    /** The first block that has to go to the next page. */
    static Optional<BlockBox> at(PlacedContent content, int index) {
        PageBox page = content.pages().get(index);
        return content.sideHeads(page).stream()
                .filter(side -> side.head().getAbsY() + side.head().getHeight() > page.getBottom()
                        || !PlacedContent.isOn(page, side.text()))
                .map(side -> TableHeaderKeeper.firstOfRun(side.around()))
                .filter(block -> PlacedContent.isOn(page, block)
                        && content.first(page).orElseThrow().getAbsY() < block.getAbsY())
                .findFirst();
    }

    /** Whether a block holds side heads alone, so that the text beside them is that of the next block. */
    static boolean holdsNothingElse(BlockBox block) {
        return block.isAnonymous()
                && block.getChildren().stream().allMatch(TornSideHead::isPlace)
                && block.getChildCount() > 0;
    }

    private static boolean isPlace(Box box) {
        return box instanceof LineBox line
                && line.getHeight() == 0
                && !PlacedContent.sideHeads(line).isEmpty();
    }
}
