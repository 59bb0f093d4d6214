package io.github.zhiban.source.build;

import io.github.zhiban.article.ArticleText;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.Inline;
import java.util.ArrayList;
import java.util.List;

/** Text that has to stand on one line: headings, captions, terms. */
public final class Lines {
    private Lines() {}

    /** The text of all paragraphs among blocks as one line; breaks become spaces. */
    static List<Inline> joined(List<Block> blocks) {
        List<Inline> line = new ArrayList<>();
        for (Block block : blocks) {
            List<Inline> content = switch (block) {
                case Block.TextBlock t -> t.content();
                case Block.Figure f ->
                    f.pictures().stream().<Inline>map(Inline.Image::new).toList();
                case Block.CodeBlock c -> List.of(new Inline.Code(c.text().replaceAll("\\s+", " ")));
                case Block.DisplayFormula f -> List.of(new Inline.InlineFormula(f.tex()));
                case Block.Table t -> said(t);
                case Block.ItemList l -> said(l);
                case Block.Definitions d -> said(d);
                case Block.Container c -> said(c);
                case Block.ThematicBreak r -> said(r);
            };
            if (!line.isEmpty() && !content.isEmpty()) {
                line.add(new Inline.Text(" "));
            }
            line.addAll(withoutBreaks(content));
        }
        return line;
    }

    private static List<Inline> said(Block block) {
        return List.of(new Inline.Text(ArticleText.of(block).strip().replaceAll("\\s+", " ")));
    }

    /** A paragraph's content with a space for each break. */
    public static List<Inline> withoutBreaks(List<Inline> content) {
        return content.stream()
                .map(inline -> inline instanceof Inline.HardLineBreak ? new Inline.Text(" ") : inline)
                .toList();
    }

    /** The characters of a line. */
    public static String text(List<Inline> content) {
        return ArticleText.of(content).strip();
    }
}
