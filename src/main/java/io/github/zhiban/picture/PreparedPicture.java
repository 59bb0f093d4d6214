package io.github.zhiban.picture;

import java.util.List;

/**
 * A picture that pages can take as it is.
 *
 * @param mediaType {@code image/png} or {@code image/jpeg}
 * @param bytes not to be changed
 * @param width in pixels, after orientation
 * @param height in pixels, after orientation
 * @param density pixels for each CSS pixel of its natural size: less than 1 when it was scaled down, more when it is a
 *     drawing or was taken from a screen of double resolution
 * @param share which part of the file's width is shown, above 0 and at most 1: less where blank margins were cut off
 * @param traits how it wants to be shown
 * @param pieces of a picture too tall or too wide for a page what is shown instead, from the top down or from left to
 *     right; empty for all others
 */
public record PreparedPicture(
        String mediaType,
        byte[] bytes,
        int width,
        int height,
        double density,
        double share,
        PictureTraits traits,
        List<PreparedPicture> pieces) {
    public PreparedPicture {
        pieces = List.copyOf(pieces);
    }

    /** A picture with one pixel for each CSS pixel. */
    public PreparedPicture(String mediaType, byte[] bytes, int width, int height) {
        this(mediaType, bytes, width, height, 1, 1, PictureTraits.UNKNOWN, List.of());
    }

    /** The natural width in CSS pixels. */
    public double naturalWidth() {
        return width / density;
    }

    /** The natural height in CSS pixels. */
    public double naturalHeight() {
        return height / density;
    }

    /**
     * The same on white where it is dark on nothing, for readers that take the grounds of style sheets away at night.
     * Decodes it.
     */
    public PreparedPicture onWhite() {
        boolean blends = traits.ground() == PictureTraits.Ground.LIGHT && mediaType.equals("image/png");
        return blends ? WhiteGround.under(this) : this;
    }

    /**
     * The strips that a phone can show one below the other of a picture as narrow as a column of print, from the top
     * down; the picture itself where it cannot be cut. Decodes it.
     */
    public List<PreparedPicture> inStrips() {
        return PhoneStrips.of(this);
    }

    PreparedPicture with(PictureTraits found, double pixelsPerPixel, double shown, List<PreparedPicture> parts) {
        return new PreparedPicture(mediaType, bytes, width, height, pixelsPerPixel, shown, found, parts);
    }
}
