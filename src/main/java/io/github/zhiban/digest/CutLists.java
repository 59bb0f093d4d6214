package io.github.zhiban.digest;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.PlainText;
import io.github.zhiban.digest.text.Passage;
import io.github.zhiban.digest.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Numbered lists that an editor cut: into quotations of one line each, or where a line holds the next number as well,
 * so that another list seems to begin after it.
 */
final class CutLists {
    private static final int FEWEST = 2;
    private static final Pattern FIRST = Pattern.compile("^\\s*+(?:[（(]?0?1(?:[)）、．，]|\\.(?!\\d))|①|[（(]?一[)）、．])");
    private static final Pattern NUMBER = Pattern.compile("(?<=\\s)0?(\\d{1,2})(?:[、．]|\\.\\s)\\s*(?=\\p{L})");

    private CutLists() {}

    /** The same blocks, such lists whole. */
    static List<Block> joined(List<Block> blocks) {
        var joined = new ArrayList<Block>();
        for (var block : unquoted(blocks)) {
            var before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before instanceof Block.OrderedList one
                    && block instanceof Block.OrderedList other
                    && other.start() > 1
                    && other.start() == one.start() + one.items().size()) {
                var items = new ArrayList<>(one.items());
                items.addAll(parted(other).items());
                joined.set(joined.size() - 1, new Block.OrderedList(one.start(), one.numbering(), items, one.at()));
            } else {
                joined.add(block instanceof Block.OrderedList it ? parted(it) : block);
            }
        }
        return List.copyOf(joined);
    }

    /** Quotations of one paragraph each, one right below the other and the first of them numbered, as paragraphs. */
    private static List<Block> unquoted(List<Block> blocks) {
        var unquoted = new ArrayList<Block>();
        int at = 0;
        while (at < blocks.size()) {
            int end = at;
            while (end < blocks.size() && isLine(blocks.get(end))) {
                end++;
            }
            boolean listed =
                    end - at >= FEWEST && FIRST.matcher(line(blocks.get(at))).find();
            if (listed) {
                blocks.subList(at, end).forEach(quote -> unquoted.addAll(((Block.Quote) quote).content()));
            }
            if (!listed) {
                end = Math.max(end, at + 1);
                unquoted.addAll(blocks.subList(at, end));
            }
            at = end;
        }
        return unquoted;
    }

    private static boolean isLine(Block block) {
        return block instanceof Block.Quote quote
                && quote.content().size() == 1
                && quote.content().get(0) instanceof Block.Paragraph;
    }

    private static String line(Block quote) {
        return PlainText.of(((Block.Paragraph) ((Block.Quote) quote).content().get(0)).content());
    }

    /** A list whose last item holds the next number, with an item more. */
    private static Block.OrderedList parted(Block.OrderedList list) {
        var items = new ArrayList<>(list.items());
        while (true) {
            var last = items.get(items.size() - 1);
            int next = list.start() + items.size();
            if (!(last.content().get(0) instanceof Block.Paragraph paragraph)
                    || last.content().size() > 1) {
                break;
            }
            var passage = new Passage(paragraph.content(), paragraph.at());
            var number = number(passage.text(), next);
            if (number.isEmpty()) {
                break;
            }
            int begin = number.getAsInt();
            var text =
                    NUMBER.matcher(passage.text()).region(begin, passage.text().length());
            text.useTransparentBounds(true).find();
            var parts = passage.slices(List.of(
                    new Span(0, begin).strip(passage.text()),
                    new Span(text.end(), passage.text().length())));
            items.set(items.size() - 1, item(last, parts.get(0)));
            items.add(item(last, parts.get(1)));
        }
        return new Block.OrderedList(list.start(), list.numbering(), items, list.at());
    }

    private static Block.Item item(Block.Item item, List<Inline> content) {
        return new Block.Item(item.marker(), List.of(new Block.Paragraph(content, item.at())), item.at());
    }

    /** Where a number stands that is neither the first nor the last thing of a line. */
    private static OptionalInt number(String text, int number) {
        var found = NUMBER.matcher(text);
        while (found.find()) {
            if (Integer.parseInt(found.group(1)) == number
                    && !text.substring(0, found.start()).isBlank()) {
                return OptionalInt.of(found.start());
            }
        }
        return OptionalInt.empty();
    }
}
