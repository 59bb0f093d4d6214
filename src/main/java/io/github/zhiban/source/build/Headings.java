package io.github.zhiban.source.build;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.Picture;
import io.github.zhiban.source.repair.Stress;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Reads a heading for what it is: in the outline, a lead inside another container, or a paragraph that someone made
 * large. What a heading cannot hold (pictures, lists, code) follows it.
 */
final class Headings {
    /** Beyond this many characters it is prose. */
    private static final int LONGEST = 100;

    private Headings() {}

    static void read(HtmlReader reader, Context context, Element e, InlineStyle style, BlockBuilder out) {
        out.endParagraph();
        List<Block> blocks = reader.blocksIn(e, style.without(InlineStyle.Trait.STRONG), out);
        List<Inline> title = new ArrayList<>();
        List<Block> rest = new ArrayList<>();
        for (Block block : blocks) {
            boolean text = block instanceof Block.Paragraph || block instanceof Block.MinorHeading;
            if (text && (title.isEmpty() || rest.isEmpty())) {
                if (!title.isEmpty()) {
                    title.add(new Inline.Text(" "));
                }
                title.addAll(Lines.withoutBreaks(content(block)));
            } else {
                rest.add(block);
            }
        }
        List<Picture> pictures = takePictures(title);
        if (!pictures.isEmpty()) {
            rest.addFirst(new Block.Figure(pictures, List.of(), context.at(e)));
        }
        String text = Lines.text(title);
        if (text.length() > LONGEST) {
            context.anchors().idOf(e).ifPresent(out::anchor);
            out.addAll(blocks);
            return;
        }
        if (!text.isEmpty()) {
            add(context, e, Stress.removed(title), text, out);
        } else {
            context.anchors().idOf(e).ifPresent(out::anchor);
        }
        out.addAll(rest);
    }

    private static List<Picture> takePictures(List<Inline> line) {
        List<Picture> pictures = new ArrayList<>();
        List<Inline> left = without(pictures, line);
        line.clear();
        line.addAll(left);
        return pictures;
    }

    /**
     * A line without its pictures, which are added to {@code taken}, and without links and stress that held no more.
     */
    private static List<Inline> without(List<Picture> taken, List<Inline> line) {
        List<Inline> left = new ArrayList<>();
        for (Inline inline : line) {
            if (inline instanceof Inline.Image image) {
                taken.add(image.picture());
            } else if (inline instanceof Inline.Span span) {
                List<Inline> content = without(taken, span.content());
                if (!content.isEmpty()) {
                    left.add(span.with(content));
                }
            } else {
                left.add(inline);
            }
        }
        return left;
    }

    private static List<Inline> content(Block block) {
        return block instanceof Block.Paragraph || block instanceof Block.MinorHeading ? block.inlines() : List.of();
    }

    private static void add(Context context, Element e, List<Inline> title, String text, BlockBuilder out) {
        if (out.isRoot()) {
            int level = e.normalName().charAt(1) - '0';
            out.add(new Part.Title(level, context.anchors().headingId(e, text), title, context.at(e)));
        } else {
            context.anchors().idOf(e).ifPresent(out::anchor);
            out.add(new Block.MinorHeading(title, context.at(e)));
        }
    }
}
