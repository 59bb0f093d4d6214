package io.github.zhiban.edition.ebook;

import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.edition.markup.Markup;
import io.github.zhiban.formula.FormulaDrawer;
import io.github.zhiban.formula.FormulaDrawing;
import io.github.zhiban.formula.FormulaNumber;
import io.github.zhiban.picture.draw.Contours;
import io.github.zhiban.picture.draw.PaintedPicture;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Formulas as pictures whose alternative text is their TeX, for apps that show no MathML: files for Kindle that are
 * made by converters lose it. The ground is white and part of the picture, since such apps do not give pictures one
 * when pages turn dark.
 */
public final class DrawnFormulas implements BookFormulas {
    /** In em: what a page has room for at the usual size of type; a wider formula is broken into lines. */
    private static final double WIDEST = 24;
    /** In pixels: as fine as electronic paper of 300 dots an inch at large type. */
    private static final double EM = 64;
    /** In pixels: a formula that would take more is drawn more coarsely. */
    private static final double LARGEST = 4_000_000;
    /** In em: blank around the ink. */
    private static final double MARGIN = 0.08;

    private static final int PAPER = 0xFFFFFF;
    private static final int INK = 0;

    private final FormulaDrawer drawer;
    private final BookPictures pictures;
    private final Diagnostics diagnostics;

    /**
     * Formulas of one book.
     *
     * @param pictures takes those that are drawn
     */
    public DrawnFormulas(FormulaDrawer drawer, BookPictures pictures, Diagnostics diagnostics) {
        this.drawer = drawer;
        this.pictures = pictures;
        this.diagnostics = diagnostics;
    }

    @Override
    public boolean write(Markup out, String tex, boolean display, Location at) {
        Optional<FormulaDrawing> drawing = diagnostics.keep(drawer.draw(tex, display, WIDEST, at));
        drawing.ifPresent(found -> write(out, tex, found));
        return drawing.isPresent();
    }

    private void write(Markup out, String tex, FormulaDrawing drawing) {
        // Slanted letters reach beyond their advance.
        Rectangle2D ink = drawing.outline().getBounds2D();
        double left = Math.min(0, ink.getMinX()) - MARGIN;
        double right = Math.max(drawing.width(), ink.getMaxX()) + MARGIN;
        double top = Math.min(-drawing.height(), ink.getMinY()) - MARGIN;
        double bottom = Math.max(drawing.depth(), ink.getMaxY()) + MARGIN;
        double pixels = Math.min(EM, Math.sqrt(LARGEST / ((right - left) * (bottom - top))));
        PaintedPicture canvas =
                new PaintedPicture(whole((right - left) * pixels), whole((bottom - top) * pixels), 1, PAPER);
        canvas.fill(List.of(Contours.of(drawing.outline(), pixels, -left * pixels, -top * pixels)), INK);
        out.empty(
                "img",
                "class",
                "formula",
                "src",
                pictures.add(canvas.png()),
                "alt",
                CrossReferences.clean(tex),
                "style",
                String.format(Locale.ROOT, "width: %.2fem; vertical-align: %.2fem", right - left, -bottom));
        for (FormulaNumber number : drawing.numbers()) {
            out.element("span", number.text(), "class", "equation-number");
        }
    }

    private static int whole(double pixels) {
        return Math.max(1, (int) Math.ceil(pixels));
    }
}
