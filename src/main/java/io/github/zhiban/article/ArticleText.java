package io.github.zhiban.article;

import java.util.List;

/**
 * What an article says, without how it is set: characters in reading order, a line break between blocks, cells
 * separated by tabs, list items led by their numbers. A reader who hears the article read hears this.
 */
public final class ArticleText {
    private final StringBuilder out = new StringBuilder();

    private ArticleText() {}

    /** The text of an article without its title; notes come last. */
    public static String of(Article article) {
        ArticleText text = new ArticleText();
        article.sections().forEach(text::section);
        article.notes().forEach(note -> note.content().forEach(text::block));
        return text.out.toString();
    }

    /** The text of a section with all below it. */
    public static String of(Section section) {
        ArticleText text = new ArticleText();
        text.section(section);
        return text.out.toString();
    }

    /** The text of a block; it ends with a line break. */
    public static String of(Block block) {
        ArticleText text = new ArticleText();
        text.block(block);
        return text.out.toString();
    }

    /** The text of runs; a formula is its TeX, a picture its description. */
    public static String of(List<Inline> content) {
        if (content.size() == 1 && content.getFirst() instanceof Inline.Text only) {
            return only.value();
        }
        ArticleText text = new ArticleText();
        content.forEach(text::inline);
        return text.out.toString();
    }

    private void section(Section section) {
        if (section.heading() != null) {
            line(section.heading().content());
        }
        section.blocks().forEach(this::block);
        section.sections().forEach(this::section);
    }

    private void block(Block block) {
        switch (block) {
            case Block.TextBlock t -> line(t.content());
            case Block.OrderedList n -> numbers(n);
            case Block.ItemList l -> l.children().forEach(this::block);
            case Block.Definitions d ->
                d.items().forEach(definition -> {
                    line(definition.term());
                    definition.meaning().forEach(this::block);
                });
            case Block.CodeBlock c -> out.append(c.text()).append('\n');
            case Block.Table t -> table(t);
            case Block.Figure f -> {
                f.pictures().forEach(picture -> picture(picture));
                line(f.caption());
            }
            case Block.DisplayFormula f -> out.append(f.tex()).append('\n');
            case Block.ThematicBreak r -> {}
            case Block.Container c -> c.content().forEach(this::block);
        }
    }

    private void numbers(Block.OrderedList list) {
        int number = list.start();
        for (Block.Item item : list.items()) {
            out.append(item.marker().isEmpty() ? list.numbering().label(number) : item.marker());
            number++;
            item.content().forEach(this::block);
        }
    }

    private void table(Block.Table table) {
        line(table.caption());
        table.head().forEach(this::row);
        table.body().forEach(this::row);
    }

    private void row(Block.Row row) {
        for (Block.Cell cell : row.cells()) {
            cell.content().forEach(this::block);
            if (!out.isEmpty() && out.charAt(out.length() - 1) == '\n') {
                out.setLength(out.length() - 1);
            }
            out.append('\t');
        }
        out.append('\n');
    }

    private void line(List<Inline> content) {
        if (!content.isEmpty()) {
            content.forEach(this::inline);
            out.append('\n');
        }
    }

    private void picture(Picture picture) {
        if (!picture.alt().isEmpty()) {
            out.append(picture.alt()).append('\n');
        }
    }

    private void inline(Inline inline) {
        switch (inline) {
            case Inline.Text t -> out.append(t.value());
            case Inline.Span span -> span.content().forEach(this::inline);
            case Inline.Code c -> out.append(c.value());
            case Inline.Keyboard k -> out.append(k.value());
            case Inline.InlineFormula f -> out.append(f.tex());
            case Inline.Image i -> out.append(i.picture().alt());
            case Inline.Ruby r ->
                out.append(r.base()).append('(').append(r.annotation()).append(')');
            case Inline.NoteRef reference -> {}
            case Inline.Anchor anchor -> {}
            case Inline.HardLineBreak br -> out.append('\n');
        }
    }
}
