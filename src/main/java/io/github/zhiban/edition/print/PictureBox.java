package io.github.zhiban.edition.print;

import io.github.zhiban.article.Picture;
import io.github.zhiban.edition.markup.Measures;
import io.github.zhiban.picture.PreparedPicture;

/** How large a picture is printed: as large as the author's pixels ask, as small as the page makes it. */
final class PictureBox {
    private static final double POINTS_PER_PIXEL = 0.75;
    /** Pixels larger than this, in points, show as squares: no picture is blown up further, whatever the author asks. */
    private static final double LARGEST_PIXEL = 1;
    /** The tallest picture that still belongs into a line of text, in points. */
    private static final double LINE = 16;

    private final Measures measures;

    PictureBox(Measures measures) {
        this.measures = measures;
    }

    /** The size of a picture that stands by itself, as CSS. */
    String fit(Picture picture, PreparedPicture prepared, double room) {
        return css(picture, prepared, Math.min(room, measures.width()), measures.height());
    }

    /** The size of a picture inside a line, as CSS. */
    String fitInLine(Picture picture, PreparedPicture prepared) {
        return css(picture, prepared, measures.width(), isTall(picture, prepared) ? measures.height() : LINE);
    }

    /** Whether a picture is too tall for a line of text. */
    static boolean isTall(Picture picture, PreparedPicture prepared) {
        return height(picture, prepared) * POINTS_PER_PIXEL > 2 * LINE;
    }

    /** How wide a picture is where there is room for it, in points. */
    static double width(Picture picture, PreparedPicture prepared) {
        return Math.min(pixels(picture, prepared) * POINTS_PER_PIXEL, prepared.width() * LARGEST_PIXEL);
    }

    private static String css(Picture picture, PreparedPicture prepared, double width, double height) {
        double wantedWidth = width(picture, prepared);
        double wantedHeight = wantedWidth * prepared.height() / prepared.width();
        double scale = Math.min(1, Math.min(width / wantedWidth, height / wantedHeight));
        return "width: " + points(wantedWidth * scale) + "; height: " + points(wantedHeight * scale);
    }

    private static double pixels(Picture picture, PreparedPicture prepared) {
        if (picture.width() > 0) {
            return picture.width();
        }
        return picture.height() > 0
                ? (double) picture.height() * prepared.width() / prepared.height()
                : prepared.width();
    }

    private static double height(Picture picture, PreparedPicture prepared) {
        // Width decides where the author gave both: exports often carry a height that is out of proportion.
        return pixels(picture, prepared) * prepared.height() / prepared.width();
    }

    private static String points(double length) {
        return Math.round(Math.max(length, 1) * 100) / 100.0 + "pt";
    }
}
