package io.github.zhiban.source.repair;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Block.Item;
import io.github.zhiban.article.Block.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Paragraphs with typed markers that count on from each other are a list; one alone stays a paragraph. */
final class PseudoLists implements BlockRepair {

    @Override
    public List<Block> repair(List<Block> blocks) {
        List<Block> result = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); ) {
            int end = endOfList(blocks, i);
            if (end - i >= 2) {
                result.add(list(blocks.subList(i, end)));
                i = end;
            } else {
                result.add(blocks.get(i++));
            }
        }
        return result;
    }

    private static int endOfList(List<Block> blocks, int start) {
        Optional<Marker> previous = marker(blocks.get(start));
        int end = start;
        while (previous.isPresent()) {
            end++;
            Marker last = previous.get();
            previous =
                    end < blocks.size() ? marker(blocks.get(end)).filter(next -> next.follows(last)) : Optional.empty();
        }
        return end;
    }

    private static Optional<Marker> marker(Block block) {
        return block instanceof Paragraph paragraph ? Marker.of(paragraph.content()) : Optional.empty();
    }

    private static Block list(List<Block> paragraphs) {
        List<Item> items = new ArrayList<>();
        for (Block block : paragraphs) {
            if (block instanceof Paragraph line) {
                Marker marker = Marker.of(line.content()).orElseThrow();
                List<Block> content = List.of(new Paragraph(marker.strip(line.content()), line.at()));
                items.add(new Item(marker.isBullet() ? "" : marker.text(), content, line.at()));
            }
        }
        Marker first = marker(paragraphs.getFirst()).orElseThrow();
        return first.isBullet()
                ? new Block.BulletList(items, paragraphs.getFirst().at())
                : new Block.OrderedList(
                        first.number(),
                        first.numbering(),
                        items,
                        paragraphs.getFirst().at());
    }
}
