package io.github.zhiban.typeset.pdf;

import io.github.zhiban.typeset.layout.BoxFragments;
import io.github.zhiban.typeset.layout.BoxFragments.Piece;
import io.github.zhiban.typeset.layout.Boxes;
import io.github.zhiban.typeset.layout.Continuation;
import io.github.zhiban.typeset.layout.DrawnElement;
import io.github.zhiban.typeset.layout.FormulaElement;
import io.github.zhiban.typeset.layout.PictureElement;
import io.github.zhiban.typeset.layout.PlacedPicture;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.parser.FSColor;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.RenderingContext;

/**
 * What Flying Saucer paints on. Shapes are artifacts of the page; text, pictures and formulas are content and belong to
 * the element that they come from. The text of a line is drawn in one go and in reading order when the line is left,
 * over whatever was painted behind it.
 */
final class PdfDevice extends ShapeDevice {
    private final FileResources resources;
    private final TaggedContent tags;
    private final LineQueue lines;
    private final LinkAreas links;
    private final BoxFragments pieces;
    private final PathPainter paths;
    private final HiddenText hidden;
    private final double pointsPerDot;
    private ContentStream out = new ContentStream();
    private double pageHeight;
    private double left;
    private double top;
    private @Nullable Rectangle2D clip;

    PdfDevice(
            FileResources resources,
            TaggedContent tags,
            LinePainter lines,
            LinkAreas links,
            BoxFragments pieces,
            double pointsPerDot) {
        this.resources = resources;
        this.tags = tags;
        this.lines = new LineQueue(lines, tags);
        this.links = links;
        this.pieces = pieces;
        this.paths = new PathPainter(resources);
        this.hidden = new HiddenText(resources.fonts());
        this.pointsPerDot = pointsPerDot;
    }

    /**
     * Begins a page.
     *
     * @param height in points
     */
    void beginPage(double height) {
        out = new ContentStream();
        pageHeight = height;
        left = 0;
        top = 0;
        clip = null;
        paths.forgetState();
        tags.beginPage(out);
        lines.beginPage(out, height);
        out.end("q");
    }

    /** Begins the text of a page, or a column of it. */
    void beginArea() {
        flushLine();
        lines.beginArea();
    }

    /** Ends the page and hands over its operators. */
    byte[] endPage() {
        flushLine();
        tags.leave();
        out.end("Q");
        return out.bytes();
    }

    @Override
    public void drawText(RenderingContext context, InlineText text) {
        await(Boxes.holder(text).getLineBox());
    }

    private void await(LineBox line) {
        if (lines.await(line, toPage())) {
            paths.forgetFill();
        }
    }

    private void flushLine() {
        if (lines.flush()) {
            paths.forgetFill();
        }
    }

    /** What is painted from now on stands in the margins of the page, or no longer does. */
    void setInMargin(boolean margin) {
        flushLine();
        tags.setInMargin(margin);
    }

    /** Draws a mark that belongs to the page rather than to the text. */
    void draw(Continuation mark) {
        flushLine();
        paths.forgetFill();
        lines.draw(mark, toPage());
    }

    /** From dots, y downward, to points, y upward. */
    private AffineTransform toPage() {
        return new AffineTransform(
                pointsPerDot, 0, 0, -pointsPerDot, left * pointsPerDot, pageHeight - top * pointsPerDot);
    }

    @Override
    public void paintBackground(RenderingContext context, Box box) {
        if (pieces.isBroken(box)) {
            CalculatedStyle style = Boxes.style(box);
            paintPiece(context, box, piece -> {
                Rectangle edge = piece.edge();
                paintBackground(context, style, edge, edge, style.getBorder(context));
            });
        } else {
            super.paintBackground(context, box);
        }
        links.visit(context, box, toPage());
    }

    @Override
    public void paintBorder(RenderingContext context, Box box) {
        if (pieces.isBroken(box)) {
            paintPiece(context, box, piece -> paintBorder(context, Boxes.style(box), piece.edge(), piece.sides()));
        } else {
            super.paintBorder(context, box);
        }
    }

    /** The padding of a piece may reach into the margins above and below the text. */
    private void paintPiece(RenderingContext context, Box box, Consumer<Piece> paint) {
        pieces.on(Objects.requireNonNull(context.getPage()), box).ifPresent(piece -> {
            Rectangle2D text = clip;
            setClip(null);
            paint.accept(piece);
            setClip(text);
        });
    }

