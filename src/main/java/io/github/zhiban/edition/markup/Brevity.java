package io.github.zhiban.edition.markup;

import io.github.zhiban.article.Block;
import io.github.zhiban.text.TextWidth;
import java.util.List;

/**
 * Tells which tables and code are small enough to stand whole on one page of any reading app. Only these may be set
 * across the lines around them, as a book with vertical lines does: what runs across the page cannot be broken by it.
 */
final class Brevity {
    /** What fits beside each other and below each other on a telephone, in columns of code or half as many Han. */
    private static final int COLUMNS = 36;

    private static final int ROWS = 14;

    private Brevity() {}

    static boolean of(Block block) {
        return BlockText.lines(List.of(block)).stream().mapToInt(Brevity::rows).sum() <= ROWS;
    }

    private static int rows(String line) {
        int columns = line.codePoints().map(c -> TextWidth.isWide(c) ? 2 : 1).sum();
        return Math.max(1, (columns + COLUMNS - 1) / COLUMNS);
    }
}
