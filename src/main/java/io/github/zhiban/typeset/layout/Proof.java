package io.github.zhiban.typeset.layout;

import io.github.zhiban.typeset.HousePolicies;
import java.awt.Rectangle;
import java.util.List;
import org.xhtmlrenderer.layout.BoxBuilder;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.ViewportBox;

/**
 * What a manuscript holds at the moment, laid out: its boxes with their lines chosen. All lengths are in dots.
 *
 * @param context for asking styles
 */
public record Proof(BlockBox root, LayoutContext context, List<SetParagraph> paragraphs) {
    /** How often lines are chosen again because the columns of a table have moved. */
    private static final int MORE_PASSES = 2;

    /** Lays a manuscript out: once to learn how wide all blocks are, then around the lines that were chosen for these widths. */
    public static Proof of(Manuscript manuscript) {
        LongTexts.cut(manuscript.document());
        HousePolicies policies = manuscript.print().policies();
        LayoutContext first = manuscript.shared().newLayoutContextInstance(Manuscript.NO_FONT_CONTEXT);
        BlockBox root = BoxBuilder.createRootBox(first, manuscript.document());
        layOut(root, first);
        List<SetParagraph> paragraphs = ParagraphSetter.set(root, first, policies);
        LayoutContext context = again(root, first);
        for (int i = 0; i < MORE_PASSES && ParagraphSetter.update(paragraphs, context, policies); i++) {
            context = again(root, context);
        }
        return new Proof(root, context, paragraphs);
    }

    /** The same with every line as wide as its glyphs. */
    public Proof finished() {
        finish(context, new SetLines(HousePolicies.DEFAULT));
        return this;
    }

    void finish(LayoutContext context, SetLines lines) {
        for (SetParagraph paragraph : paragraphs) {
            LineFinisher.finish(paragraph, context, lines);
        }
    }

    static LayoutContext again(BlockBox root, LayoutContext before) {
        root.reset(before);
        LayoutContext context = before.getSharedContext().newLayoutContextInstance(Manuscript.NO_FONT_CONTEXT);
        layOut(root, context);
        return context;
    }

    private static void layOut(BlockBox root, LayoutContext context) {
        PageBox first = Layer.createPageBox(context, "first");
        root.setContainingBlock(
                new ViewportBox(new Rectangle(0, 0, first.getContentWidth(context), first.getContentHeight(context))));
        root.layout(context);
    }
}
