package io.github.zhiban.edition.markup;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.PlainText;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes blocks in order. What belongs to lists, tables, code and figures has a writer of its own. */
public final class BlockWriter {
    private final Markup out;
    private final Medium medium;
    private final InlineWriter inlines;
    private final ListWriter lists;
    private final TableWriter tables;
    private final CodeWriter code;
    private final FigureWriter figures;
    private final ForeignText foreign;

    /**
     * @param language of the article, BCP 47
     * @param measures what the page offers
     */
    public BlockWriter(Markup out, Medium medium, String language, Measures measures) {
        this.out = out;
        this.medium = medium;
        inlines = new InlineWriter(out, medium);
        lists = new ListWriter(out, medium, inlines, this);
        tables = new TableWriter(out, inlines, lists, measures);
        code = new CodeWriter(out, medium, measures);
        figures = new FigureWriter(out, medium, inlines);
        foreign = new ForeignText(language);
    }

    /** The writer of runs that writes to the same document. */
    public InlineWriter inlines() {
        return inlines;
    }

    /**
     * Writes blocks in order.
     *
     * @param room how wide they may be, in points
     */
    public void write(List<Block> blocks, double room) {
        blocks.forEach(block -> write(block, room));
    }

    /** Writes the opening tag of an element that holds what an item, a cell or a note holds. */
    public void open(String name, List<Block> content, @Nullable String... attributes) {
        lists.open(name, content, attributes);
    }

    /** Writes what an item, a cell or a note holds: text that stands alone gets no paragraph around it. */
    public void writeContent(List<Block> content, double room) {
        lists.content(content, room);
    }

    /** Writes one block that may be as wide as {@code room}, in points. */
    public void write(Block block, double room) {
        medium.begin(out, block);
        switch (block) {
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Lead lead -> {
                out.open("p", "class", "lead");
                inlines.write(lead.content(), lead.at());
                out.close();
            }
            case Block.Bullets bullets -> lists.write(bullets, room);
            case Block.Numbers numbers -> lists.write(numbers, room);
            case Block.Tasks tasks -> lists.write(tasks, room);
            case Block.Definitions definitions -> lists.write(definitions, room);
            case Block.Quote quote -> inset("blockquote", null, quote.content(), room);
            case Block.CodeBlock codeBlock -> code.write(codeBlock, room);
            case Block.Table table -> tables.write(table, room);
            case Block.Figure figure -> figures.write(figure, room);
            case Block.DisplayFormula formula -> medium.formula(out, formula.tex(), true, formula.at());
            case Block.Rule ignored -> out.empty("hr");
            case Block.Aside aside ->
                inset("aside", aside.kind().name().toLowerCase(Locale.ROOT), aside.content(), room);
        }
        out.line();
    }

    private void paragraph(Block.Paragraph paragraph) {
        out.open("p", foreign.attributes(PlainText.of(paragraph.content())));
        inlines.write(paragraph.content(), paragraph.at());
        out.close();
    }

    private void inset(String element, @Nullable String kind, List<Block> content, double room) {
        out.open(element, "class", kind).line();
        write(content, room - Measures.FRAME);
        out.close();
    }
}
