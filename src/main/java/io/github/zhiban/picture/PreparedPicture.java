package io.github.zhiban.picture;

/**
 * A picture that pages can take as it is.
 *
 * @param mediaType {@code image/png} or {@code image/jpeg}
 * @param bytes not to be changed
 * @param width in pixels, after orientation
 * @param height in pixels, after orientation
 * @param density pixels for each CSS pixel of its natural size: less than 1 when it was scaled down, more when it is a drawing
 */
public record PreparedPicture(String mediaType, byte[] bytes, int width, int height, double density) {
    /** A picture with one pixel for each CSS pixel. */
    public PreparedPicture(String mediaType, byte[] bytes, int width, int height) {
        this(mediaType, bytes, width, height, 1);
    }
}
