package io.github.zhiban.picture;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.nio.ByteOrder;

/**
 * How a camera was held (Exif tag 0x0112).
 *
 * @param value 1 (upright) to 8
 */
record Orientation(int value) {
    static final Orientation UPRIGHT = new Orientation(1);

    private static final int TAG = 0x0112;

    /** Reads the tag from the TIFF structure that begins at {@code start}; upright when there is none. */
    static Orientation ofTiff(byte[] bytes, int start) {
        ByteOrder order = Bytes.unsigned(bytes, start) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        int directory = start + Bytes.integer(bytes, start + 4, order);
        if (directory < start || directory >= bytes.length) {
            return UPRIGHT;
        }
        int entries = Bytes.unsignedShort(bytes, directory, order);
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if (Bytes.unsignedShort(bytes, entry, order) == TAG) {
                int value = Bytes.unsignedShort(bytes, entry + 8, order);
                return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    boolean isUpright() {
        return value == 1;
    }

    /** Whether width and height change places. */
    boolean isSideways() {
        return value >= 5;
    }

    /** Turns a picture upright. */
    BufferedImage apply(BufferedImage image) {
        if (isUpright()) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        AffineTransform turn = switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            default -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
        BufferedImage upright =
                new BufferedImage(isSideways() ? height : width, isSideways() ? width : height, image.getType());
        return new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(image, upright);
    }
}
