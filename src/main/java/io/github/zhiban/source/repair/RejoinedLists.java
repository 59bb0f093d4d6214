package io.github.zhiban.source.repair;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Block.Item;
import io.github.zhiban.article.Block.Numbers;
import java.util.ArrayList;
import java.util.List;

/**
 * Editors end a numbered list where a block without indent follows an item, and begin another one that counts on, or begins at 1
 * again. Such pieces become one list, and what stood between them part of the item before.
 */
final class RejoinedLists implements BlockRepair {

    @Override
    public List<Block> repair(List<Block> blocks) {
        boolean restarted = isRestarted(blocks);
        List<Block> result = new ArrayList<>(blocks.size());
        int open = -1;
        for (Block block : blocks) {
            if (block instanceof Numbers next) {
                if (open >= 0 && result.get(open) instanceof Numbers before && continues(before, next, restarted)) {
                    List<Block> between = List.copyOf(result.subList(open + 1, result.size()));
                    result.subList(open, result.size()).clear();
                    result.add(joined(before, between, next));
                    continue;
                }
                open = result.size();
            }
            result.add(block);
        }
        return result;
    }

    /** Every numbered list has a single item and the number 1: nobody counts to one again and again. */
    private static boolean isRestarted(List<Block> blocks) {
        List<Numbers> lists = blocks.stream()
                .filter(Numbers.class::isInstance)
                .map(Numbers.class::cast)
                .toList();
        return lists.size() >= 2
                && lists.stream()
                        .allMatch(list -> list.start() == 1 && list.items().size() == 1);
    }

    private static boolean continues(Numbers before, Numbers next, boolean restarted) {
        boolean countsOn = next.start() > 1
                && next.start() == before.start() + before.items().size();
        return before.numbering() == next.numbering() && (countsOn || restarted);
    }

    private static Numbers joined(Numbers before, List<Block> between, Numbers next) {
        List<Item> items = new ArrayList<>(before.items());
        Item last = items.removeLast();
        List<Block> content = new ArrayList<>(last.content());
        content.addAll(between);
        items.add(new Item(content, last.at()));
        items.addAll(next.items());
        return new Numbers(before.start(), before.numbering(), items, before.at());
    }
}
