package io.github.zhiban.picture;

/** Cuts off what is nothing but white or nothing at all around a picture: on a page that would only make it smaller. */
final class BlankMargins {
    /** So much of a picture has to be blank before it is worth it. */
    private static final double WORTHWHILE = 0.15;
    /** What stays around the content, as a part of the shorter side. */
    private static final double KEPT = 0.025;

    private BlankMargins() {}

    /** The picture without its blank margins; itself where they are narrow. */
    static Pixels trimmed(Pixels pixels) {
        int top = 0;
        while (top < pixels.height() && isBlankRow(pixels, top)) {
            top++;
        }
        int bottom = pixels.height();
        while (bottom > top && isBlankRow(pixels, bottom - 1)) {
            bottom--;
        }
        int left = 0;
        while (left < pixels.width() && isBlankColumn(pixels, left, top, bottom)) {
            left++;
        }
        int right = pixels.width();
        while (right > left && isBlankColumn(pixels, right - 1, top, bottom)) {
            right--;
        }
        int kept = Math.max(8, (int) (KEPT * Math.min(pixels.width(), pixels.height())));
        left = Math.max(0, left - kept);
        top = Math.max(0, top - kept);
        right = Math.min(pixels.width(), right + kept);
        bottom = Math.min(pixels.height(), bottom + kept);
        double shown = (double) (right - left) * (bottom - top) / ((double) pixels.width() * pixels.height());
        return right <= left || bottom <= top || shown > 1 - WORTHWHILE
                ? pixels
                : pixels.cropped(left, top, right - left, bottom - top);
    }

    private static boolean isBlankRow(Pixels pixels, int y) {
        int start = y * pixels.width();
        for (int x = 0; x < pixels.width(); x++) {
            if (!isBlank(pixels.argb()[start + x])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlankColumn(Pixels pixels, int x, int top, int bottom) {
        for (int y = top; y < bottom; y++) {
            if (!isBlank(pixels.argb()[y * pixels.width() + x])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(int pixel) {
        return pixel >>> 24 < 8 || ((pixel >> 16 & 0xFF) > 250 && (pixel >> 8 & 0xFF) > 250 && (pixel & 0xFF) > 250);
    }
}
