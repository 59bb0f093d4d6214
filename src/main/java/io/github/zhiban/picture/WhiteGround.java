package io.github.zhiban.picture;

import io.github.zhiban.picture.RasterReader.Decoded;

/** Blends pictures that are dark on nothing with white. */
final class WhiteGround {
    private static final int WHITE = 0xFF;

    private WhiteGround() {}

    /** A picture on white; itself where it cannot be decoded. */
    static PreparedPicture under(PreparedPicture picture) {
        try {
            Decoded decoded = RasterReader.read(picture.bytes(), PictureFormat.PNG);
            if (decoded.step() != 1) {
                return picture;
            }
            Pixels pixels = Pixels.of(decoded.image(), null, Orientation.UPRIGHT);
            PreparedPicture encoded = PictureEncoder.encode(blended(pixels));
            return encoded.with(picture.traits(), picture.density(), picture.share(), picture.pieces());
        } catch (UnusablePictureException e) {
            return picture;
        }
    }

    private static Pixels blended(Pixels pixels) {
        int[] argb = new int[pixels.argb().length];
        for (int i = 0; i < argb.length; i++) {
            int pixel = pixels.argb()[i];
            int alpha = pixel >>> 24;
            argb[i] = WHITE << 24
                    | blended(pixel >> 16, alpha) << 16
                    | blended(pixel >> 8, alpha) << 8
                    | blended(pixel, alpha);
        }
        return new Pixels(pixels.width(), pixels.height(), argb);
    }

    private static int blended(int channel, int alpha) {
        return ((channel & 0xFF) * alpha + WHITE * (0xFF - alpha) + 0x7F) / 0xFF;
    }
}
