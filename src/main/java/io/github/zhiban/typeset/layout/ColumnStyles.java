package io.github.zhiban.typeset.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.css.CSSPrimitiveValue;
import org.xhtmlrenderer.context.StyleReference;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.constants.MarginBoxName;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.newmatch.PageInfo;
import org.xhtmlrenderer.css.parser.PropertyValue;
import org.xhtmlrenderer.css.sheet.PropertyDeclaration;
import org.xhtmlrenderer.css.sheet.StylesheetInfo.Origin;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.EmptyStyle;
import org.xhtmlrenderer.css.style.derived.RectPropertySet;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.render.PageBox;

/**
 * Styles with columns. Flying Saucer breaks no block between columns and knows no pages within them. So each column is
 * a page while it is laid out: whatever holds at the end of a page (widows, headings, heads of tables) holds at that of
 * a column, and no block knows of it. {@link Sheet} puts those that stand side by side on one sheet of paper. Used by
 * one thread.
 */
final class ColumnStyles extends StyleReference {
    private static final PropertyDeclaration[] PLAIN = {
        CascadedStyle.createLayoutPropertyDeclaration(CSSName.COLUMN_COUNT, IdentValue.AUTO),
        CascadedStyle.createLayoutPropertyDeclaration(CSSName.COLUMN_WIDTH, IdentValue.AUTO)
    };

    private final SharedContext shared;
    private @Nullable ColumnPlan plan;
    private @Nullable LayoutContext laidOut;
    private final Set<Integer> fresh = new HashSet<>();

    ColumnStyles(UserAgentCallback resources, SharedContext shared) {
        super(resources);
        this.shared = shared;
    }

    /** What columns the sheet asks for; {@code null} for none. */
    @Nullable
    ColumnPlan plan() {
        return plan;
    }

    /** Takes no columns, whatever the sheet says. */
    void forgetColumns() {
        plan = null;
    }

