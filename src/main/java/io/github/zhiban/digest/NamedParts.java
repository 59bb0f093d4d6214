package io.github.zhiban.digest;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.PlainText;
import io.github.zhiban.digest.text.Passage;
import io.github.zhiban.digest.text.Span;
import io.github.zhiban.text.Cells;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Parts lists where the last line of an item names the items below it: exports lose where that line stood. */
final class NamedParts {
    /** Of a line that names the items below it, in half-widths. */
    private static final int WIDEST_NAME = 24;

    private static final int FEWEST_LABELLED = 2;
    private static final Pattern LABELLED = Pattern.compile("^\\s*[\\x21-\\x7e&&[^:/]]{2,40}\\s*[：:]");

    private NamedParts() {}

    /** The list, or its parts with the lines that name them between. */
    static List<Block> of(Block.ItemList list) {
        if (!(list instanceof Block.OrderedList || list instanceof Block.BulletList)) {
            return List.of(list);
        }
        var items = list instanceof Block.OrderedList it ? it.items() : ((Block.BulletList) list).items();
        var parts = new ArrayList<Block>();
        var current = new ArrayList<Block.Item>();
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var last = item.content().get(item.content().size() - 1);
            var named = i + 1 < items.size() && last instanceof Block.Paragraph it
                    ? lastLine(it)
                    : Optional.<List<List<Inline>>>empty();
            if (named.isEmpty()) {
                current.add(item);
                int labelled = introduces(last) ? labelled(items, i + 1) : 0;
                if (labelled >= FEWEST_LABELLED) {
                    parts.add(part(list, current));
                    current.clear();
                    parts.add(part(list, items.subList(i + 1, i + 1 + labelled)));
                    i += labelled;
                }
                continue;
            }
            var content = new ArrayList<>(item.content());
            content.set(content.size() - 1, new Block.Paragraph(named.get().get(0), last.at()));
            current.add(new Block.Item(content, item.at()));
            parts.add(part(list, current));
            current.clear();
            parts.add(new Block.Paragraph(named.get().get(1), last.at()));
        }
        if (parts.isEmpty()) {
            return List.of(list);
        }
        if (!current.isEmpty()) {
            parts.add(part(list, current));
        }
        return parts;
    }

    private static boolean introduces(Block last) {
        return last instanceof Block.Paragraph it
                && PlainText.of(it.content()).strip().endsWith("：");
    }

    /** How many items on end begin with names, as 「index.js：…」 does. */
    private static int labelled(List<Block.Item> items, int from) {
        int at = from;
        while (at < items.size()
                && items.get(at).content().get(0) instanceof Block.Paragraph it
                && LABELLED.matcher(PlainText.of(it.content())).find()) {
            at++;
        }
        return at - from;
    }

    private static Block part(Block.ItemList list, List<Block.Item> items) {
        var at = items.get(0).at();
        return list instanceof Block.OrderedList it
                ? new Block.OrderedList(1, it.numbering(), items, at)
                : new Block.BulletList(items, at);
    }

    /** What stands before the last line of a paragraph, and the line, which ends with a colon. */
    private static Optional<List<List<Inline>>> lastLine(Block.Paragraph paragraph) {
        var passage = new Passage(paragraph.content(), paragraph.at());
        var text = passage.text();
        int start = text.lastIndexOf('\n') + 1;
        boolean names = start > 1 && text.strip().endsWith("：") && Cells.of(text.substring(start)) <= WIDEST_NAME;
        return names
                ? Optional.of(passage.slices(List.of(new Span(0, start - 1), new Span(start, text.length()))))
                : Optional.empty();
    }
}
