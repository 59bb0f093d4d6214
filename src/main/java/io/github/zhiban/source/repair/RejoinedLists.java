package io.github.zhiban.source.repair;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Block.Item;
import io.github.zhiban.article.Block.OrderedList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Editors end a numbered list where a block without indent follows an item, and begin another one that counts on, or
 * begins at 1 again. Such pieces become one list, what stood between them part of the item before, and what follows the
 * last one part of that if it looks alike.
 */
final class RejoinedLists implements BlockRepair {

    @Override
    public List<Block> repair(List<Block> blocks) {
        boolean restarted = isRestarted(blocks);
        List<Block> result = new ArrayList<>(blocks.size());
        List<Block> between = new ArrayList<>();
        Joined open = null;
        for (Block block : blocks) {
            if (!(block instanceof OrderedList list)) {
                between.add(block);
            } else if (open != null && open.continuesWith(list, restarted)) {
                open.append(between, list);
                between.clear();
            } else {
                close(open, between, result);
                open = new Joined(list);
            }
        }
        close(open, between, result);
        return result;
    }

    private static void close(@Nullable Joined open, List<Block> between, List<Block> result) {
        int claimed = 0;
        if (open != null) {
            claimed = open.claims(between);
            result.add(open.list(between.subList(0, claimed)));
        }
        result.addAll(between.subList(claimed, between.size()));
        between.clear();
    }

    /** Every numbered list has a single item and the number 1: nobody counts to one again and again. */
    private static boolean isRestarted(List<Block> blocks) {
        List<OrderedList> lists = blocks.stream()
                .filter(OrderedList.class::isInstance)
                .map(OrderedList.class::cast)
                .toList();
        return lists.size() >= 2
                && lists.stream()
                        .allMatch(list -> list.start() == 1 && list.items().size() == 1);
    }

    /** A list that grows. Used by one thread. */
    private static final class Joined {
        private final OrderedList first;
        private final List<Item> items;
        private final List<List<Block>> received = new ArrayList<>();

        Joined(OrderedList first) {
            this.first = first;
            this.items = new ArrayList<>(first.items());
        }

        boolean continuesWith(OrderedList next, boolean restarted) {
            boolean countsOn = next.start() > 1 && next.start() == first.start() + items.size();
            return first.numbering() == next.numbering() && (countsOn || restarted);
        }

        void append(List<Block> between, OrderedList next) {
            while (received.size() < items.size() - 1) {
                received.add(List.of());
            }
            received.add(List.copyOf(between));
            extendLast(between);
            items.addAll(next.items());
        }

        /** How many of the blocks after the list belong to its last item; none unless it was in pieces. */
        int claims(List<Block> after) {
            return received.isEmpty() ? 0 : new LastItem(items, received).claims(after);
        }

        /** The whole list; its last item ends with the given blocks. */
        OrderedList list(List<Block> end) {
            extendLast(end);
            return new OrderedList(first.start(), first.numbering(), items, first.at());
        }

        private void extendLast(List<Block> blocks) {
            if (!blocks.isEmpty()) {
                Item last = items.removeLast();
                List<Block> content = new ArrayList<>(last.content());
                content.addAll(blocks);
                items.add(new Item(last.marker(), content, last.at()));
            }
        }
    }
}