    /** Looks for columns in a document: those of the body, or of the first of its children that has some. */
    void findColumns(Document document) {
        Element root = document.getDocumentElement();
        for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element body && body.getNodeName().equals("body")) {
                plan = plan(asks(root) && !asks(body) ? root : body, body);
            }
        }
    }

    /** Once columns have begun, all that follows stands in them: they end with the text. */
    private @Nullable ColumnPlan plan(Element holder, Element body) {
        boolean all = asks(holder);
        List<Element> across = new ArrayList<>();
        Element first = null;
        for (Node node = body.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (!(node instanceof Element child) || shared.getStyle(child).isNonFlowContent()) {
                continue;
            }
            boolean within = asks(child) || (all && (first != null || !spans(child)));
            if (first == null && !within) {
                across.add(child);
            } else if (first == null) {
                first = child;
            } else if (!within) {
                return null;
            }
        }
        return first == null ? null : plan(all ? holder : first, across);
    }

    private @Nullable ColumnPlan plan(Element asking, List<Element> across) {
        LayoutContext context = context();
        CascadedStyle written = super.getCascadedStyle(asking, false);
        CalculatedStyle style = shared.getStyle(asking);
        int width = textWidth();
        int gap = Math.round(
                style.isIdent(CSSName.COLUMN_GAP, IdentValue.NORMAL)
                        ? style.getFSFont(context).getSize2D()
                        : style.getFloatPropertyProportionalWidth(CSSName.COLUMN_GAP, width, context));
        int most = number(written, CSSName.COLUMN_COUNT);
        int count = most;
        if (hasWidth(written)) {
            CalculatedStyle own = style.deriveStyle(CascadedStyle.createLayoutStyle(
                    written.propertyByName(CSSName.COLUMN_WIDTH),
                    CascadedStyle.createLayoutPropertyDeclaration(CSSName.DISPLAY, IdentValue.BLOCK)));
            int narrowest = Math.max(
                    1, Math.round(own.getFloatPropertyProportionalWidth(CSSName.COLUMN_WIDTH, width, context)));
            int room = Math.max(1, (width + gap) / (narrowest + gap));
            count = most == 0 ? room : Math.min(most, room);
        }
        return count < 2 ? null : new ColumnPlan(count, ColumnRule.of(asking, gap, shared, context), across);
    }

    private boolean asks(Element element) {
        CascadedStyle written = super.getCascadedStyle(element, false);
        return number(written, CSSName.COLUMN_COUNT) > 1 || hasWidth(written);
    }

    private static boolean hasWidth(CascadedStyle written) {
        return written.hasProperty(CSSName.COLUMN_WIDTH)
                && written.propertyByName(CSSName.COLUMN_WIDTH).getValue().getPrimitiveType()
                        != CSSPrimitiveValue.CSS_IDENT;
    }

    /**
     * Whether an element stands across all columns: what has one column is as wide as the page ({@code SheetPrepass}
     * says so for column-span).
     */
    private boolean spans(Element element) {
        return number(super.getCascadedStyle(element, false), CSSName.COLUMN_COUNT) == 1;
    }

    private static int number(CascadedStyle written, CSSName name) {
        return written.hasProperty(name)
                        && written.propertyByName(name).getValue().getPrimitiveType() == CSSPrimitiveValue.CSS_NUMBER
                ? (int) written.propertyByName(name).getValue().getFloatValue(CSSPrimitiveValue.CSS_NUMBER)
                : 0;
    }

    /** A context for asking styles. */
    LayoutContext context() {
        return shared.newLayoutContextInstance(Manuscript.NO_FONT_CONTEXT);
    }

    @Override
    public CascadedStyle getCascadedStyle(@Nullable Element element, boolean restyle) {
        // An element may bring declarations of its own.
        CascadedStyle style = LayoutLog.reading(() -> super.getCascadedStyle(element, restyle));
        return style.hasProperty(CSSName.COLUMN_COUNT) || style.hasProperty(CSSName.COLUMN_WIDTH)
                ? CascadedStyle.createLayoutStyle(style, PLAIN)
                : style;
    }

    /** A layout begins: pages are asked for from the first one on. */
    void begin(LayoutContext context) {
        laidOut = context;
    }

    /** Pages are asked for no longer. */
    void end() {
        laidOut = null;
    }

    /** The areas that begin a sheet of their own, by their index: a page break was asked for. */
    Set<Integer> fresh() {
        return fresh;
    }

    @Override
    public PageInfo getPageStyle(@Nullable String pageName, String pseudoPage) {
        if (plan == null || laidOut == null) {
            return super.getPageStyle(pageName, pseudoPage);
        }
        Layer layer = laidOut.getRootLayer();
        int index = layer == null ? 0 : layer.getPages().size();
        ColumnPlan.Area area = plan.add(index, pageName, fresh.contains(index));
        return narrowed(super.getPageStyle(pageName, pseudo(area.sheet())), area, plan, index, laidOut);
    }

    private static String pseudo(int sheet) {
        return sheet == 0 ? "first" : sheet % 2 == 0 ? "right" : "left";
    }

    /** A page with its own margins, as the sheet states it. */
    PageBox wholePage(@Nullable String pageName, String pseudo) {
        PageInfo info = super.getPageStyle(pageName, pseudo);
        return new PageBox(info, context(), new EmptyStyle().deriveStyle(info.getPageStyle()), 0, 0);
    }

    /** How wide the text is on pages that are neither the first nor named, in dots. */
    int textWidth() {
        LayoutContext context = context();
        return Math.min(
                wholePage(null, "right").getContentWidth(context),
                wholePage(null, "left").getContentWidth(context));
    }

    /** How wide the margin box is that holds running heads, in dots: as its sheet says, else what its row has left. */
    int runningWidth() {
        PageInfo info = super.getPageStyle(null, "right");
        CalculatedStyle page = new EmptyStyle().deriveStyle(info.getPageStyle());
        int whole = textWidth();
        Map<String, Integer> widths = new TreeMap<>();
        Set<String> heads = new TreeSet<>();
        for (MarginBoxName name : info.getMarginBoxes().keySet()) {
            CascadedStyle box = info.createMarginBoxStyle(name, true);
            if (box == null) {
                continue;
            }
            CalculatedStyle style = page.deriveStyle(box);
            if (box.hasProperty(CSSName.WIDTH) && !style.isAutoWidth()) {
                float width = style.getFloatPropertyProportionalWidth(CSSName.WIDTH, whole, context());
                widths.put(name.toString(), Math.round(width));
            }
            if (holdsElement(box)) {
                heads.add(name.toString());
            }
        }
        return heads.stream()
                .map(head -> widths.containsKey(head) ? widths.get(head) : whole - beside(head, widths))
                .min(Integer::compare)
                .orElse(whole);
    }

    /** What the other boxes of the row take, not those of the corners, which stand beside the text. */
    private static int beside(String head, Map<String, Integer> widths) {
        String row = head.substring(0, head.indexOf('-') + 1);
        return widths.entrySet().stream()
                .filter(box -> box.getKey().startsWith(row) && !box.getKey().endsWith("-corner"))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static boolean holdsElement(CascadedStyle box) {
        return box.hasProperty(CSSName.CONTENT)
                && box.propertyByName(CSSName.CONTENT).getValue().getCssText().contains("element(");
    }

    /** The page of a sheet, to which a part of the text belongs. */
    PageBox sheet(int number, @Nullable String pageName, int top, int bottom, LayoutContext context) {
        PageInfo info = super.getPageStyle(pageName, pseudo(number));
        return new SheetPage(info, context, new EmptyStyle().deriveStyle(info.getPageStyle()), top, bottom, number);
    }

    private static PageInfo narrowed(
            PageInfo info, ColumnPlan.Area area, ColumnPlan plan, int index, LayoutContext context) {
        PageBox whole = new PageBox(info, context, new EmptyStyle().deriveStyle(info.getPageStyle()), 0, 0);
        RectPropertySet margin = whole.getMargin(context);
        int width = whole.getContentWidth(context);
        int left = plan.left(area, width);
        int right = area.column() < 0 ? 0 : width - left - plan.columnWidth(width);
        int height = plan.height(index);
        int below = height == 0 ? 0 : Math.max(0, whole.getContentHeight(context) - plan.top(area) - height);
        PropertyDeclaration[] margins = {
            length(CSSName.MARGIN_LEFT, margin.left() + left),
            length(CSSName.MARGIN_RIGHT, margin.right() + right),
            length(CSSName.MARGIN_TOP, margin.top() + plan.top(area)),
            length(CSSName.MARGIN_BOTTOM, margin.bottom() + below)
        };
        return new PageInfo(
                info.getProperties(),
                CascadedStyle.createLayoutStyle(info.getPageStyle(), margins),
                info.getMarginBoxes());
    }

    /** A length in dots. */
    static PropertyDeclaration length(CSSName name, float dots) {
        float pixels = dots / Manuscript.DOTS_PER_PIXEL;
        return new PropertyDeclaration(
                name, new PropertyValue(CSSPrimitiveValue.CSS_PX, pixels, pixels + "px"), true, Origin.USER);
    }
}
