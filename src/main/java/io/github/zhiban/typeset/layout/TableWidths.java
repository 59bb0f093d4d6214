package io.github.zhiban.typeset.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.sheet.PropertyDeclaration;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.derived.RectPropertySet;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.newtable.TableBox;
import org.xhtmlrenderer.newtable.TableColumn;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;

/**
 * Keeps tables of fixed layout as wide as they say that they are, and within the box around them. Flying Saucer adds
 * what stands between and around the columns (the spacing, border and padding of a table whose borders are apart) to
 * the widths of the columns; here the columns give it.
 */
final class TableWidths {
    /** A column keeps at least this part of its width; what is left goes beyond the page, which is told. */
    private static final double LEAST = 0.2;

    /** Widths are written in points with two places, in dots. */
    private static final float ROUNDING = 4;

    private final Box root;
    private final Layer pages;
    private final LayoutContext context;
    private boolean changed;

    private TableWidths(Box root, LayoutContext context) {
        this.root = root;
        this.pages = Boxes.layer(root);
        this.context = context;
    }

    /**
     * Narrows the columns of tables that became wider than they are to be, in a document that is laid out.
     *
     * @return whether there are such: it has to be laid out again
     */
    static boolean fit(Box root, LayoutContext context) {
        TableWidths widths = new TableWidths(root, context);
        widths.visit(root);
        return widths.changed;
    }

    private void visit(Box box) {
        if (box instanceof TableBox table && !table.getStyleColumns().isEmpty()) {
            fit(table);
        }
        Boxes.inside(box).forEach(this::visit);
    }

    private void fit(TableBox table) {
        CalculatedStyle style = Boxes.style(table);
        Box around = around(table);
        if (around == null || style.isAutoWidth()) {
            return;
        }
        float wanted = style.getFloatPropertyProportionalWidth(CSSName.WIDTH, around.getContentWidth(), context);
        RectPropertySet margin = table.getMargin(context);
        float most = around.getContentWidth() + turned(table) - margin.left() - margin.right();
        float beside = style.isCollapseBorders() ? 0 : table.marginsBordersPaddingAndSpacing(context, true);
        float room = Math.min(wanted, most) - beside;
        List<Float> columns = new ArrayList<>();
        for (TableColumn column : table.getStyleColumns()) {
            columns.add(width(column));
        }
        double all = columns.stream().mapToDouble(Float::doubleValue).sum();
        if (columns.contains(0f) || all <= room + ROUNDING) {
            return;
        }
        Element element = table.getElement();
        if (wanted > most && element != null) {
            table.setStyle(narrower(style, element, Math.max(1, most)));
        }
        double less = (all - room) / columns.size();
        double share = room / all;
        for (int i = 0; i < columns.size(); i++) {
            double left = wanted > most ? columns.get(i) * share : columns.get(i) - less;
            narrow(table.getStyleColumns().get(i), (float) Math.max(columns.get(i) * LEAST, left));
        }
        changed = true;
    }

    /** The box that a table stands in; the one that holds it and its caption is as wide as the table. */
    private static @Nullable Box around(TableBox table) {
        Box around = table.getContainingBlock();
        while (around instanceof BlockBox block && block.isAnonymous()) {
            around = block.getContainingBlock();
        }
        return around;
    }

    /** How much wider than the text the page of a table is, in dots: Flying Saucer lays all pages out as the first. */
    private float turned(TableBox table) {
        PageBox page = Boxes.page(pages, context, table.getAbsY());
        return page == null ? 0 : Math.max(0, page.getContentWidth(context) - root.getContentWidth());
    }

    /** The width that is written, in dots; 0 for none. */
    private float width(TableColumn column) {
        CalculatedStyle style = Objects.requireNonNull(column.getStyle());
        return style.isAutoWidth() ? 0 : style.getFloatPropertyProportionalWidth(CSSName.WIDTH, 0, context);
    }

    private void narrow(TableColumn column, float dots) {
        column.setStyle(
                narrower(Objects.requireNonNull(column.getStyle()), Objects.requireNonNull(column.getElement()), dots));
    }

    private CalculatedStyle narrower(CalculatedStyle style, Element element, float dots) {
        CascadedStyle written = context.getCss().getCascadedStyle(element, false);
        PropertyDeclaration[] width = {ColumnStyles.length(CSSName.WIDTH, dots)};
        return Objects.requireNonNull(style.getParent()).deriveStyle(CascadedStyle.createLayoutStyle(written, width));
    }
}
