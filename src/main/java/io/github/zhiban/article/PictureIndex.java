package io.github.zhiban.article;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists the pictures of an article, so that they can be fetched before pages are made. */
public final class PictureIndex {
    private final Map<String, Picture> pictures = new LinkedHashMap<>();

    private PictureIndex() {}

    /** Every picture of an article once, by its address, in reading order. */
    public static List<Picture> of(Article article) {
        PictureIndex index = new PictureIndex();
        article.sections().forEach(index::section);
        article.notes().forEach(note -> index.blocks(note.content()));
        return List.copyOf(index.pictures.values());
    }

    private void section(Section top) {
        Deque<Section> open = new ArrayDeque<>(List.of(top));
        while (!open.isEmpty()) {
            Section section = open.pop();
            Heading heading = section.heading();
            if (heading != null) {
                inlines(heading.content());
            }
            blocks(section.blocks());
            section.sections().reversed().forEach(open::push);
        }
    }

    private void blocks(Collection<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph p -> inlines(p.content());
            case Block.MinorHeading l -> inlines(l.content());
            case Block.BulletList b -> b.items().forEach(item -> blocks(item.content()));
            case Block.OrderedList n -> n.items().forEach(item -> blocks(item.content()));
            case Block.Tasks t -> t.items().forEach(task -> blocks(task.content()));
            case Block.Definitions d ->
                d.items().forEach(definition -> {
                    inlines(definition.term());
                    blocks(definition.meaning());
                });
            case Block.Quote q -> blocks(q.content());
            case Block.Aside a -> blocks(a.content());
            case Block.Table t -> {
                inlines(t.caption());
                rows(t.head());
                rows(t.body());
            }
            case Block.Figure f -> {
                f.pictures().forEach(this::picture);
                inlines(f.caption());
            }
            case Block.CodeBlock c -> {}
            case Block.DisplayFormula f -> {}
            case Block.ThematicBreak r -> {}
        }
    }

    private void rows(List<Block.Row> rows) {
        rows.forEach(row -> row.cells().forEach(cell -> blocks(cell.content())));
    }

    private void inlines(List<Inline> inlines) {
        inlines.forEach(this::inline);
    }

    private void inline(Inline inline) {
        switch (inline) {
            case Inline.Image image -> picture(image.picture());
            case Inline.Emphasis e -> inlines(e.content());
            case Inline.Strong s -> inlines(s.content());
            case Inline.Mark m -> inlines(m.content());
            case Inline.Deleted d -> inlines(d.content());
            case Inline.Underline u -> inlines(u.content());
            case Inline.Sub s -> inlines(s.content());
            case Inline.Sup s -> inlines(s.content());
            case Inline.Link l -> inlines(l.content());
            case Inline.Text t -> {}
            case Inline.Code c -> {}
            case Inline.Keyboard k -> {}
            case Inline.InlineFormula f -> {}
            case Inline.Ruby r -> {}
            case Inline.NoteRef n -> {}
            case Inline.Anchor a -> {}
            case Inline.HardLineBreak b -> {}
        }
    }

    private void picture(Picture picture) {
        pictures.putIfAbsent(picture.address(), picture);
    }
}
