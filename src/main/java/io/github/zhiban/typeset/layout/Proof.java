package io.github.zhiban.typeset.layout;

import io.github.zhiban.budget.Account;
import io.github.zhiban.typeset.HousePolicies;
import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import org.xhtmlrenderer.layout.BoxBuilder;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.SharedContext;
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

    /**
     * Lays a manuscript out: once to learn how wide all blocks are, then around the lines that were chosen for these
     * widths.
     */
    public static Proof of(Manuscript manuscript) {
        LongTexts.cut(manuscript.document());
        EmptyCorners.fill(manuscript.document());
        HousePolicies policies = manuscript.print().policies();
        LayoutContext first = manuscript.shared().newLayoutContextInstance(Manuscript.NO_FONT_CONTEXT);
        Optional<ColumnFlow> columns = ColumnFlow.of(manuscript.shared());
        columns.ifPresent(flow -> flow.begin(first));
        BlockBox root = BoxBuilder.createRootBox(first, manuscript.document());
        layOut(root, first);
        boolean widened = columns.map(flow -> flow.widen(root, first)).orElseGet(() -> PageWidths.fit(root, first));
        boolean indented = MarkerRoom.make(root, first);
        boolean parted = LongRuns.part(root, first);
        boolean narrowed = TableWidths.fit(root, first);
        LayoutContext measured = widened || indented || parted || narrowed ? again(root, first) : first;
        CodeLines.wrap(root, measured);
        List<SetParagraph> paragraphs = ParagraphSetter.set(root, measured, policies);
        LayoutContext context = again(root, measured);
        for (int i = 0; i < MORE_PASSES && ParagraphSetter.update(paragraphs, context, policies); i++) {
            context = again(root, context);
        }
        LayoutContext whole = context;
        return new Proof(
                root,
                columns.filter(flow -> flow.begin(root, whole))
                        .map(flow -> again(root, whole))
                        .orElse(whole),
                paragraphs);
    }

    /** The same with every line as wide as its glyphs. */
    public Proof finished() {
        finish(context, new SetLines(HousePolicies.DEFAULT));
        return this;
    }

    /**
     * Gives the glyphs their places. Paragraphs are forgotten as their glyphs come: long documents have no room for
     * both.
     */
    void finish(LayoutContext context, SetLines lines) {
        while (!paragraphs.isEmpty()) {
            Account.poll();
            LineFinisher.finish(paragraphs.removeLast(), context, lines);
        }
    }

    static LayoutContext again(BlockBox root, LayoutContext before) {
        root.reset(before);
        LayoutContext context = before.getSharedContext().newLayoutContextInstance(Manuscript.NO_FONT_CONTEXT);
        return layOut(root, context);
    }

    private static LayoutContext layOut(BlockBox root, LayoutContext context) {
        SharedContext shared = context.getSharedContext();
        Optional<ColumnFlow> columns = ColumnFlow.of(shared);
        LayoutContext at = context;
        columns.ifPresent(ColumnFlow::beginLayout);
        layOutOnce(root, at, columns);
        while (columns.isPresent() && columns.get().breakSheet(root, at)) {
            root.reset(at);
            at = shared.newLayoutContextInstance(Manuscript.NO_FONT_CONTEXT);
            layOutOnce(root, at, columns);
        }
        return at;
    }

    private static void layOutOnce(BlockBox root, LayoutContext context, Optional<ColumnFlow> columns) {
        PageBox first = Layer.createPageBox(context, "first");
        int width = columns.map(ColumnFlow::width).orElseGet(((ColumnStyles) context.getCss())::textWidth);
        root.setContainingBlock(new ViewportBox(new Rectangle(0, 0, width, first.getContentHeight(context))));
        columns.ifPresent(flow -> flow.begin(context));
        root.layout(context);
        columns.ifPresent(ColumnFlow::end);
    }
}
