package io.github.zhiban.source.diagram;

import io.github.zhiban.source.diagram.Drawing.Point;
import java.util.ArrayList;
import java.util.List;

/** A rectangle that grows around what it is to hold. */
final class Bounds {
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;

    void add(Point middle, double width, double height) {
        left = Math.min(left, middle.x() - width / 2);
        right = Math.max(right, middle.x() + width / 2);
        top = Math.min(top, middle.y() - height / 2);
        bottom = Math.max(bottom, middle.y() + height / 2);
    }

    void add(Bounds other) {
        left = Math.min(left, other.left);
        right = Math.max(right, other.right);
        top = Math.min(top, other.top);
        bottom = Math.max(bottom, other.bottom);
    }

    boolean touches(Point middle, double width, double height) {
        return middle.x() + width / 2 > left
                && middle.x() - width / 2 < right
                && middle.y() + height / 2 > top
                && middle.y() - height / 2 < bottom;
    }

    /** The part of a line that leads here from outside, up to the edge. */
    List<Point> outside(List<Point> line) {
        List<Point> outside = new ArrayList<>();
        outside.add(line.getFirst());
        for (int i = 1; i < line.size(); i++) {
            Point from = line.get(i - 1);
            Point to = line.get(i);
            double share = 0;
            double leaves = 1;
            double[] inside = {from.x() - left, right - from.x(), from.y() - top, bottom - from.y()};
            double[] more = {to.x() - from.x(), from.x() - to.x(), to.y() - from.y(), from.y() - to.y()};
            for (int edge = 0; edge < inside.length; edge++) {
                if (more[edge] > 0) {
                    share = Math.max(share, -inside[edge] / more[edge]);
                } else if (more[edge] < 0) {
                    leaves = Math.min(leaves, -inside[edge] / more[edge]);
                } else if (inside[edge] < 0) {
                    leaves = -1;
                }
            }
            if (share < leaves) {
                outside.add(new Point(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share));
                return outside;
            }
            outside.add(to);
        }
        return outside;
    }
}
