package io.github.zhiban.picture;

import io.github.zhiban.picture.RasterReader.Decoded;
import java.util.List;

/**
 * Cuts a column of a tall picture, which is as high as a sheet of paper and so would be a finger wide on a phone, into
 * strips that are as wide as its page.
 */
final class PhoneStrips {
    /** Width by height of a strip: several of them fit on a page. */
    private static final double SHAPE = 1;
    /** How far from its ideal place a cut is welcome: strips end where a paragraph does. */
    private static final double NEAR = 0.45;
    /** Shapes and boxes less high than this part of the width are never cut. */
    private static final double WHOLE_SHAPE = 0.5;
    /** The type size in CSS pixels that is read without effort on a phone. */
    private static final double TYPE = 12;

    private PhoneStrips() {}

    /** The strips from the top down; the picture itself where it cannot be cut. */
    static List<PreparedPicture> of(PreparedPicture picture) {
        try {
            PictureFormat format = picture.mediaType().equals("image/png") ? PictureFormat.PNG : PictureFormat.JPEG;
            Decoded decoded = RasterReader.read(picture.bytes(), format);
            return decoded.step() == 1
                    ? cut(picture, Pixels.of(decoded.image(), null, Orientation.UPRIGHT))
                    : List.of(picture);
        } catch (UnusablePictureException e) {
            return List.of(picture);
        }
    }

    private static List<PreparedPicture> cut(PreparedPicture picture, Pixels pixels) {
        double type = picture.traits().textHeight();
        int count = (int) Math.ceil(SHAPE * pixels.height() / pixels.width());
        List<Pixels> strips = TallPicture.cut(pixels, count, NEAR, (int) (WHOLE_SHAPE * pixels.width()), type);
        double density = Math.max(1, type / TYPE);
        return strips.size() == 1
                ? List.of(picture)
                : strips.stream()
                        .map(PictureEncoder::encode)
                        .map(strip -> strip.with(picture.traits(), density, picture.share(), List.of()))
                        .toList();
    }
}
