package io.github.zhiban.source.build;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.Picture;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads {@code figure}. */
final class Figures {
    private Figures() {}

    /** Pictures or a table with their caption; a figure of anything else is that and a paragraph. */
    static void read(HtmlReader reader, Context context, Element e, InlineStyle style, BlockBuilder out) {
        out.endParagraph();
        Element around = e.parent();
        if (around != null && isFigure(around) && isFigure(around.parent())) {
            // A gallery has two levels; more of them are tags that were not closed.
            reader.children(e, style, out);
            out.endParagraph();
            return;
        }
        List<Inline> caption = new ArrayList<>();
        BlockBuilder inner = new BlockBuilder(context, out.depth() + 1);
        for (Node child : e.childNodes()) {
            if (child instanceof TextNode text && !text.isBlank()) {
                // A caption that lost its tag.
                caption.addAll(reader.lineOf(text, style));
            } else if (child instanceof Element part && part.normalName().equals("figcaption")) {
                caption.addAll(reader.lineIn(part, style));
            } else if (child instanceof Element part) {
                reader.element(part, style, inner);
            }
        }
        List<Block> content = HtmlReader.handed(inner, out);
        boolean onlyPictures = !content.isEmpty()
                && content.stream()
                        .allMatch(block -> block instanceof Block.Figure figure
                                && figure.caption().isEmpty());
        if (onlyPictures) {
            List<Picture> all = content.stream()
                    .flatMap(block -> ((Block.Figure) block).pictures().stream())
                    .toList();
            out.add(new Block.Figure(all, caption, context.at(e)));
            return;
        }
        if (content.size() == 1
                && content.getFirst() instanceof Block.Table table
                && table.caption().isEmpty()) {
            out.add(new Block.Table(caption, table.head(), table.body(), table.at()));
            return;
        }
        // A name above a listing stays above it.
        Element first = e.firstElementChild();
        boolean above = first != null && first.normalName().equals("figcaption");
        if (above && !caption.isEmpty()) {
            out.add(new Block.Paragraph(caption, context.at(e)));
        }
        out.addAll(content);
        if (!above && !caption.isEmpty()) {
            out.add(new Block.Paragraph(caption, context.at(e)));
        }
    }

    private static boolean isFigure(@Nullable Element e) {
        return e != null && e.normalName().equals("figure");
    }
}
