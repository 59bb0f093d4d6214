package io.github.zhiban.source.repair;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Block.BulletList;
import io.github.zhiban.article.Block.Item;
import io.github.zhiban.article.Block.Numbering;
import io.github.zhiban.article.Block.OrderedList;
import io.github.zhiban.article.Block.Paragraph;
import io.github.zhiban.article.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A bulleted list of which every item begins with a number that someone typed is numbered: one marker is enough. */
final class MarkedBullets implements BlockRepair {
    private static final int FEWEST = 2;
    /** Numbers of several parts, which no list counts by itself. */
    private static final Pattern PARTS =
            Pattern.compile("\\d{1,2}(?:[.．]\\d{1,2}){1,3}[、.．]?(?![\\d%])\\s*|[（(]\\d{4,6}[A-Z]?\\d?[)）]\\s*");

    @Override
    public List<Block> repair(List<Block> blocks) {
        List<Block> result = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            result.add(block instanceof BulletList bullets ? numbered(bullets) : block);
        }
        return result;
    }

    private static Block numbered(BulletList bullets) {
        List<Item> items = new ArrayList<>();
        Optional<Marker> first = Optional.empty();
        for (Item item : bullets.items()) {
            if (item.content().isEmpty() || !(item.content().getFirst() instanceof Paragraph line)) {
                return bullets;
            }
            Optional<Marker> marker =
                    Marker.of(line.content()).filter(found -> !found.isBullet()).or(() -> parts(line));
            if (marker.isEmpty()) {
                return bullets;
            }
            first = first.or(() -> marker);
            List<Block> content = new ArrayList<>(item.content());
            content.set(0, new Paragraph(marker.get().strip(line.content()), line.at()));
            items.add(new Item(marker.get().text(), content, item.at()));
        }
        return first.isEmpty() || items.size() < FEWEST
                ? bullets
                : new OrderedList(first.get().number(), first.get().numbering(), items, bullets.at());
    }

    private static Optional<Marker> parts(Paragraph line) {
        Inline start = line.content().getFirst();
        while (start instanceof Inline.Strong strong && !strong.content().isEmpty()) {
            start = strong.content().getFirst();
        }
        String text = start instanceof Inline.Text plain ? plain.value() : "";
        Matcher parts = PARTS.matcher(text);
        return parts.lookingAt() && parts.end() < text.length()
                ? Optional.of(
                        new Marker(1, Numbering.DECIMAL, "parts", parts.group().strip(), parts.end()))
                : Optional.empty();
    }
}
