package io.github.zhiban.typeset.layout;

import io.github.zhiban.picture.PreparedPicture;
import org.xhtmlrenderer.extend.FSImage;

/**
 * A picture at the size at which it is shown.
 *
 * @param width in dots
 * @param height in dots
 */
public record PlacedPicture(PreparedPicture source, int width, int height) implements FSImage {
    /** At its natural size of 96 pixels to the inch. */
    static PlacedPicture natural(PreparedPicture source, int dotsPerPixel) {
        return new PlacedPicture(source, source.width() * dotsPerPixel, source.height() * dotsPerPixel);
    }

    /** How large the type in it is, in points; 0 where none was found. */
    double typeSize() {
        return source.traits().textHeight() * width / source.width() / Galley.DOTS_PER_POINT;
    }

    @Override
    public int getWidth() {
        return width;
    }

    @Override
    public int getHeight() {
        return height;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"
    }) // Flying Saucer lets the caller name the type; a picture scales to a picture.
    public <T extends FSImage> T scale(int toWidth, int toHeight) {
        return (T) scaled(toWidth, toHeight);
    }

    /** At another size; a negative length follows from the other one. */
    PlacedPicture scaled(int toWidth, int toHeight) {
        int wide = toWidth >= 0 ? toWidth : Math.round((float) width * toHeight / height);
        int high = toHeight >= 0 ? toHeight : Math.round((float) height * toWidth / width);
        return new PlacedPicture(source, wide, high);
    }
}
