package io.github.zhiban.typeset.pdf;

import io.github.zhiban.typeset.layout.Continuation;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.render.LineBox;

/** Holds a line back until all that lies behind its text is painted, and then has it written in one go. */
final class LineQueue {
    private final LinePainter painter;
    private final TaggedContent tags;
    private final IdentityHashMap<LineBox, Integer> painted = new IdentityHashMap<>();
    private ContentStream out = new ContentStream();
    private double pageHeight;
    /** Counts pages, and columns of pages. */
    private int area;

    private @Nullable LineBox line;
    private AffineTransform place = new AffineTransform();

    LineQueue(LinePainter painter, TaggedContent tags) {
        this.painter = painter;
        this.tags = tags;
    }

    void beginPage(ContentStream stream, double height) {
        out = stream;
        pageHeight = height;
    }

    /** Begins a page, or another column of one. */
    void beginArea() {
        area++;
    }

    /**
     * Holds a line back, and writes the one before it.
     *
     * @param toPage from dots to points
     * @return whether something was written
     */
    boolean await(LineBox next, AffineTransform toPage) {
        if (next.equals(line)) {
            return false;
        }
        boolean written = flush();
        line = next;
        place = toPage;
        return written;
    }

    /** Writes the line that is held back, and says whether there was one that the column did not have yet. */
    boolean flush() {
        LineBox held = line;
        line = null;
        if (held == null || painted.getOrDefault(held, -1) == area) {
            return false;
        }
        // The head of a table comes again on every page and in every column that the table reaches.
        boolean again = painted.put(held, area) != null;
        if (again) {
            tags.setRepeated(true);
        }
        Point2D origin = place.transform(new Point2D.Double(held.getAbsX(), held.getAbsY()), null);
        tags.setUpperHalf(origin.getY() > pageHeight / 2);
        painter.paint(held, out, place);
        if (again) {
            tags.setRepeated(false);
        }
        return true;
    }

    /** Writes a mark that belongs to the page. */
    void draw(Continuation mark, AffineTransform toPage) {
        painter.paint(mark, out, toPage);
    }
}
