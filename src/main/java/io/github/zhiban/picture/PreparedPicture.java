package io.github.zhiban.picture;

/**
 * A picture that pages can take as it is.
 *
 * @param mediaType {@code image/png} or {@code image/jpeg}
 * @param bytes not to be changed
 * @param width in pixels, after orientation
 * @param height in pixels, after orientation
 */
public record PreparedPicture(String mediaType, byte[] bytes, int width, int height) {}
