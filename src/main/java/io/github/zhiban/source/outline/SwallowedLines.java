package io.github.zhiban.source.outline;

import io.github.zhiban.article.ArticleText;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.Block.Item;
import io.github.zhiban.article.Block.Paragraph;
import io.github.zhiban.source.build.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lines that a list swallowed: where the last item of a list ends with 六、…, and the next line that is labelled so is
 * 七、…, the line stands after the list.
 */
final class SwallowedLines {
    private static final int LONGEST = 40;

    private SwallowedLines() {}

    /** The parts, with such lines as paragraphs of their own. */
    static List<Part> freed(List<Part> parts) {
        List<Part> result = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            Optional<Paragraph> line = line(part);
            if (line.isPresent() && part instanceof Part.Body body && isCountedOn(line.get(), parts, i + 1)) {
                result.add(new Part.Body(withoutLast(body.block())));
                result.add(new Part.Body(line.get()));
            } else {
                result.add(part);
            }
        }
        return result;
    }

    private static Optional<Paragraph> line(Part part) {
        List<Item> items = part instanceof Part.Body body ? items(body.block()) : List.of();
        return !items.isEmpty()
                        && items.getLast().content().size() > 1
                        && items.getLast().content().getLast() instanceof Paragraph line
                        && ArticleText.of(line.content()).length() <= LONGEST
                ? Optional.of(line)
                : Optional.empty();
    }

    private static boolean isCountedOn(Paragraph line, List<Part> parts, int from) {
        Label label = Label.of(ArticleText.of(line.content()).strip());
        if (!label.counts() || label.style().compareTo(Label.Style.CHINESE_NUMERAL) > 0) {
            return false;
        }
        for (Part part : parts.subList(from, parts.size())) {
            Label other = Label.of(text(part));
            if (other.isLike(label)) {
                return other.follows(label);
            }
        }
        return false;
    }

    private static String text(Part part) {
        if (part instanceof Part.Title title) {
            return ArticleText.of(title.content()).strip();
        }
        return part instanceof Part.Body body && body.block() instanceof Paragraph paragraph
                ? ArticleText.of(paragraph.content()).strip()
                : "";
    }

    private static List<Item> items(Block block) {
        return block instanceof Block.BulletList bullets
                ? bullets.items()
                : block instanceof Block.OrderedList numbers ? numbers.items() : List.of();
    }

    private static Block withoutLast(Block list) {
        List<Item> items = new ArrayList<>(items(list));
        Item last = items.removeLast();
        items.add(
                new Item(last.marker(), last.content().subList(0, last.content().size() - 1), last.at()));
        return list instanceof Block.OrderedList numbers
                ? new Block.OrderedList(numbers.start(), numbers.numbering(), items, numbers.at())
                : new Block.BulletList(items, list.at());
    }
}
