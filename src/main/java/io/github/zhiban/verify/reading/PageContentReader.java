package io.github.zhiban.verify.reading;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Runs a page's content stream and notes every glyph, picture and outline with its place. */
final class PageContentReader extends PDFGraphicsStreamEngine {
    private static final COSName BLANK = COSName.getPDFName("BlankPage");
    private static final COSName REVERSED = COSName.getPDFName("ReversedChars");

    private final PDRectangle crop;
    private final Map<PDFont, FontOnPage> typefaces;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Glyph> hidden = new ArrayList<>();
    private final List<Ink> inks = new ArrayList<>();
    private final Deque<Mark> marks = new ArrayDeque<>();
    private final Deque<Box> clips = new ArrayDeque<>();
    private final GeneralPath path = new GeneralPath();
    private Box clip;
    private boolean clipping;
    /** How many marks deep in reversed strings the page is. */
    private int reversed;

    private PageContentReader(PDPage page, Map<PDFont, FontOnPage> typefaces) {
        super(page);
        this.crop = page.getCropBox();
        this.typefaces = typefaces;
        this.clip = new Box(0, 0, crop.getWidth(), crop.getHeight());
    }

    private static boolean isLeftBlank(PDPage page) {
        COSDictionary info = page.getCOSObject().getCOSDictionary(COSName.getPDFName("PieceInfo"));
        COSDictionary said = info == null ? null : info.getCOSDictionary(COSName.getPDFName("Zhiban"));
        return said != null && BLANK.equals(said.getCOSName(COSName.getPDFName("Private")));
    }

    /**
     * Reads one page.
     *
     * @param number the page's number, counted from 1
     * @param typefaces fonts met so far; added to
     */
    static PageContent read(PDPage page, int number, Map<PDFont, FontOnPage> typefaces) throws IOException {
        PageContentReader reader = new PageContentReader(page, typefaces);
        reader.processPage(page);
        return new PageContent(
                number,
                reader.crop.getWidth(),
                reader.crop.getHeight(),
                Box.of(page.getArtBox(), reader.crop),
                isLeftBlank(page),
                reader.glyphs,
                reader.hidden,
                reader.inks);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        boolean inkless = mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP;
        FontOnPage typeface = typefaces.computeIfAbsent(font, FontOnPage::new);
        double size = Math.hypot(matrix.getShearX(), matrix.getScaleY());
        boolean upright = matrix.getScaleX() > 0
                && matrix.getScaleY() > 0
                && Math.abs(matrix.getShearY()) < 0.01 * Math.abs(matrix.getScaleX());
        boolean slanted = upright && Math.abs(matrix.getShearX()) > 0.05 * matrix.getScaleY();
        boolean outlined = mode == RenderingMode.FILL_STROKE || mode == RenderingMode.FILL_STROKE_CLIP;
        (inkless ? hidden : glyphs)
                .add(new Glyph(
                        typeface.text(code),
                        matrix.getTranslateX() - crop.getLowerLeftX(),
                        crop.getUpperRightY() - matrix.getTranslateY(),
                        displacement.getX() * Math.hypot(matrix.getScaleX(), matrix.getShearY()),
                        size,
                        typeface,
                        code,
                        upright,
                        slanted,
                        outlined,
                        clip,
                        mark()));
    }

    @Override
    public void showTextString(byte[] string) throws IOException {
        int first = glyphs.size();
        super.showTextString(string);
        restoreOrder(first);
    }

    @Override
    public void showTextStrings(COSArray strings) throws IOException {
        int first = glyphs.size();
        super.showTextStrings(strings);
        restoreOrder(first);
    }

    /** Strings marked as reversed have the order of their places, from left to right (ISO 32000-1, 14.8.2.3.3). */
    private void restoreOrder(int first) {
        if (reversed > 0) {
            Collections.reverse(glyphs.subList(first, glyphs.size()));
        }
    }

    @Override
    public void beginMarkedContentSequence(@Nullable COSName tag, @Nullable COSDictionary properties) {
        Mark outer = mark();
        boolean artifact = outer.artifact() || COSName.ARTIFACT.equals(tag);
        int mcid = properties == null ? -1 : properties.getInt(COSName.MCID, -1);
        reversed += reversed > 0 || REVERSED.equals(tag) ? 1 : 0;
        String actualText = properties == null ? outer.actualText() : properties.getString(COSName.ACTUAL_TEXT);
        marks.push(new Mark(mcid < 0 ? outer.mcid() : mcid, artifact, actualText));
    }

    @Override
    public void endMarkedContentSequence() {
        marks.poll();
        reversed = Math.max(0, reversed - 1);
    }

    private Mark mark() {
        Mark top = marks.peek();
        return top == null ? Mark.NONE : top;
    }

    @Override
    public void saveGraphicsState() {
        clips.push(clip);
        super.saveGraphicsState();
    }

    @Override
    public void restoreGraphicsState() {
        super.restoreGraphicsState();
        Box saved = clips.poll();
        clip = saved == null ? clip : saved;
    }

    @Override
    public void drawImage(PDImage image) {
        AffineTransform unit =
                getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
        Rectangle2D bounds =
                unit.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D();
        inks.add(new Ink(true, box(bounds), clip, mark()));
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void clip(int windingRule) {
        clipping = true;
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x3, y3);
        } else {
            path.curveTo(x1, y1, x2, y2, x3, y3);
        }
    }

    @Override
    public @Nullable Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void endPath() {
        if (clipping && path.getCurrentPoint() != null) {
            clip = intersection(clip, box(path.getBounds2D()));
        }
        clipping = false;
        path.reset();
    }

    @Override
    public void strokePath() {
        notePath();
    }

    @Override
    public void fillPath(int windingRule) {
        notePath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        notePath();
    }

    @Override
    public void shadingFill(COSName name) {
        inks.add(new Ink(false, clip, clip, mark()));
    }

    private void notePath() {
        if (path.getCurrentPoint() != null) {
            inks.add(new Ink(false, box(path.getBounds2D()), clip, mark()));
        }
        endPath();
    }

    private Box box(Rectangle2D bounds) {
        return new Box(
                bounds.getMinX() - crop.getLowerLeftX(),
                crop.getUpperRightY() - bounds.getMaxY(),
                bounds.getMaxX() - crop.getLowerLeftX(),
                crop.getUpperRightY() - bounds.getMinY());
    }

    private static Box intersection(Box a, Box b) {
        double left = Math.max(a.left(), b.left());
        double top = Math.max(a.top(), b.top());
        return new Box(
                left,
                top,
                Math.max(left, Math.min(a.right(), b.right())),
                Math.max(top, Math.min(a.bottom(), b.bottom())));
    }
}
