package io.github.zhiban.typeset.layout;

import java.util.Objects;
import java.util.Optional;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.sheet.PropertyDeclaration;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;

/**
 * Lets blocks be as wide as their page (CSS Paged Media 3, 3.3). Flying Saucer lays a whole document out in one width,
 * which is that of the pages of running text; what begins a page of another name, and the first block of all on a first
 * page with margins of its own, gets the width of that page.
 *
 * <p>Known as: named page, full bleed, 出血.
 */
final class PageWidths {
    private final ColumnStyles styles;
    private final LayoutContext context;
    private final int width;
    private boolean changed;

    private PageWidths(LayoutContext context) {
        this.styles = (ColumnStyles) context.getSharedContext().getCss();
        this.context = context;
        this.width = styles.textWidth();
    }

    /** Widens or narrows them in a document that is laid out; tells whether it has to be laid out anew. */
    static boolean fit(BlockBox root, LayoutContext context) {
        PageWidths widths = new PageWidths(context);
        Optional<Box> first = root.getChildren().stream()
                .flatMap(body -> body.getChildren().stream())
                .filter(box -> box.getElement() != null && !Boxes.style(box).isNonFlowContent())
                .findFirst();
        widths.visit(root, first.orElse(root));
        return widths.changed;
    }

    private void visit(Box box, Box first) {
        boolean named = !Boxes.style(box).isIdent(CSSName.PAGE, IdentValue.AUTO);
        if (box instanceof BlockBox block && box.getElement() != null && (named || box.equals(first))) {
            String name = named ? Boxes.style(box).getStringProperty(CSSName.PAGE) : null;
            String pseudo = box.equals(first) ? "first" : "right";
            int beyond = styles.wholePage(name, pseudo).getContentWidth(context) - width;
            if (beyond != 0) {
                widen(block, box.getElement(), beyond);
            }
            return;
        }
        box.getChildren().stream().filter(BlockBox.class::isInstance).forEach(child -> visit(child, first));
    }

    private void widen(BlockBox block, Element element, int beyond) {
        CascadedStyle written = context.getCss().getCascadedStyle(element, false);
        CalculatedStyle parent = Objects.requireNonNull(Boxes.style(block).getParent());
        float margin = block.getMargin(context).right() - beyond;
        PropertyDeclaration[] wider = {ColumnStyles.length(CSSName.MARGIN_RIGHT, margin)};
        block.setStyle(parent.deriveStyle(CascadedStyle.createLayoutStyle(written, wider)));
        changed = true;
    }
}
