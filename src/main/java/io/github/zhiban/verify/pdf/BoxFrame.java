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
        return holds(ink, onPage, InkExtent.NONE);
    }

    /**
     * Whether something on a page has room inside, beside what came before.
     *
     * @param hang how far it may reach out
     */
    boolean holds(Box ink, int onPage, InkExtent hang) {
        if (box != null) {
            return box.widened(hang.left(), hang.right()).contains(ink, TOLERANCE);
        }
        if (page != onPage || isInNextColumn(ink)) {
            page = onPage;
            left = ink.left() + hang.left();
            right = ink.right() - hang.right();
        }
        left = Math.min(left, ink.left() + hang.left());
        right = Math.max(right, ink.right() - hang.right());
        top = ink.top();
        return right - left <= width + 2 * TOLERANCE;
    }

    /**
     * Whether the text goes on higher up and to the right of all that it has filled: text that is too wide stays at its
     * height.
     */
    private boolean isInNextColumn(Box ink) {
        return ink.bottom() < top && ink.left() >= right;
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
