package io.github.zhiban.typeset.pdf;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.parser.FSCMYKColor;
import org.xhtmlrenderer.css.parser.FSColor;
import org.xhtmlrenderer.css.parser.FSRGBColor;

/** Writes shapes, and colours and strokes only where they change. */
final class PathPainter {
    private final FileResources resources;
    private FSColor colour = new FSRGBColor(0, 0, 0);
    private Stroke stroke = new BasicStroke(1);
    private float opacity = 1;
    private @Nullable FSColor fill;
    private @Nullable FSColor line;
    private @Nullable String dashes;
    private float written = 1;

    PathPainter(FileResources resources) {
        this.resources = resources;
    }

    /** The graphics state of the page has been reset. */
    void forgetState() {
        fill = null;
        line = null;
        dashes = null;
        written = 1;
    }

    /** Somebody else has changed the fill colour. */
    void forgetFill() {
        fill = null;
    }

    void setColour(FSColor colour) {
        this.colour = colour;
    }

    void setOpacity(float opacity) {
        this.opacity = opacity;
    }

    void setStroke(Stroke stroke) {
        this.stroke = stroke;
    }

    Stroke stroke() {
        return stroke;
    }

    void fill(Shape shape, AffineTransform toPage, ContentStream out) {
        writeOpacity(out);
        if (!colour.equals(fill)) {
            fill = colour;
            writeColour(colour, out, "rg");
        }
        int rule = follow(shape, toPage, out);
        out.end(rule == PathIterator.WIND_EVEN_ODD ? "f*" : "f");
    }

    void stroke(Shape shape, AffineTransform toPage, ContentStream out) {
        writeOpacity(out);
        if (!colour.equals(line)) {
            line = colour;
            writeColour(colour, out, "RG");
        }
        writeStroke(toPage.getScaleX(), out);
        follow(shape, toPage, out);
        out.end("S");
    }

    void clip(Shape shape, AffineTransform toPage, ContentStream out) {
        int rule = follow(shape, toPage, out);
        out.put(rule == PathIterator.WIND_EVEN_ODD ? "W*" : "W").end("n");
    }

    static void writeColour(FSColor colour, ContentStream out, String operator) {
        if (colour instanceof FSRGBColor rgb) {
            out.numbers(rgb.getRed() / 255.0, rgb.getGreen() / 255.0, rgb.getBlue() / 255.0)
                    .end(operator);
        } else if (colour instanceof FSCMYKColor cmyk) {
            double light = 1 - cmyk.getBlack();
            out.numbers((1 - cmyk.getCyan()) * light, (1 - cmyk.getMagenta()) * light, (1 - cmyk.getYellow()) * light)
                    .end(operator);
        }
    }

    private void writeOpacity(ContentStream out) {
        float alpha = opacity * (colour instanceof FSRGBColor rgb ? rgb.getAlpha() : 1);
        if (alpha != written) {
            written = alpha;
            out.put("/" + resources.opacity(alpha)).end("gs");
        }
    }

    private void writeStroke(double scale, ContentStream out) {
        if (!(stroke instanceof BasicStroke basic)) {
            return;
        }
        float[] dash = basic.getDashArray();
        ContentStream operators = new ContentStream();
        operators.number(basic.getLineWidth() * scale).put("w");
        operators.number(
                basic.getEndCap() == BasicStroke.CAP_BUTT ? 0 : basic.getEndCap() == BasicStroke.CAP_ROUND ? 1 : 2);
        operators.put("J").put("[");
        for (float length : dash == null ? new float[0] : dash) {
            operators.number(length * scale);
        }
        operators.put("]").number(basic.getDashPhase() * scale).put("d");
        String state = new String(operators.bytes(), java.nio.charset.StandardCharsets.ISO_8859_1);
        if (!state.equals(dashes)) {
            dashes = state;
            out.end(state);
        }
    }

    /** Writes the outline of a shape; the answer is its winding rule. */
    static int follow(Shape shape, AffineTransform toPage, ContentStream out) {
        PathIterator path = shape.getPathIterator(toPage);
        double[] at = new double[6];
        double[] pen = new double[2];
        while (!path.isDone()) {
            int used = switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> {
                    out.numbers(at[0], at[1]).put("m");
                    yield 2;
                }
                case PathIterator.SEG_LINETO -> {
                    out.numbers(at[0], at[1]).put("l");
                    yield 2;
                }
                case PathIterator.SEG_QUADTO -> {
                    out.numbers(
                                    pen[0] + 2 * (at[0] - pen[0]) / 3,
                                    pen[1] + 2 * (at[1] - pen[1]) / 3,
                                    at[2] + 2 * (at[0] - at[2]) / 3,
                                    at[3] + 2 * (at[1] - at[3]) / 3,
                                    at[2],
                                    at[3])
                            .put("c");
                    yield 4;
                }
                case PathIterator.SEG_CUBICTO -> {
                    out.numbers(Arrays.copyOf(at, 6)).put("c");
                    yield 6;
                }
                default -> {
                    out.put("h");
                    yield 0;
                }
            };
            if (used > 0) {
                pen[0] = at[used - 2];
                pen[1] = at[used - 1];
            }
            path.next();
        }
        return path.getWindingRule();
    }
}