    @Override
    public void paintReplacedElement(RenderingContext context, BlockBox box) {
        Rectangle content = box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), context);
        Element source = box.getElement();
        if (source != null && box.getReplacedElement() instanceof DrawnElement drawn) {
            // A line without text may still have a marker.
            Boxes.lineOf(box).ifPresent(this::await);
            tags.enter(source, TaggedContent.Part.CONTENT);
            Rectangle2D area = toPage().createTransformedShape(content).getBounds2D();
            switch (drawn) {
                case PictureElement element -> {
                    tags.setBox(source, area);
                    place(element.picture(), content.x, content.y);
                }
                // Accents and negative spaces reach out of what a formula is as wide as.
                case FormulaElement element ->
                    tags.setBox(source, union(area, drawFormula(element, source.getAttribute("data-tex"), content)));
            }
            tags.leave();
        }
    }

    private static Rectangle2D union(Rectangle2D area, Rectangle2D ink) {
        return ink.isEmpty() ? area : area.createUnion(ink);
    }

    /** Outlines to be seen, whose bounds it answers, and the TeX that they were made from to be found and copied. */
    private Rectangle2D drawFormula(FormulaElement element, String tex, Rectangle content) {
        AffineTransform place = toPage();
        place.translate(content.x, content.y + element.getBaseline());
        double left = place.getTranslateX();
        double baseline = place.getTranslateY();
        double scale = place.getScaleX();
        place.scale(element.size(), element.size());
        paths.setColour(element.colour());
        paths.fill(element.drawing().outline(), place, out);
        hidden.write(tex, element.font(), left, baseline, content.width * scale, scale, out);
        return place.createTransformedShape(element.drawing().outline()).getBounds2D();
    }

    /** A picture of the style's: a background. */
    @Override
    public void drawImage(PlacedPicture picture, int x, int y) {
        tags.enterDecoration();
        place(picture, x, y);
    }

    private void place(PlacedPicture picture, int x, int y) {
        AffineTransform place = toPage();
        place.translate(x, y + picture.height());
        out.end("q");
        out.numbers(
                picture.width() * place.getScaleX(),
                0,
                0,
                -picture.height() * place.getScaleY(),
                place.getTranslateX(),
                place.getTranslateY());
        out.end("cm");
        out.put("/" + resources.picture(picture.source())).end("Do");
        out.end("Q");
    }

    @Override
    public void fill(Shape shape) {
        tags.enterDecoration();
        paths.fill(shape, toPage(), out);
    }

    @Override
    public void draw(Shape shape) {
        tags.enterDecoration();
        paths.stroke(shape, toPage(), out);
    }

    @Override
    public void clip(Shape shape) {
        Rectangle2D bounds = shape.getBounds2D();
        applyClip(clip == null ? bounds : clip.createIntersection(bounds), shape);
    }

    @Override
    public @Nullable Shape getClip() {
        // A rectangle of whole dots: Flying Saucer asks every box of the document whether it meets the clip, which is
        // slow for any other shape.
        return clip == null ? null : clip.getBounds();
    }

    @Override
    public void setClip(@Nullable Shape shape) {
        flushLine();
        tags.leave();
        out.end("Q").end("q");
        paths.forgetState();
        clip = null;
        if (shape != null) {
            applyClip(shape.getBounds2D(), shape);
        }
    }

    private void applyClip(Rectangle2D bounds, Shape shape) {
        flushLine();
        tags.leave();
        clip = bounds;
        paths.clip(shape, toPage(), out);
    }

    @Override
    public void translate(double x, double y) {
        left += x;
        top += y;
        if (clip != null) {
            clip = new Rectangle2D.Double(clip.getX() - x, clip.getY() - y, clip.getWidth(), clip.getHeight());
        }
    }

    @Override
    public void setColor(FSColor colour) {
        paths.setColour(colour);
    }

    @Override
    public void setOpacity(float opacity) {
        paths.setOpacity(opacity);
    }

    @Override
    public void setStroke(Stroke stroke) {
        paths.setStroke(stroke);
    }

    @Override
    public Stroke getStroke() {
        return paths.stroke();
    }
}
