package io.github.zhiban.typeset.fit;

import io.github.zhiban.font.UnjustifiedLine;
import io.github.zhiban.typeset.layout.Boxes;
import io.github.zhiban.typeset.layout.Galley;
import io.github.zhiban.typeset.layout.Manuscript;
import io.github.zhiban.typeset.layout.Proof;
import io.github.zhiban.typeset.layout.StyledFont;
import io.github.zhiban.typeset.layout.TextMeasure;
import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;

/**
 * One of everything, laid out in the sheets of a style: tells how wide boxes are there and how large their type is.
 * Immutable; elements are named by their {@code id}.
 */
public final class Specimen {
    /**
     * A box.
     *
     * @param left where its edge is, in points
     * @param width of its content, in points
     * @param height of its content, in points
     * @param outer its width with padding, border and margin, in points
     * @param page the width of the text area of its page, in points
     * @param line how high one of its lines is, in points
     */
    private record Extent(
            double left, double width, double height, double outer, double page, double line, StyledFont font) {}

    private final Map<String, Extent> extents = new HashMap<>();
    private final Extent whole;
    private final double pageHeight;

    private Specimen(Proof proof) {
        Layer pages = Boxes.layer(proof.root());
        pageHeight = pages.getPages().getFirst().getContentHeight(proof.context()) / (double) Galley.DOTS_PER_POINT;
        whole = extent(proof.root(), proof.context(), pages);
        visit(proof.root(), proof.context(), pages);
    }

    /** Lays the document of a manuscript out. */
    public static Specimen of(Manuscript manuscript) {
        return new Specimen(Proof.of(manuscript));
    }

    private void visit(Box box, CssContext context, Layer pages) {
        Element element = box.getElement();
        if (element != null && !element.getAttribute("id").isEmpty()) {
            extents.putIfAbsent(element.getAttribute("id"), extent(box, context, pages));
        }
        Boxes.inside(box).forEach(child -> visit(child, context, pages));
    }

    private static Extent extent(Box box, CssContext context, Layer pages) {
        return new Extent(
                points(box.getAbsX()),
                points(box.getContentWidth()),
                points(box.getHeight()),
                points(box.getWidth()),
                pageWidth(box, context, pages),
                points(Math.round(Boxes.style(box).getLineHeight(context))),
                StyledFont.of(Boxes.style(box), context));
    }

    private static double pageWidth(Box box, CssContext context, Layer pages) {
        PageBox page = Boxes.page(pages, context, box.getAbsY());
        return page == null ? 0 : points(page.getContentWidth(context));
    }

    private static double points(int dots) {
        return dots / (double) Galley.DOTS_PER_POINT;
    }

    /**
     * The measures of an element; those of the whole text for one that the sheet hides, so that nothing depends on what
     * a sheet shows.
     */
    private Extent extent(String id) {
        return extents.getOrDefault(id, whole);
    }

    /** Whether the sheets show an element at all. */
    public boolean shows(String id) {
        return extents.containsKey(id);
    }

    /** How wide the content of an element is, in points. */
    public double width(String id) {
        return extent(id).width;
    }

    /** How wide the text area of the page is on which an element stands, in points. */
    public double pageWidth(String id) {
        return extent(id).page;
    }

    /** How high an element is, in points. */
    public double height(String id) {
        return extent(id).height;
    }

    /** How high a line of an element is, in points. */
    public double line(String id) {
        return extent(id).line;
    }

    /** What padding and border take of the width of an element, in points. */
    public double inset(String id) {
        return extent(id).outer - extent(id).width;
    }

    /** What is left blank between an element and the one beside it, in points. */
    public double between(String id, String next) {
        return Math.max(0, extent(next).left - extent(id).left - extent(id).outer);
    }

    /** The type size of an element, in points. */
    public double size(String id) {
        return extent(id).font.size() / Galley.DOTS_PER_POINT;
    }

    /** How wide a text is at most in the type of an element, in em of it. */
    public double em(String id, String text) {
        StyledFont font = extent(id).font;
        double apart = UnjustifiedLine.isOnGrid(font) ? 0 : font.spacing() * text.length();
        return (TextMeasure.width(text, font) + apart) / font.size();
    }

    /** The height of the text area of a page, in points. */
    public double pageHeight() {
        return pageHeight;
    }
}
