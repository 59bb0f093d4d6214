package io.github.zhiban.source.build;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Block.Definition;
import io.github.zhiban.article.Block.Item;
import io.github.zhiban.article.Block.Numbering;
import io.github.zhiban.article.Block.Task;
import io.github.zhiban.article.Inline;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.source.select.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Reads lists: what stands between items joins the item before, and an item that is only a list is that list one level
 * deeper.
 */
final class ListReader {
    private static final Query CHECKBOX = Query.of("input[type=checkbox], .checkbox-on, .checkbox-off");

    private static final Pattern SIGN = Pattern.compile("\\[[!?~<>/*-]]\\s+(?=\\S)");

    private static final Query TERM = Query.of("dt");

    private final HtmlReader reader;
    private final Context context;

    ListReader(HtmlReader reader, Context context) {
        this.reader = reader;
        this.context = context;
    }

    /** An item as it was found. */
    private record Found(Optional<Boolean> done, OptionalInt number, List<Block> content, Location at) {
        Found with(List<Block> more) {
            return new Found(done, number, more, at);
        }
    }

    /** Reads {@code ul}, {@code ol} and the like, or an item that stands alone. */
    void read(Element list, InlineStyle style, BlockBuilder out) {
        List<Found> items = new ArrayList<>();
        if (list.normalName().equals("li")) {
            item(list, style, items, out);
        } else {
            for (Node child : list.childNodes()) {
                boolean blank = child instanceof TextNode text && text.isBlank();
                if (child instanceof Element element && element.normalName().equals("li")) {
                    item(element, style, items, out);
                } else if (!blank) {
                    between(child, style, items, out);
                }
            }
        }
        if (!items.isEmpty()) {
            add(list, items, out);
        }
    }

    private void item(Element li, InlineStyle style, List<Found> items, BlockBuilder out) {
        List<Block> content = reader.partIn(li, Css.of(li).applied(style), out);
        if (content.isEmpty()) {
            return;
        }
        boolean onlyLists = content.stream().allMatch(ListReader::isList);
        if (onlyLists && !items.isEmpty()) {
            append(items, content);
        } else {
            items.add(new Found(done(li), number(li.attr("value")), content, context.at(li)));
        }
    }

    /** The items of a list of tasks, of which some may have signs that only programs for notes know: [!], [~]. */
    private static List<Found> tasks(List<Found> found) {
        boolean mixed = found.stream().anyMatch(item -> item.done().isPresent())
                && found.stream().anyMatch(item -> item.done().isEmpty());
        return mixed && found.stream().allMatch(item -> item.done().isPresent() || isSigned(item))
                ? found.stream()
                        .map(item -> item.done().isPresent()
                                ? item
                                : new Found(Optional.of(false), item.number(), unsigned(item), item.at()))
                        .toList()
                : found;
    }

    private static boolean isSigned(Found item) {
        return item.content().getFirst() instanceof Block.Paragraph line
                && line.content().getFirst() instanceof Inline.Text text
                && SIGN.matcher(text.value()).lookingAt();
    }

    private static List<Block> unsigned(Found item) {
        List<Block> content = new ArrayList<>(item.content());
        if (content.getFirst() instanceof Block.Paragraph line
                && line.content().getFirst() instanceof Inline.Text text) {
            List<Inline> words = new ArrayList<>(line.content());
            words.set(0, new Inline.Text(SIGN.matcher(text.value()).replaceFirst("")));
            content.set(0, new Block.Paragraph(words, line.at()));
        }
        return content;
    }

    /** Whether a task is done; empty for an item that is no task. */
    private static Optional<Boolean> done(Element li) {
        Element box = CHECKBOX.first(li);
        return box != null && li.equals(box.closest("li"))
                ? Optional.of(box.hasAttr("checked") || box.hasClass("checkbox-on"))
                : Optional.empty();
    }

    /** A list or text directly inside a list. */
    private void between(Node child, InlineStyle style, List<Found> items, BlockBuilder out) {
        BlockBuilder inner = new BlockBuilder(context, out.depth() + 1);
        reader.node(child, style, inner);
        List<Block> content = inner.blocks();
        inner.takeAnchors().forEach(anchor -> out.anchor(anchor.id()));
        if (content.isEmpty()) {
            return;
        }
        if (items.isEmpty()) {
            items.add(new Found(Optional.empty(), OptionalInt.empty(), content, context.at(child)));
        } else {
            append(items, content);
        }
    }

    private static void append(List<Found> items, List<Block> content) {
        Found last = items.removeLast();
        List<Block> all = new ArrayList<>(last.content());
        all.addAll(content);
        items.add(last.with(all));
    }

    private static boolean isList(Block block) {
        return block instanceof Block.BulletList || block instanceof Block.OrderedList || block instanceof Block.Tasks;
    }

