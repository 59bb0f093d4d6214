package io.github.zhiban.source.repair;

import io.github.zhiban.article.ArticleText;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.Block.Item;
import io.github.zhiban.article.Block.OrderedList;
import io.github.zhiban.article.Block.Paragraph;
import io.github.zhiban.article.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Editors end a numbered list where a block without indent follows an item, and begin another one that counts on, or
 * begins at 1 again. Such pieces become one list, what stood between them part of the item before, and what follows the
 * last one part of that if it looks alike. Of pieces that begin at 1, one with a single item counts on: right after
 * another list, or after code, a picture, a formula or a table that an item announces.
 *
 * <p>Known as: torn list, 列表断开.
 */
final class RejoinedLists implements BlockRepair {
    /** A paragraph that counts on further away is no item of the list. */
    private static final int MOST_BETWEEN = 3;

    private static final Pattern ANNOUNCEMENT = Pattern.compile("[：:]\\s*$");

    @Override
    public List<Block> repair(List<Block> blocks) {
        boolean restarted = isRestarted(blocks);
        List<Block> result = new ArrayList<>(blocks.size());
        List<Block> between = new ArrayList<>();
        Joined open = null;
        for (Block block : blocks) {
            OrderedList list =
                    block instanceof OrderedList whole ? whole : open == null ? null : open.next(block, between);
            if (list == null) {
                between.add(block);
            } else if (open != null && open.continuesWith(list, between, restarted)) {
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

    /** Whether somebody typed the markers of a list. */
    private static boolean isMarked(OrderedList list) {
        return list.items().stream().anyMatch(item -> !item.marker().isEmpty());
    }

    private static boolean isExhibit(Block block) {
        return block instanceof Block.CodeBlock
                || block instanceof Block.Figure
                || block instanceof Block.Table
                || block instanceof Block.DisplayFormula;
    }

    private static boolean announces(Item item) {
        return !item.content().isEmpty()
                && ANNOUNCEMENT
                        .matcher(ArticleText.of(item.content().getLast()))
                        .find();
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

        /** A paragraph that was typed like the items, and counts on from the last, as a list of one; or nothing. */
        @Nullable
        OrderedList next(Block block, List<Block> between) {
            if (!(block instanceof Paragraph line)
                    || between.size() > MOST_BETWEEN
                    || items.getLast().marker().isEmpty()) {
                return null;
            }
            Marker last = Marker.of(List.of(new Inline.Text(items.getLast().marker()), new Inline.HardLineBreak()))
                    .orElse(null);
            Marker marker = Marker.of(line.content()).orElse(null);
            if (last == null || marker == null || marker.isBullet() || !marker.follows(last)) {
                return null;
            }
            Item item =
                    new Item(marker.text(), List.of(new Paragraph(marker.strip(line.content()), line.at())), line.at());
            return new OrderedList(marker.number(), marker.numbering(), List.of(item), line.at());
        }

        boolean continuesWith(OrderedList next, List<Block> between, boolean restarted) {
            boolean countsOn = next.start() > 1 && next.start() == first.start() + items.size();
            return first.numbering() == next.numbering() && (countsOn || restarted || isTornOff(next, between));
        }

        /** Whether a piece that begins at 1 was torn off: nobody numbers one single item. */
        private boolean isTornOff(OrderedList next, List<Block> between) {
            boolean single = items.size() == 1 || next.items().size() == 1;
            return first.start() == 1
                    && next.start() == 1
                    && single
                    && isMarked(next) == isMarked(first)
                    && between.stream().allMatch(RejoinedLists::isExhibit)
                    && (between.isEmpty() || announces(items.getLast()));
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
            if (received.isEmpty()) {
                return 0;
            }
            int announced = announces(items.getLast()) && !after.isEmpty() && isExhibit(after.getFirst()) ? 1 : 0;
            return Math.max(announced, new LastItem(items, received).claims(after));
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
