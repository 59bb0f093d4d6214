package io.github.zhiban.typeset.pdf;

import io.github.zhiban.typeset.layout.Boxes;
import io.github.zhiban.typeset.layout.Galley;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.style.CalculatedStyle.Edge;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.PageBox;

/** Where on which page something begins, as a destination for links and bookmarks. */
final class Destinations {
    private final Galley galley;
    private final List<PDPage> pages;

    Destinations(Galley galley, List<PDPage> pages) {
        this.galley = galley;
        this.pages = pages;
    }

    /** The place of the element with an id, or {@code null} where there is none on the pages. */
    @Nullable
    COSArray of(String id) {
        Box box = galley.shared().getBoxById(id);
        return box == null ? null : of(box);
    }

    /** The place of a box, or {@code null} where it is on no page. */
    @Nullable
    COSArray of(Box box) {
        CssContext context = galley.context();
        int y = box.getAbsY();
        int inside = box instanceof InlineLayoutBox inline ? y + inline.getBaseline() : y;
        PageBox page = Boxes.layer(galley.root()).getPage(context, inside);
        if (page == null || page.getPageNo() >= pages.size()) {
            return null;
        }
        int fromTop = page.getMarginBorderPadding(context, Edge.TOP) + y - page.getPaintingTop();
        double top = (page.getHeight(context) - fromTop) * galley.pointsPerDot();
        COSArray destination = new COSArray();
        destination.add(pages.get(page.getPageNo()));
        destination.add(COSName.getPDFName("XYZ"));
        destination.add(COSNull.NULL);
        destination.add(new COSFloat(Math.round(top * 100) / 100f));
        destination.add(COSNull.NULL);
        return destination;
    }
}
