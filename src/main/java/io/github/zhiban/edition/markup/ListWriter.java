package io.github.zhiban.edition.markup;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Block.Numbering;
import io.github.zhiban.article.PlainText;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes lists of all kinds. An item that is a single paragraph is written without one. */
final class ListWriter {
    /** A paragraph of at most so many characters leads in to what follows it. */
    private static final int LEAD_IN = 60;

    private final Markup out;
    private final Medium medium;
    private final InlineWriter inlines;
    private final BlockWriter blocks;

    ListWriter(Markup out, Medium medium, InlineWriter inlines, BlockWriter blocks) {
        this.out = out;
        this.medium = medium;
        this.inlines = inlines;
        this.blocks = blocks;
    }

    void write(Block.Bullets bullets, double room) {
        out.open("ul").line();
        bullets.items().forEach(item -> item(null, null, item.content(), room));
        out.close();
    }

    void write(Block.Numbers numbers, double room) {
        Numbering numbering = numbers.numbering();
        String name = numbering.name().toLowerCase(Locale.ROOT).replace('_', '-');
        boolean written = medium.writesNumbers() && !Numerals.isCss(numbering);
        out.open("ol", "class", written ? name + " written" : name, "start", start(numbers))
                .line();
        int number = numbers.start();
        for (Block.Item item : numbers.items()) {
            item(null, written ? Numerals.of(number, numbering) : null, item.content(), room);
            number++;
        }
        out.close();
    }

    private static @Nullable String start(Block.Numbers numbers) {
        return numbers.start() == 1 ? null : Integer.toString(numbers.start());
    }

    void write(Block.Tasks tasks, double room) {
        out.open("ul", "class", "tasks").line();
        for (Block.Task task : tasks.items()) {
            item(task.done() ? "done" : "open", task.done() ? "☑" : "☐", task.content(), room);
        }
        out.close();
    }

    void write(Block.Definitions definitions, double room) {
        out.open("dl").line();
        for (Block.Definition definition : definitions.items()) {
            out.open("dt");
            inlines.write(definition.term(), definitions.at());
            out.close().open("dd");
            content(definition.meaning(), room - Measures.INDENT);
            out.close().line();
        }
        out.close();
    }

    private void item(@Nullable String kind, @Nullable String marker, List<Block> content, double room) {
        out.open("li", "class", kind);
        if (marker != null) {
            out.element("span", marker, "class", "marker").text(" ");
        }
        content(content, room - Measures.INDENT);
        out.close().line();
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