    private void add(Element list, List<Found> all, BlockBuilder out) {
        List<Found> found = tasks(all);
        Location at = context.at(list);
        boolean lonelyList =
                found.size() == 1 && found.getFirst().content().stream().allMatch(ListReader::isList);
        if (lonelyList) {
            out.addAll(found.getFirst().content());
        } else if (found.stream().allMatch(item -> item.done().isPresent())) {
            out.add(new Block.Tasks(
                    found.stream()
                            .map(item -> new Task(item.done().orElseThrow(), item.content(), item.at()))
                            .toList(),
                    at));
        } else {
            out.add(
                    list.normalName().equals("ol")
                            ? ordered(list, found, at)
                            : new Block.BulletList(
                                    found.stream()
                                            .map(item -> new Item(boxed(item), item.at()))
                                            .toList(),
                                    at));
        }
    }

    /** A list that counts; where it does not count on by one, each item bears its number. */
    private static Block ordered(Element list, List<Found> found, Location at) {
        int step = list.hasAttr("reversed") ? -1 : 1;
        int first = number(list.attr("start")).orElse(step < 0 ? found.size() : 1);
        boolean counted = step > 0
                && found.stream().skip(1).allMatch(item -> item.number().isEmpty());
        int start = counted ? found.getFirst().number().orElse(first) : first;
        String style = style(list);
        Numbering numbering = numbering(list);
        List<Item> items = new ArrayList<>();
        int number = first;
        for (Found item : found) {
            number = item.number().orElse(number);
            String usual = counted ? "" : numbering.label(number).strip();
            items.add(new Item(CounterStyles.marker(style, number).orElse(usual), boxed(item), item.at()));
            number += step;
        }
        return new Block.OrderedList(start, numbering, items, at);
    }

    /** In a list of which only some items are tasks, their state is a character. */
    private static List<Block> boxed(Found item) {
        if (item.done().isEmpty()) {
            return item.content();
        }
        List<Block> content = new ArrayList<>(item.content());
        String box = item.done().get() ? "☑ " : "☐ ";
        if (content.getFirst() instanceof Block.Paragraph line) {
            List<Inline> boxed = new ArrayList<>();
            boxed.add(new Inline.Text(box));
            boxed.addAll(line.content());
            content.set(0, new Block.Paragraph(boxed, line.at()));
        }
        return content;
    }

    private static OptionalInt number(String value) {
        String digits = value.strip();
        return digits.matches("-?\\d{1,6}") ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }

    private static String style(Element list) {
        return Css.of(list).value("list-style-type") + Css.of(list).value("list-style");
    }

    private static Numbering numbering(Element list) {
        return switch (list.attr("type") + style(list).replace("latin", "alpha")) {
            case "a", "lower-alpha" -> Numbering.LOWER_ALPHA;
            case "A", "upper-alpha" -> Numbering.UPPER_ALPHA;
            case "i", "lower-roman" -> Numbering.LOWER_ROMAN;
            case "I", "upper-roman" -> Numbering.UPPER_ROMAN;
            case "cjk-ideographic", "simp-chinese-informal", "trad-chinese-informal" -> Numbering.CHINESE;
            default -> Numbering.DECIMAL;
        };
    }

    /** Reads {@code dl}; several terms may share a meaning, which then stands with the last of them. */
    void definitions(Element dl, InlineStyle style, BlockBuilder out) {
        if (dl.hasText() && TERM.first(dl) == null) {
            // Wikis indent with lists that define nothing.
            reader.children(dl, style, out);
            out.endParagraph();
            return;
        }
        List<Definition> items = new ArrayList<>();
        definitionsIn(dl, style, items, out);
        if (!items.isEmpty()) {
            out.add(new Block.Definitions(items, context.at(dl)));
        }
    }

    private void definitionsIn(Element parent, InlineStyle style, List<Definition> items, BlockBuilder out) {
        for (Node child : parent.childNodes()) {
            if (child instanceof Element group && group.normalName().equals("div")) {
                definitionsIn(group, style, items, out);
            } else if (child instanceof Element dd && dd.normalName().equals("dd")) {
                meaning(reader.partIn(dd, style, out), context.at(dd), items);
            } else {
                List<Inline> term = reader.lineOf(child, style);
                if (!term.isEmpty()) {
                    items.add(new Definition(term, List.of(), context.at(child)));
                }
            }
        }
    }

    private static void meaning(List<Block> meaning, Location at, List<Definition> items) {
        if (meaning.isEmpty()) {
            return;
        }
        if (items.isEmpty()) {
            items.add(new Definition(List.of(), meaning, at));
            return;
        }
        Definition last = items.removeLast();
        List<Block> all = new ArrayList<>(last.meaning());
        all.addAll(meaning);
        items.add(new Definition(last.term(), all, last.at()));
    }
}
