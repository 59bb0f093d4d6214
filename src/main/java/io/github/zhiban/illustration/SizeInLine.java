package io.github.zhiban.illustration;

import io.github.zhiban.article.Picture;
import io.github.zhiban.picture.PreparedPicture;

/**
 * How large a picture inside a line of text is, and where it stands: in relation to the type around it as on the web
 * page that it was made for, on the axis of the line, and no higher than the lines around can bear.
 *
 * <p>Known as: inline picture, 行内图片.
 *
 * @param width in em
 * @param height in em
 */
public record SizeInLine(double width, double height) {
    /** The type size of web pages in CSS pixels: pictures in text were made to go with it. */
    private static final double WEB_TEXT = 16;
    /** The highest that a picture in a line may be, in em. */
    private static final double HIGHEST = 2.6;
    /** Where the middle of a line's characters is, in em above its baseline. */
    private static final double AXIS = 0.36;

    /** The size of a picture. */
    public static SizeInLine of(Picture picture, PreparedPicture prepared) {
        PictureSize size = PictureSize.of(picture, prepared);
        double height = Math.min(HIGHEST, size.height() / WEB_TEXT);
        return new SizeInLine(size.width() / size.height() * height, height);
    }

    /** The same no wider than a measure in em. */
    public SizeInLine within(double measure) {
        double scale = Math.min(1, measure / width);
        return new SizeInLine(width * scale, height * scale);
    }

    /** How far above the baseline it stands, in em; usually below, which is negative. */
    public double rise() {
        return AXIS - height / 2;
    }
}
