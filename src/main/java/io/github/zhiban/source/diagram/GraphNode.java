package io.github.zhiban.source.diagram;

import io.github.zhiban.source.diagram.Drawing.Head;
import io.github.zhiban.source.diagram.Drawing.Point;
import io.github.zhiban.source.diagram.Drawing.Stroke;
import java.util.List;

/**
 * A box of a graph: how large it is and how it looks. Lengths in CSS pixels.
 *
 * @param text what stands in it, in lines
 * @param rows the lines below its head, for a record
 * @param group the number of its group; -1 for none
 */
record GraphNode(List<String> text, List<String> rows, Shape shape, int group) {
    /** Around a text. */
    static final double PADDING = 12;

    /** How far a line reaches out that leads back to its own box. */
    static final double LOOP = 20;

    private static final double DOT = 8;

    enum Shape {
        RECT,
        ROUND,
        STADIUM,
        CIRCLE,
        DIAMOND,
        HEXAGON,
        DATABASE,
        SUBROUTINE,
        /** Where something begins. */
        START,
        /** Where it ends. */
        END,
        /** A head over further lines. */
        RECORD,
        /** What is said about another. */
        NOTE
    }

    double width() {
        double wide = Math.max(Drawing.width(text), rows.isEmpty() ? 0 : Drawing.width(rows));
        return switch (shape) {
            case START, END -> 2 * DOT;
            case CIRCLE -> Math.hypot(wide, text.size() * Drawing.LINE) + PADDING;
            case DIAMOND -> (wide + PADDING) * 1.5;
            case HEXAGON, STADIUM -> wide + 4 * PADDING;
            case SUBROUTINE -> wide + 3 * PADDING;
            case RECT, ROUND, DATABASE, RECORD, NOTE -> wide + 2 * PADDING;
        };
    }

    double height() {
        double high = text.size() * Drawing.LINE;
        return switch (shape) {
            case START, END -> 2 * DOT;
            case CIRCLE -> width();
            case DIAMOND -> Math.max((high + PADDING) * 1.6, width() * 0.5);
            case DATABASE -> high + 3 * PADDING;
            case RECORD -> high + (rows.isEmpty() ? PADDING : rows.size() * Drawing.LINE + 2 * PADDING);
            case RECT, ROUND, HEXAGON, STADIUM, SUBROUTINE, NOTE -> high + 1.5 * PADDING;
        };
    }

    /** Where a line from the middle of the node to a point leaves it. */
    Point edge(Point middle, Point towards) {
        double dx = towards.x() - middle.x();
        double dy = towards.y() - middle.y();
        double half = width() / 2;
        double high = height() / 2;
        double part = switch (shape) {
            case DIAMOND -> 1 / Math.max(0.001, Math.abs(dx) / half + Math.abs(dy) / high);
            case CIRCLE, START, END -> half / Math.max(0.001, Math.hypot(dx, dy));
            case RECT, ROUND, STADIUM, HEXAGON, DATABASE, SUBROUTINE, RECORD, NOTE ->
                1 / Math.max(0.001, Math.max(Math.abs(dx) / half, Math.abs(dy) / high));
        };
        double to = Math.min(1, part);
        return new Point(middle.x() + dx * to, middle.y() + dy * to);
    }

    void draw(Point at, Drawing out) {
        double w = width();
        double h = height();
        double x = at.x() - w / 2;
        double y = at.y() - h / 2;
        switch (shape) {
            case RECT -> out.rect(x, y, w, h, 0, Drawing.BOX);
            case NOTE -> out.rect(x, y, w, h, 0, Drawing.NOTE);
            case ROUND -> out.rect(x, y, w, h, 7, Drawing.BOX);
            case STADIUM -> out.rect(x, y, w, h, h / 2, Drawing.BOX);
            case CIRCLE -> out.circle(at.x(), at.y(), w / 2, Drawing.BOX);
            case DIAMOND ->
                out.polygon(
                        Drawing.BOX,
                        new Point(at.x(), y),
                        new Point(x + w, at.y()),
                        new Point(at.x(), y + h),
                        new Point(x, at.y()));
            case HEXAGON ->
                out.polygon(
                        Drawing.BOX,
                        new Point(x + PADDING, y),
                        new Point(x + w - PADDING, y),
                        new Point(x + w, at.y()),
                        new Point(x + w - PADDING, y + h),
                        new Point(x + PADDING, y + h),
                        new Point(x, at.y()));
            case DATABASE -> database(x, y, w, h, out);
            case SUBROUTINE -> {
                out.rect(x, y, w, h, 0, Drawing.BOX);
                out.rect(x + PADDING / 2, y, w - PADDING, h, 0, Drawing.BOX);
            }
            case START -> out.circle(at.x(), at.y(), DOT, Drawing.INK);
            case END -> {
                out.circle(at.x(), at.y(), DOT, Drawing.GROUND);
                out.circle(at.x(), at.y(), DOT / 2, Drawing.INK);
            }
            case RECORD -> record(x, y, w, h, out);
        }
        if (shape != Shape.RECORD) {
            out.text(text, at.x(), at.y() + (shape == Shape.DATABASE ? PADDING / 2 : 0));
        }
    }

    private static void database(double x, double y, double w, double h, Drawing out) {
        String round = Drawing.number(w / 2) + " " + Drawing.number(PADDING / 2) + " 0 0 ";
        String right = Drawing.number(x + w) + " ";
        String top = Drawing.number(y + PADDING / 2);
        String bottom = Drawing.number(y + h - PADDING / 2);
        String left = Drawing.number(x) + " ";
        out.path(
                "M" + left + top + "A" + round + "1 " + right + top + "V" + bottom + "A" + round + "1 " + left + bottom
                        + "Z",
                Drawing.BOX);
        out.path("M" + left + top + "A" + round + "0 " + right + top, "none");
    }

    private void record(double x, double y, double w, double h, Drawing out) {
        double head = text.size() * Drawing.LINE + PADDING;
        out.rect(x, y, w, h, 0, Drawing.GROUND);
        out.rect(x, y, w, head, 0, Drawing.BOX);
        out.text(text, x + w / 2, y + head / 2, "middle", true);
        out.text(rows, x + PADDING, y + head + (h - head) / 2, "start", false);
    }

    /** A line on the right of the node that leads back to it. */
    void loop(List<String> label, Point at, Drawing out) {
        double edge = at.x() + width() / 2;
        double up = at.y() - Math.min(10, height() / 4);
        double down = at.y() + Math.min(10, height() / 4);
        Point corner = new Point(edge + LOOP, down);
        Point end = new Point(edge, down);
        out.line(List.of(new Point(edge, up), new Point(edge + LOOP, up), corner, end), Stroke.PLAIN);
        out.head(Head.ARROW, corner, end);
        if (!label.isEmpty()) {
            out.text(label, edge + LOOP + 4, at.y(), "start", false);
        }
    }
}
