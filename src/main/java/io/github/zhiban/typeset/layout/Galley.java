package io.github.zhiban.typeset.layout;

import io.github.zhiban.font.Typefaces;
import io.github.zhiban.typeset.PrintDocument;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.extend.FontContext;
import org.xhtmlrenderer.extend.OutputDevice;
import org.xhtmlrenderer.extend.UserInterface;
import org.xhtmlrenderer.layout.BoxBuilder;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;
import org.xhtmlrenderer.render.ViewportBox;

/** One document laid out in boxes on pages. Used by one thread. */
public final class Galley {
    /** Flying Saucer's unit of length: 20 dots to the CSS pixel. */
    public static final float DOTS_PER_POINT = 20f * 4 / 3;

    private static final int DOTS_PER_PIXEL = 20;

    /** How often lines are chosen again because the columns of a table have moved. */
    private static final int MORE_PASSES = 2;

    /** How many tables may be moved to the next page because their heads would stand alone. */
    private static final int MOST_MOVES = 8;

    private static final FontContext NO_FONT_CONTEXT = new FontContext() {};
    private static final String DEFAULTS = readDefaults();

    private final Document document;
    private final SharedContext shared;
    private final BlockBox root;
    private final SetLines lines;
    private final LayoutContext context;
    private final double scale;

    private Galley(Document document, SharedContext shared, BlockBox root, LayoutContext context, PrintDocument print) {
        this.document = document;
        this.shared = shared;
        this.root = root;
        this.context = context;
        this.scale = print.scale();
        this.lines = new SetLines(print.policies());
    }

    /**
     * Lays a document out.
     *
     * @throws IllegalArgumentException if its XHTML is not well-formed
     */
    public static Galley of(PrintDocument print, List<PrintDocument.StyleSheet> sheets, Typefaces typefaces) {
        Document document = XhtmlParser.parse(print.xhtml());
        LongTexts.cut(document);
        SharedContext shared = new SharedContext(
                new Resources(print, DOTS_PER_PIXEL),
                new StackFonts(typefaces),
                new ReplacedElements(print.formulas()),
                new TextMeasure(),
                72 * DOTS_PER_POINT,
                DOTS_PER_PIXEL);
        XhtmlHandler handler = new XhtmlHandler(DEFAULTS, sheets);
        shared.setLineBreakingStrategy(new PlainBreaks());
        shared.setNamespaceHandler(handler);
        shared.getCss().setDocumentContext(shared, handler, document, new NoUser());

        LayoutContext first = shared.newLayoutContextInstance(NO_FONT_CONTEXT);
        BlockBox root = BoxBuilder.createRootBox(first, document);
        layOut(root, first);
        // Now every block knows its width: the lines are chosen, then everything is laid out again around them.
        List<SetParagraph> paragraphs = ParagraphSetter.set(root, first, print.policies());
        LayoutContext second = again(root, first);
        for (int i = 0; i < MORE_PASSES && ParagraphSetter.update(paragraphs, second, print.policies()); i++) {
            second = again(root, second);
        }
        for (int i = 0; i < MOST_MOVES && TableHeaderKeeper.moveOne(root, second); i++) {
            second = again(root, second);
        }
        Galley galley = new Galley(document, shared, root, second, print);
        for (SetParagraph paragraph : paragraphs) {
            LineFinisher.finish(paragraph, second, galley.lines);
        }
        Layer layer = Boxes.layer(root);
        layer.trimEmptyPages(bottom(root));
        RunningHeads.tie(root);
        layer.layoutPages(second);
        return galley;
    }

    /** Where the last line, picture or box of fixed height ends, in dots: margins and borders below need no page of their own. */
    private static int bottom(Box box) {
        boolean content = box instanceof LineBox
                || (box instanceof BlockBox block
                        && (block.isReplaced() || !Boxes.style(block).isAutoHeight()));
        int bottom = content ? box.getAbsY() + box.getHeight() : 0;
        for (Box child : Boxes.inside(box)) {
            bottom = Math.max(bottom, bottom(child));
        }
        return bottom;
    }

    private static LayoutContext again(BlockBox root, LayoutContext before) {
        root.reset(before);
        LayoutContext context = before.getSharedContext().newLayoutContextInstance(NO_FONT_CONTEXT);
        layOut(root, context);
        return context;
    }

    private static void layOut(BlockBox root, LayoutContext context) {
        PageBox first = Layer.createPageBox(context, "first");
        root.setContainingBlock(
                new ViewportBox(new Rectangle(0, 0, first.getContentWidth(context), first.getContentHeight(context))));
        root.layout(context);
    }

    public Document document() {
        return document;
    }

    public BlockBox root() {
        return root;
    }

    public SharedContext shared() {
        return shared;
    }

    public SetLines lines() {
        return lines;
    }

    /** How many points of paper a dot takes. */
    public double pointsPerDot() {
        return scale / DOTS_PER_POINT;
    }

    /** A context for asking styles. */
    public CssContext context() {
        return context;
    }

    public List<PageBox> pages() {
        return Boxes.layer(root).getPages();
    }

    /** A context for painting on a device. */
    public RenderingContext painting(OutputDevice<?, ?> device) {
        RenderingContext context = shared.newRenderingContextInstance(device, NO_FONT_CONTEXT, Boxes.layer(root), 0);
        context.setPageCount(pages().size());
        Boxes.layer(root).assignPagePaintingPositions(context, Layer.PagedMode.PAGED_MODE_PRINT);
        MarginTruncation.trim(root, this.context);
        return context;
    }

    private static String readDefaults() {
        try (InputStream sheet = Objects.requireNonNull(Galley.class.getResourceAsStream("default.css"))) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record NoUser() implements UserInterface {
        @Override
        public boolean isHover(Element element) {
            return false;
        }

        @Override
        public boolean isActive(Element element) {
            return false;
        }

        @Override
        public boolean isFocus(Element element) {
            return false;
        }
    }
}
