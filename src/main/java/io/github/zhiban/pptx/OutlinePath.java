package io.github.zhiban.pptx;

import io.github.zhiban.pptx.Presentation.Shape;
import java.awt.geom.PathIterator;

/** Writes an outline as a geometry of its own (DrawingML, custGeom). */
final class OutlinePath {
    /** Places are whole numbers: so many of them are a point. */
    private static final double FINE = 100;

    private OutlinePath() {}

    static String of(Shape.Outline it) {
        var xml = new StringBuilder(
                        "<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l=\"0\" t=\"0\" r=\"r\""
                                + " b=\"b\"/><a:pathLst><a:path w=\"")
                .append(Math.round(it.frame().width() * FINE))
                .append("\" h=\"")
                .append(Math.round(it.frame().height() * FINE))
                .append("\">");
        var points = new double[6];
        for (var path = it.outline().getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(points);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> segment(xml, "moveTo", points, 1, it.unit());
                case PathIterator.SEG_LINETO -> segment(xml, "lnTo", points, 1, it.unit());
                case PathIterator.SEG_QUADTO -> segment(xml, "quadBezTo", points, 2, it.unit());
                case PathIterator.SEG_CUBICTO -> segment(xml, "cubicBezTo", points, 3, it.unit());
                case PathIterator.SEG_CLOSE -> xml.append("<a:close/>");
                default -> throw new IllegalArgumentException("a segment of kind " + kind);
            }
        }
        return xml.append("</a:path></a:pathLst></a:custGeom>").toString();
    }

    /** The same as path data of SVG, in points. */
    static String svg(Shape.Outline it) {
        var data = new StringBuilder();
        var points = new double[6];
        for (var path = it.outline().getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(points);
            data.append("MLQCZ".charAt(kind));
            int count = kind == PathIterator.SEG_CLOSE ? 0 : Math.max(1, kind);
            for (int i = 0; i < 2 * count; i++) {
                data.append(i == 0 ? "" : " ").append(Math.round(points[i] * it.unit() * FINE) / FINE);
            }
        }
        return data.toString();
    }

    private static void segment(StringBuilder xml, String name, double[] points, int count, double unit) {
        xml.append("<a:").append(name).append('>');
        for (int i = 0; i < count; i++) {
            xml.append("<a:pt x=\"")
                    .append(Math.round(points[2 * i] * unit * FINE))
                    .append("\" y=\"")
                    .append(Math.round(points[2 * i + 1] * unit * FINE))
                    .append("\"/>");
        }
        xml.append("</a:").append(name).append('>');
    }
}
