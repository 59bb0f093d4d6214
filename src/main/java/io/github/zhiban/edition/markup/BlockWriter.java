package io.github.zhiban.edition.markup;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.PlainText;
import io.github.zhiban.edition.template.Fragments;
import io.github.zhiban.text.BidiLevels;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes blocks in order. What belongs to lists, tables, code and figures has a writer of its own. */
public final class BlockWriter {
    private static final String RIGHT_TO_LEFT = String.valueOf(BidiLevels.RIGHT_TO_LEFT);

    /** A quote of at most so many lines stays on one page. */
    private static final int BRIEF = 5;
    /** How many characters, at least, a line of a quote holds. */
    private static final int BRIEF_LINE = 32;
    /** How many blocks, at most, lead in to a table one after another. */
    private static final int MOST_LEAD_INS = 4;

    private static final Set<String> QUOTES = Set.of("blockquote");

    private final Markup out;
    private final Fragments fragments;
    private final Medium medium;
    private final InlineWriter inlines;
    private final ListWriter lists;
    private final Measures measures;
    private final TableWriter tables;
    private final CodeWriter code;
    private final FigureWriter figures;
    private final ForeignText foreign;

    /**
     * A writer to one document.
     *
     * @param fragments of blocks
     * @param language of the article, BCP 47
     * @param measures what the page offers
     */
    public BlockWriter(Markup out, Fragments fragments, Medium medium, String language, Measures measures) {
        this.measures = measures;
        this.out = out;
        this.fragments = fragments;
        this.medium = medium;
        PageLabels labels = PageLabels.of(language);
        inlines = new InlineWriter(out, medium);
        lists = new ListWriter(out, fragments, medium, inlines, this, measures);
        tables = new TableWriter(out, fragments, inlines, lists, measures, labels);
        code = new CodeWriter(out, fragments, medium, measures, labels);
        figures = new FigureWriter(out, fragments, medium, inlines, measures);
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
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
            String page = isLeadIn(block, next) ? page(blocks.subList(i + 1, blocks.size()), room) : null;
            if (block instanceof Block.Paragraph paragraph) {
                medium.begin(out, paragraph);
                String shape = classes(ParagraphShape.of(paragraph, next), page);
                paragraph(paragraph, continues(blocks, i) ? shape == null ? "continued" : "continued " + shape : shape);
                out.line();
            } else if (block instanceof Block.MinorHeading lead) {
                medium.begin(out, lead);
                lead(lead, page);
                out.line();
            } else if (block instanceof Block.OrderedList numbers && ParagraphShape.asks(numbers, next)) {
                medium.begin(out, numbers);
                lists.write(numbers, room, true);
                out.line();
            } else {
                write(block, room);
            }
        }
    }

    /**
     * The class of what leads in to blocks and stands on a page of their kind, such as the headings above a table that
     * needs a landscape page; {@code null} where they take the page as it is.
     */
    public @Nullable String page(List<Block> blocks, double room) {
        for (int i = 0; i < Math.min(blocks.size(), MOST_LEAD_INS + 1); i++) {
            if (blocks.get(i) instanceof Block.Table table) {
                return tables.page(table, room);
            }
            if (!isLeadIn(blocks.get(i), i + 1 < blocks.size() ? blocks.get(i + 1) : null)) {
                return null;
            }
        }
        return null;
    }

    private static boolean isLeadIn(Block block, @Nullable Block next) {
        return block instanceof Block.MinorHeading
                || (block instanceof Block.Paragraph paragraph && ParagraphShape.isLeadIn(paragraph, next));
    }

    private static @Nullable String classes(@Nullable String shape, @Nullable String page) {
        return shape == null || page == null ? shape : shape + " " + page;
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
            case Block.Paragraph paragraph -> paragraph(paragraph, ParagraphShape.of(paragraph, null));
            case Block.MinorHeading lead -> lead(lead, null);
            case Block.BulletList bullets -> lists.write(bullets, room);
            case Block.OrderedList numbers -> lists.write(numbers, room, false);
            case Block.Tasks tasks -> lists.write(tasks, room);
            case Block.Definitions definitions -> lists.write(definitions, room);
            case Block.Quote quote ->
                inset("block/quote", isBrief(quote) ? "brief" : null, quote.content(), room - quoteFrame());
            case Block.CodeBlock codeBlock -> code.write(codeBlock);
            case Block.Table table -> tables.write(table, room);
            case Block.Figure figure -> figures.write(figure, room);
            case Block.DisplayFormula formula -> medium.formula(out, formula.tex(), true, room, formula.at());
            case Block.ThematicBreak ignored -> out.whole(fragments.fill("block/thematic-break"));
            case Block.Aside aside ->
                inset(
                        "block/aside",
                        aside.kind().name().toLowerCase(Locale.ROOT),
                        aside.content(),
                        room - measures.frame(0));
        }
        out.line();
    }

    private void lead(Block.MinorHeading lead, @Nullable String page) {
        out.open(fragments.fill("block/minor-heading", "page", page));
        inlines.write(lead.content(), lead.at());
        out.close();
    }

    /** Whether a paragraph goes on after pictures that stood in it. */
    private static boolean continues(List<Block> blocks, int i) {
        return i > 1
                && blocks.get(i) instanceof Block.Paragraph after
                && blocks.get(i - 1) instanceof Block.Figure figure
                && blocks.get(i - 2) instanceof Block.Paragraph before
                && figure.caption().isEmpty()
                && before.at().equals(after.at())
                && ParagraphShape.goesOn(before, after);
    }

    private void paragraph(Block.Paragraph paragraph, @Nullable String shape) {
        String text = PlainText.of(paragraph.content());
        String direction = text.startsWith(RIGHT_TO_LEFT) ? "rtl" : null;
        String kind = ListWriter.both(shape, medium.lines(out, paragraph.content()));
        out.open(fragments.fill("block/paragraph", "class", kind, "lang", foreign.language(text), "dir", direction));
        inlines.write(paragraph.content(), paragraph.at());
        out.close();
    }

    private static boolean isBrief(Block.Quote quote) {
        return quote.content().stream().allMatch(Block.Paragraph.class::isInstance)
                && BlockText.lines(quote.content()).stream()
                                .mapToInt(line -> 1 + line.length() / BRIEF_LINE)
                                .sum()
                        <= BRIEF;
    }

    private void inset(String fragment, @Nullable String kind, List<Block> content, double room) {
        out.open(fragments.fill(fragment, "class", kind));
        write(content, room);
        out.close();
    }

    private double quoteFrame() {
        return measures.frame(out.depth(QUOTES));
    }
}
