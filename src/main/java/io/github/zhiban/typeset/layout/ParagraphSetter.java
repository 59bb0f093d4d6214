package io.github.zhiban.typeset.layout;

import io.github.zhiban.budget.Account;
import io.github.zhiban.text.line.Alignment;
import io.github.zhiban.text.line.LinePolicy;
import io.github.zhiban.text.line.LineSetter;
import io.github.zhiban.text.line.Measure;
import io.github.zhiban.text.line.SetLine;
import io.github.zhiban.typeset.HousePolicies;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.function.Predicate;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.Styleable;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineBox;

/**
 * Chooses the lines of all paragraphs of a laid-out document, for the widths that its blocks have, and writes them into
 * the inline boxes. Blocks beside floats keep the lines that Flying Saucer made.
 */
final class ParagraphSetter {
    private final LayoutContext context;
    private final HousePolicies policies;
    private final List<Rectangle> floats = new ArrayList<>();
    private final List<BlockBox> blocks = new ArrayList<>();

    private ParagraphSetter(LayoutContext context, HousePolicies policies) {
        this.context = context;
        this.policies = policies;
    }

    static List<SetParagraph> set(BlockBox root, LayoutContext context, HousePolicies policies) {
        ParagraphSetter setter = new ParagraphSetter(context, policies);
        setter.collect(root);
        List<SetParagraph> paragraphs = new ArrayList<>();
        for (BlockBox block : setter.blocks) {
            Account.poll();
            ParagraphSource source = setter.isBesideFloat(block) ? null : ParagraphSource.of(block, context);
            if (source != null) {
                paragraphs.add(setter.set(source));
            }
        }
        return paragraphs;
    }

    /**
     * Sets those paragraphs again whose blocks have become wider or narrower, as cells do when a table finds its
     * columns.
     *
     * @return whether there were any
     */
    static boolean update(List<SetParagraph> paragraphs, LayoutContext context, HousePolicies policies) {
        ParagraphSetter setter = new ParagraphSetter(context, policies);
        boolean any = false;
        for (ListIterator<SetParagraph> i = paragraphs.listIterator(); i.hasNext(); ) {
            SetParagraph paragraph = i.next();
            if (paragraph.isStale()) {
                i.set(setter.set(paragraph.source()));
                any = true;
            }
        }
        return any;
    }

    /** Sets those paragraphs again in which pictures have become smaller. */
    static void remeasure(
            List<SetParagraph> paragraphs, Predicate<BlockBox> changed, LayoutContext context, HousePolicies policies) {
        ParagraphSetter setter = new ParagraphSetter(context, policies);
        for (ListIterator<SetParagraph> i = paragraphs.listIterator(); i.hasNext(); ) {
            SetParagraph paragraph = i.next();
            BlockBox block = paragraph.source().block();
            if (changed.test(block)) {
                block.setInlineContent(paragraph.source().content());
                ParagraphSource source = ParagraphSource.of(block, context);
                if (source != null) {
                    i.set(setter.set(source));
                }
            }
        }
    }

    private void collect(BlockBox block) {
        if (Boxes.style(block).isFloated()) {
            floats.add(new Rectangle(block.getAbsX(), block.getAbsY(), block.getWidth(), block.getHeight()));
        }
        if (block.getChildrenContentType() == BlockBox.ContentType.INLINE) {
            if (block.getContentWidth() > 0) {
                blocks.add(block);
            }
            for (Styleable child : block.getInlineContent()) {
                if (child instanceof BlockBox inner && !Boxes.style(inner).isRunning()) {
                    collect(inner);
                }
            }
        }
        for (Box child : block.getChildren()) {
            if (child instanceof BlockBox inner && !Boxes.style(inner).isRunning()) {
                collect(inner);
            }
        }
    }

    private boolean isBesideFloat(BlockBox block) {
        Rectangle area = new Rectangle(block.getAbsX(), block.getAbsY(), block.getWidth(), block.getHeight());
        return floats.stream().anyMatch(floated -> floated.intersects(area) && !floated.contains(area));
    }

    private SetParagraph set(ParagraphSource source) {
        BlockBox block = source.block();
        int width = block.getContentWidth();
        int room = source.tail() < width ? width - source.tail() : width;
        float indent = Boxes.style(block).getFloatPropertyProportionalWidth(CSSName.TEXT_INDENT, width, context);
        Measure measure = indent < room
                ? new Measure(room / (double) Galley.DOTS_PER_POINT, indent / Galley.DOTS_PER_POINT)
                : Measure.of(room / (double) Galley.DOTS_PER_POINT);
        List<SetLine> lines = LineSetter.set(source.text(), policy(block), measure);
        SetParagraph paragraph = new SetParagraph(source, lines, width);
        block.setInlineContent(rewritten(paragraph));
        return paragraph;
    }

    private List<Styleable> rewritten(SetParagraph paragraph) {
        List<Styleable> written = paragraph.source().content();
        List<Styleable> fresh = new ArrayList<>();
        Iterator<ParagraphSource.Piece> pieces = paragraph.source().pieces().iterator();
        boolean first = true;
        for (Styleable child : written) {
            if (child instanceof InlineBox box && !box.isDynamicFunction()) {
                String text = paragraph.rewrite(pieces.next());
                fresh.add(new SetInlineBox(box, text, SetStyle.of(box, context.getCss()), first ? written : List.of()));
                first = false;
            } else {
                fresh.add(child);
            }
        }
        return fresh;
    }

    private LinePolicy policy(BlockBox block) {
        IdentValue align = Boxes.style(block).getIdent(CSSName.TEXT_ALIGN);
        Alignment alignment = IdentValue.JUSTIFY.equals(align)
                ? Alignment.JUSTIFY
                : IdentValue.CENTER.equals(align)
                        ? Alignment.CENTER
                        : IdentValue.RIGHT.equals(align) ? Alignment.END : Alignment.START;
        if (isTitle(block)) {
            boolean full = alignment == Alignment.JUSTIFY;
            return policies.apply(LinePolicy.title().aligned(full ? Alignment.START : alignment));
        }
        return policies.apply(LinePolicy.body().aligned(alignment));
    }

    private static boolean isTitle(Box block) {
        for (Box at = block; at != null; at = at.getParent()) {
            Element element = at.getElement();
            if (element != null) {
                return element.getNodeName().matches("h[1-6]");
            }
        }
        return false;
    }
}
