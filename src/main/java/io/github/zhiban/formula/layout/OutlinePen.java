package io.github.zhiban.formula.layout;

import io.github.zhiban.font.GlyphOutline;
import java.awt.geom.Path2D;

/** Turns font units with y upward into em with y downward. */
public final class OutlinePen implements GlyphOutline.Pen {
    private final Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    private final double scale;

    /** @param scale em a unit */
    public OutlinePen(double scale) {
        this.scale = scale;
    }

    /** What was drawn, turned the way round that all outlines of a formula are. */
    public Path2D path() {
        return Winding.same(path);
    }

    @Override
    public void moveTo(double x, double y) {
        path.moveTo(x * scale, -y * scale);
    }

    @Override
    public void lineTo(double x, double y) {
        path.lineTo(x * scale, -y * scale);
    }

    @Override
    public void curveTo(double cx, double cy, double x, double y) {
        path.quadTo(cx * scale, -cy * scale, x * scale, -y * scale);
    }
}
