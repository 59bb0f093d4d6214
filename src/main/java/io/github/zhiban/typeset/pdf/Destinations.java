package io.github.zhiban.typeset.pdf;

import io.github.zhiban.typeset.layout.Boxes;
import io.github.zhiban.typeset.layout.Galley;
import io.github.zhiban.typeset.pdf.object.ObjectArray;
import io.github.zhiban.typeset.pdf.object.ObjectFile;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.style.CalculatedStyle.Edge;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.PageBox;

/** Where on which page something begins, as a destination for links and bookmarks. */
final class Destinations {
    private final Galley galley;
    private final ObjectFile file;

    Destinations(Galley galley, ObjectFile file) {
        this.galley = galley;
        this.file = file;
    }

    /** The place of the element with an id, or {@code null} where there is none on the pages. */
    @Nullable
    ObjectArray of(String id) {
        Box box = galley.shared().getBoxById(id);
        return box == null ? null : of(box);
    }

    /** The place of a box, or {@code null} where it is on no page. */
    @Nullable
    ObjectArray of(Box box) {
        CssContext context = galley.context();
        int y = box.getAbsY();
        int inside = box instanceof InlineLayoutBox inline ? y + inline.getBaseline() : y;
        PageBox page = Boxes.layer(galley.root()).getPage(context, inside);
        if (page == null || page.getPageNo() >= galley.sheets().size()) {
            return null;
        }
        int fromTop = page.getMarginBorderPadding(context, Edge.TOP) + y - page.getPaintingTop();
        double top = (page.getHeight(context) - fromTop) * galley.pointsPerDot();
        return new ObjectArray()
                .add(file.page(page.getPageNo()))
                .name("XYZ")
                .nothing()
                .decimal(top)
                .nothing();
    }
}
