package io.github.zhiban.verify.reading;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A rectangle in points. The origin is the top left corner of the page's crop box; y grows downward.
 *
 * @param left less than or equal to {@code right}
 * @param top less than or equal to {@code bottom}
 */
public record Box(double left, double top, double right, double bottom) {

    /**
     * An area of a page.
     *
     * @param area in default user space
     * @param crop the page's crop box
     */
    public static Box of(PDRectangle area, PDRectangle crop) {
        return new Box(
                area.getLowerLeftX() - crop.getLowerLeftX(),
                crop.getUpperRightY() - area.getUpperRightY(),
                area.getUpperRightX() - crop.getLowerLeftX(),
                crop.getUpperRightY() - area.getLowerLeftY());
    }

    /** Never negative. */
    public double width() {
        return right - left;
    }

    /** Never negative. */
    public double height() {
        return bottom - top;
    }

    /** In square points. */
    public double area() {
        return width() * height();
    }

    /** Whether {@code other} lies inside, or outside by no more than {@code tolerance} points. */
    public boolean contains(Box other, double tolerance) {
        return other.left >= left - tolerance
                && other.top >= top - tolerance
                && other.right <= right + tolerance
                && other.bottom <= bottom + tolerance;
    }

    /** The area that both cover, in square points. */
    public double overlap(Box other) {
        double across = Math.min(right, other.right) - Math.max(left, other.left);
        double down = Math.min(bottom, other.bottom) - Math.max(top, other.top);
        return across > 0 && down > 0 ? across * down : 0;
    }

    /** The same with a strip at each side. */
    public Box widened(double leftStrip, double rightStrip) {
        return new Box(left - leftStrip, top, right + rightStrip, bottom);
    }

    /** The smallest rectangle around both. */
    public Box union(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }
}
