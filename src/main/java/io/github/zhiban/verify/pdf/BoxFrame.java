package io.github.zhiban.verify.pdf;

import io.github.zhiban.verify.reading.Box;
import io.github.zhiban.verify.reading.InkExtent;
import org.jspecify.annotations.Nullable;

/**
 * The room that a structure element names for what it holds: a box on one page, or the width of one that goes on over
 * pages. Remembers how wide what it holds has become on a page; used by one thread.
 */
final class BoxFrame {
    /** Points by which ink may pass an edge: rounding, side bearings. */
    private static final double TOLERANCE = 1;

    private final String role;
    private final @Nullable Box box;
    private final double width;
    private int page;
    private double left;
    private double right;
    private double top;
    private int complained;

    private BoxFrame(String role, @Nullable Box box, double width) {
        this.role = role;
        this.box = box;
        this.width = width;
    }

    /** The room on the only page of an element. */
    static BoxFrame on(Box box, String role) {
        return new BoxFrame(role, box, box.width());
    }

    /** The room of an element on several pages. */
    static BoxFrame of(double width, String role) {
        return new BoxFrame(role, null, width);
    }

    /** The structure type of the element. */
    String role() {
        return role;
    }

    /** Whether something on a page has room inside, beside what came before. */
    boolean holds(Box ink, int onPage) {
        return holds(ink, onPage, InkExtent.NONE, ink.bottom());
    }

    /**
     * Whether another box on a page has room inside, beside what came before.
     *
     * @param hang how far it may reach out
     */
    boolean holds(Box other, int onPage, InkExtent hang) {
        // Boxes beside each other begin at one height, and columns higher up.
        return holds(other, onPage, hang, other.top() + TOLERANCE);
    }

    private boolean holds(Box ink, int onPage, InkExtent hang, double height) {
        if (box != null) {
            return box.widened(hang.left(), hang.right()).contains(ink, TOLERANCE);
        }
        // What goes on higher up and to the right of all that was filled is in the next column; what is too wide stays
        // at its height.
        boolean inNextColumn = height < top && ink.left() >= right;
        if (page != onPage || inNextColumn) {
            page = onPage;
            left = ink.left() + hang.left();
            right = ink.right() - hang.right();
        }
        left = Math.min(left, ink.left() + hang.left());
        right = Math.max(right, ink.right() - hang.right());
        top = ink.top();
        return right - left <= width + 2 * TOLERANCE;
    }

    /** By how much something that it does not hold reaches out, in points. */
    double beyond(Box ink) {
        return box == null
                ? right - left - width
                : Math.max(
                        Math.max(box.left() - ink.left(), ink.right() - box.right()),
                        Math.max(box.top() - ink.top(), ink.bottom() - box.bottom()));
    }

    /** Whether nothing on a page was said to leave this room before. */
    boolean complainsFirst(int onPage) {
        boolean first = complained != onPage;
        complained = onPage;
        return first;
    }

    /** The same room for what holds no more than glyphs, after its boxes. */
    BoxFrame anew() {
        return new BoxFrame(role, box, width);
    }
}
