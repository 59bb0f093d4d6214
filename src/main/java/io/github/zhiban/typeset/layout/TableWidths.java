package io.github.zhiban.typeset.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.sheet.PropertyDeclaration;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.newtable.TableBox;
import org.xhtmlrenderer.newtable.TableColumn;
import org.xhtmlrenderer.render.Box;

/**
 * Keeps tables of fixed layout as wide as they say that they are. Flying Saucer adds what stands between and around the
 * columns (the spacing, border and padding of a table whose borders are apart) to the widths of the columns; here the
 * columns give it.
 */
final class TableWidths {
    /** A column keeps at least this part of its width; what is left goes beyond the page, which is told. */
    private static final double LEAST = 0.2;

    private final LayoutContext context;
    private boolean changed;

    private TableWidths(LayoutContext context) {
        this.context = context;
    }

    /**
     * Narrows the columns of tables that became wider than they are to be, in a document that is laid out.
     *
     * @return whether there are such: it has to be laid out again
     */
    static boolean fit(Box root, LayoutContext context) {
        TableWidths widths = new TableWidths(context);
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
        Box around = table.getContainingBlock();
        if (around == null || style.isCollapseBorders() || style.isAutoWidth()) {
            return;
        }
        float wanted = style.getFloatPropertyProportionalWidth(CSSName.WIDTH, around.getContentWidth(), context);
        float room = wanted - table.marginsBordersPaddingAndSpacing(context, true);
        List<Float> columns = new ArrayList<>();
        for (TableColumn column : table.getStyleColumns()) {
            columns.add(width(column));
        }
        double all = columns.stream().mapToDouble(Float::doubleValue).sum();
        if (columns.contains(0f) || all <= room) {
            return;
        }
        double less = (all - room) / columns.size();
        for (int i = 0; i < columns.size(); i++) {
            narrow(table.getStyleColumns().get(i), (float) Math.max(columns.get(i) * LEAST, columns.get(i) - less));
        }
        changed = true;
    }

    /** The width that is written, in dots; 0 for none. */
    private float width(TableColumn column) {
        CalculatedStyle style = Objects.requireNonNull(column.getStyle());
        return style.isAutoWidth() ? 0 : style.getFloatPropertyProportionalWidth(CSSName.WIDTH, 0, context);
    }

    private void narrow(TableColumn column, float dots) {
        Element element = Objects.requireNonNull(column.getElement());
        CalculatedStyle parent =
                Objects.requireNonNull(Objects.requireNonNull(column.getStyle()).getParent());
        CascadedStyle written = context.getCss().getCascadedStyle(element, false);
        PropertyDeclaration[] width = {ColumnStyles.length(CSSName.WIDTH, dots)};
        column.setStyle(parent.deriveStyle(CascadedStyle.createLayoutStyle(written, width)));
    }
}
