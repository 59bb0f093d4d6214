package io.github.zhiban.edition.markup;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.PlainText;
import io.github.zhiban.edition.template.Fragments;
import io.github.zhiban.edition.template.Fragments.Filled;
import io.github.zhiban.text.TextWidth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes lists of all kinds. An item that is a single paragraph is written without one. */
record ListWriter(
        Markup out, Fragments fragments, Medium medium, InlineWriter inlines, BlockWriter blocks, Measures measures) {
    /** A paragraph of at most so many characters leads in to what follows it. */
    private static final int LEAD_IN = 60;

    void write(Block.BulletList bullets, double room) {
        out.open(fragments.fill("block/bullet-list"));
        List<@Nullable String> keeps = keeps(bullets.items(), room);
        for (int i = 0; i < bullets.items().size(); i++) {
            List<Block> content = bullets.items().get(i).content();
            item(content, both(begins(content) ? null : "unmarked", keeps.get(i)), null);
            content(content, room - measures.indent());
            out.close().line();
        }
        out.close();
    }

    /**
     * The class of each item that a page break must not part from the next one or the one before: a first or last item
     * of one line stands on no page alone, as lines of a paragraph do not.
     */
    private List<@Nullable String> keeps(List<Block.Item> items, double room) {
        List<@Nullable String> keeps = new ArrayList<>(Collections.nCopies(items.size(), null));
        int last = items.size() - 1;
        if (measures.limited() && last > 0) {
            double line = (room - measures.indent()) / measures.textSize();
            keeps.set(0, isLine(items.getFirst(), line) ? "keeps-next" : null);
            boolean lines = isLine(items.get(last), line) && isLine(items.get(last - 1), line);
            keeps.set(last, lines ? "keeps-last" : null);
        }
        return keeps;
    }

    private static boolean isLine(Block.Item item, double width) {
        return item.content().size() == 1
                && item.content().getFirst() instanceof Block.Paragraph paragraph
                && TextWidth.of(PlainText.of(paragraph.content()).strip()) <= width;
    }

    /** @param asks whether a page break must not part the last item from what follows the list */
    void write(Block.OrderedList numbers, double width, boolean asks) {
        List<String> markers = ListMarkers.of(numbers, medium);
        boolean written = !markers.isEmpty();
        // Pages measure their markers; of the type of a book nothing is known.
        String room = measures.limited() ? null : ListMarkers.room(numbers, markers);
        String kind = numbers.numbering().name().toLowerCase(Locale.ROOT).replace('_', '-')
                + (written ? " marked" : "")
                + (room == null ? "" : " " + room)
                + (asks ? " asks" : "");
        // Without markers of its own the list is no longer one to some assistive technology.
        String role = written && medium.writesMarkers() ? "list" : null;
        out.open(fragments.fill("block/ordered-list", "class", kind, "start", start(numbers), "role", role));
        List<@Nullable String> keeps = keeps(numbers.items(), width);
        for (int i = 0; i < numbers.items().size(); i++) {
            List<Block> content = numbers.items().get(i).content();
            if (written && medium.writesMarkers()) {
                item(content, keeps.get(i), null);
                marked(markers.get(i), content, width - measures.indent());
            } else {
                item(content, keeps.get(i), written ? markers.get(i) : null);
                content(content, width - measures.indent());
            }
            out.close().line();
        }
        out.close();
    }

    /** Writes an item with its marker at the head of its text. */
    private void marked(String marker, List<Block> content, double room) {
        if (content.size() > 1 && content.getFirst() instanceof Block.Paragraph first) {
            out.open("p", "class", "first").element("span", marker, "class", "marker");
            inlines.write(first.content(), first.at());
            out.close().line();
            blocks.write(content.subList(1, content.size()), room);
        } else {
            out.element("span", marker, "class", "marker");
            content(content, room);
        }
    }

    /** Whether an item begins with text, beside which a bullet can stand. */
    private static boolean begins(List<Block> content) {
        return content.isEmpty()
                || content.getFirst() instanceof Block.Paragraph
                || content.getFirst() instanceof Block.MinorHeading
                || content.getFirst() instanceof Block.Definitions;
    }

    private static @Nullable String start(Block.OrderedList numbers) {
        return numbers.start() == 1 ? null : Integer.toString(numbers.start());
    }

    void write(Block.Tasks tasks, double room) {
        out.open(fragments.fill("block/tasks"));
        for (Block.Task task : tasks.items()) {
            String kind = both(task.done() ? "done" : "open", lines(task.content()));
            open(task.content(), fragments.fill("block/task", "class", kind, "sign", task.done() ? "☑" : "☐"));
            content(task.content(), room - measures.indent());
            out.close().line();
        }
        out.close();
    }

    void write(Block.Definitions definitions, double room) {
        out.open(fragments.fill("block/definitions"));
        for (Block.Definition definition : definitions.items()) {
            out.open(fragments.fill("block/term"));
            inlines.write(definition.term(), definitions.at());
            out.close();
            open(definition.meaning(), fragments.fill("block/meaning", "class", lines(definition.meaning())));
            content(definition.meaning(), room - measures.indent());
            out.close().line();
        }
        out.close();
    }

    private void item(List<Block> content, @Nullable String kind, @Nullable String marker) {
        open(content, fragments.fill("block/item", "class", both(kind, lines(content)), "marker", marker));
    }

    /** How the lines of text can be filled that may be written without an element of its own. */
    private @Nullable String lines(List<Block> content) {
        return !content.isEmpty() && content.getFirst() instanceof Block.Paragraph first
                ? medium.lines(out, first.content())
                : null;
    }

    /** Two classes, either of which may be none. */
    static @Nullable String both(@Nullable String first, @Nullable String second) {
        return first == null ? second : second == null ? first : first + " " + second;
    }

    /**
     * Opens a fragment for what an item or a cell holds: its first block may be written without an element of its own.
     */
    void open(List<Block> content, Filled fragment) {
        if (!content.isEmpty()) {
            medium.begin(out, content.getFirst());
        }
        out.open(fragment);
    }

    /** Opens an element for what a note holds: its first block may be written without an element of its own. */
    void open(String name, List<Block> content, @Nullable String... attributes) {
        if (!content.isEmpty()) {
            medium.begin(out, content.getFirst());
        }
        out.open(name, attributes);
    }

    /** Writes what an item or a cell holds: text that stands alone needs no paragraph around it. */
    void content(List<Block> content, double room) {
        if (!content.isEmpty() && content.getFirst() instanceof Block.Paragraph first) {
            boolean shortOne = PlainText.of(first.content()).length() <= LEAD_IN;
            if (content.size() == 1 || shortOne) {
                boolean alone = content.size() == 1;
                if (!alone) {
                    // What leads in to a list or a quote must not be parted from it by a page break.
                    out.open("p", "class", "lead-in");
                }
                inlines.write(first.content(), first.at());
                if (!alone) {
                    out.close().line();
                    blocks.write(content.subList(1, content.size()), room);
                }
                return;
            }
        }
        blocks.write(content, room);
    }
}
