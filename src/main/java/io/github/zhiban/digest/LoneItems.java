package io.github.zhiban.digest;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.PlainText;
import java.util.ArrayList;
import java.util.List;

/** Lists of one item each, one right below the other: one list that an exporter cut. */
final class LoneItems {
    private static final int FEWEST = 3;

    private LoneItems() {}

    /** The same blocks, such lists joined, also within the items of lists. */
    static List<Block> joined(List<Block> blocks) {
        var joined = new ArrayList<Block>();
        int at = 0;
        while (at < blocks.size()) {
            int end = at;
            while (end < blocks.size() && isLone(blocks.get(end))) {
                end++;
            }
            if (end - at >= FEWEST) {
                var items = blocks.subList(at, end).stream()
                        .flatMap(list -> ((Block.BulletList) list).items().stream())
                        .toList();
                joined.add(new Block.BulletList(items, blocks.get(at).at()));
                at = end;
            } else {
                joined.add(within(blocks.get(at)));
                at++;
            }
        }
        return List.copyOf(joined);
    }

    private static Block within(Block block) {
        if (block instanceof Block.BulletList it) {
            return new Block.BulletList(items(it.items()), it.at());
        }
        return block instanceof Block.OrderedList it
                ? new Block.OrderedList(it.start(), it.numbering(), items(it.items()), it.at())
                : block;
    }

    private static List<Block.Item> items(List<Block.Item> items) {
        return items.stream()
                .map(item -> new Block.Item(item.marker(), joined(item.content()), item.at()))
                .toList();
    }

    /** A label that names what stands next is none. */
    private static boolean isLone(Block block) {
        return block instanceof Block.BulletList list
                && list.items().size() == 1
                && list.items().get(0).content().size() == 1
                && list.items().get(0).content().get(0) instanceof Block.Paragraph it
                && !PlainText.of(it.content()).strip().endsWith("：");
    }
}
