package io.github.zhiban.typeset.layout;

import io.github.zhiban.budget.Account;
import io.github.zhiban.typeset.LayoutScore;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.extend.OutputDevice;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;

/** One document laid out in boxes on pages. Used by one thread. */
public final class Galley {
    /** Flying Saucer's unit of length: 20 dots to the CSS pixel. */
    public static final float DOTS_PER_POINT = 20f * 4 / 3;

    /** How many tables may be moved to the next page because their heads would stand alone. */
    private static final int MOST_MOVES = 8;

    /** The attribute of the body of a text that flows from page to page. */
    private static final String FLOWS = "data-flows";

    private final Document document;
    private final SharedContext shared;
    private final BlockBox root;
    private final SetLines lines;
    private final LayoutContext context;
    private final double scale;
    private final List<Sheet> sheets;
    private final LayoutScore score;
    /** The numbers of pages without text that are meant to be so. */
    private final BitSet blank;

    private Galley(
            Manuscript manuscript,
            BlockBox root,
            LayoutContext context,
            SetLines lines,
            List<Sheet> sheets,
            LayoutScore score) {
        this.document = manuscript.document();
        this.shared = manuscript.shared();
        this.root = root;
        this.context = context;
        this.sheets = List.copyOf(sheets);
        this.score = score;
        this.scale = scale(manuscript.print().paperWidth(), sheets.getFirst().page(), context);
        this.lines = lines;
        this.blank = BlankPages.meant(root, context);
    }

    /** Lays a manuscript out. */
    public static Galley of(Manuscript manuscript) {
        Proof proof = Proof.of(manuscript);
        LayoutContext context = PageFiller.fill(proof, manuscript.print().policies());
        for (int i = 0; i < MOST_MOVES && TallPictures.shrink(proof.root(), context, Boxes.layer(proof.root())); i++) {
            context = Proof.again(proof.root(), context);
        }
        for (int i = 0; i < MOST_MOVES && TableHeaderKeeper.moveOne(proof.root(), context); i++) {
            context = Proof.again(proof.root(), context);
        }
        for (int i = 0; i < MOST_MOVES && BlankPages.fillOne(proof.root(), context); i++) {
            context = Proof.again(proof.root(), context);
        }
        Layer layer = Boxes.layer(proof.root());
        SetLines lines = new SetLines(manuscript.print().policies());
        layer.trimEmptyPages(bottom(proof.root()));
        LayoutScore score = PageCensus.of(proof.root(), proof.paragraphs());
        Optional<ColumnFlow> columns = ColumnFlow.of(manuscript.shared());
        if (columns.isPresent()) {
            context = columns.get().balance(proof.root(), context);
            layer = Boxes.layer(proof.root());
            layer.trimEmptyPages(bottom(proof.root()));
        }
        proof.finish(context, lines);
        RunningHeads.tie(proof.root());
        Galley galley = new Galley(
                manuscript, proof.root(), context, lines, Sheet.of(layer, context, manuscript.styles()), score);
        context.setRootDocumentLayer(layer);
        for (Sheet sheet : galley.sheets) {
            Account.poll();
            sheet.page().layout(context);
        }
        RunningHeads.measure(proof.root(), galley.sheets.getLast().page(), context);
        return galley;
    }

    /**
     * Where the last line, picture or box of fixed height ends, in dots: margins and borders below need no page of
     * their own.
     */
    static int bottom(Box box) {
        boolean content = box instanceof LineBox
                || (box instanceof BlockBox block
                        && (block.isReplaced() || !Boxes.style(block).isAutoHeight()));
        int bottom = content ? box.getAbsY() + box.getHeight() : 0;
        for (Box child : Boxes.inside(box)) {
            bottom = Math.max(bottom, bottom(child));
        }
        return bottom;
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

    /** How the sheet changes the case of what an element says; empty where it does not. */
    public Optional<String> textTransform(Element element) {
        CalculatedStyle style = shared.getStyle(element);
        // Small capitals are capitals to Flying Saucer.
        IdentValue transform = style.isIdent(CSSName.FONT_VARIANT, IdentValue.SMALL_CAPS)
                ? IdentValue.UPPERCASE
                : style.getIdent(CSSName.TEXT_TRANSFORM);
        return Optional.of(transform)
                .filter(each -> !IdentValue.NONE.equals(each))
                .map(IdentValue::toString);
    }

    /** How many points of paper a point of the sheets takes. */
    private static double scale(double paperWidth, PageBox page, CssContext context) {
        return paperWidth == 0 ? 1 : paperWidth * DOTS_PER_POINT / page.getWidth(context);
    }

    /** Whether a sheet is blank so that the next one, with what begins a chapter, is a right one, or a left one. */
    public boolean isLeftBlank(Sheet sheet) {
        return sheet.areas().stream().allMatch(area -> blank.get(area.getPageNo()));
    }

    /** How many points of paper a dot takes. */
    public double pointsPerDot() {
        return scale / DOTS_PER_POINT;
    }

    /** A context for asking styles. */
    public CssContext context() {
        return context;
    }

    /** Whether the pages hold one text that flows from page to page, and may be a line longer or shorter. */
    public boolean flows() {
        return document.getElementsByTagName("body").item(0) instanceof Element body && body.hasAttribute(FLOWS);
    }

    /** What a designer would see in the pages. */
    public LayoutScore score() {
        return score;
    }

    /** The lower margin of pages of running text, in points: the first one may have another. */
    public double bottomMargin() {
        PageBox page = ((ColumnStyles) shared.getCss()).wholePage(null, "right");
        return page.getMargin(context).bottom() / DOTS_PER_POINT;
    }

    /** The height of a line of the running text, in points. */
    public double lineHeight() {
        Box body = root.getChildren().stream()
                .filter(child -> child.getElement() != null
                        && child.getElement().getNodeName().equals("body"))
                .findFirst()
                .orElse(root);
        return Boxes.style(body).getLineHeight(context) / DOTS_PER_POINT;
    }

    /** The sheets of paper, each with the areas that hold text. */
    public List<Sheet> sheets() {
        return sheets;
    }

    /** Paints the lines between the columns of a sheet. */
    public void paintColumnRules(Sheet sheet, RenderingContext context) {
        ColumnPlan plan = ((ColumnStyles) shared.getCss()).plan();
        if (plan != null) {
            plan.rule().paint(sheet, context);
        }
    }

    /** A context for painting on a device. */
    public RenderingContext painting(OutputDevice<?, ?> device) {
        RenderingContext context =
                shared.newRenderingContextInstance(device, Manuscript.NO_FONT_CONTEXT, Boxes.layer(root), 0);
        context.setPageCount(sheets.size());
        Boxes.layer(root).assignPagePaintingPositions(context, Layer.PagedMode.PAGED_MODE_PRINT);
        MarginTruncation.trim(root, this.context);
        return context;
    }
}
