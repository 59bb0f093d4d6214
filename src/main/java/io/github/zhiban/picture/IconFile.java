package io.github.zhiban.picture;

import java.awt.image.BufferedImage;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Icons of Windows: several sizes of one picture, each a PNG, or a bitmap whose rows begin at the bottom and whose
 * second half says what is transparent.
 */
final class IconFile {
    private static final int HEAD = 6;
    private static final int ENTRY = 16;
    private static final int MOST = 1024;

    private IconFile() {}

    /** The largest of its pictures, of those the one with the most colours. */
    static byte[] largest(byte[] bytes) throws UnusablePictureException {
        int count = Bytes.unsignedShort(bytes, 4, ByteOrder.LITTLE_ENDIAN);
        long best = -1;
        byte[] largest = {};
        for (int i = 0; i < count && HEAD + (i + 1) * ENTRY <= bytes.length; i++) {
            int at = HEAD + i * ENTRY;
            int from = Bytes.integer(bytes, at + 12, ByteOrder.LITTLE_ENDIAN);
            int length = Bytes.integer(bytes, at + 8, ByteOrder.LITTLE_ENDIAN);
            if (from < HEAD || length <= 0 || length > bytes.length - from) {
                continue;
            }
            // 256 does not fit into its byte and is written as 0.
            int width = (Bytes.unsigned(bytes, at) + 255) % 256 + 1;
            int height = (Bytes.unsigned(bytes, at + 1) + 255) % 256 + 1;
            long worth = 64L * width * height + Bytes.unsignedShort(bytes, at + 6, ByteOrder.LITTLE_ENDIAN);
            if (worth > best) {
                best = worth;
                largest = Arrays.copyOfRange(bytes, from, from + length);
            }
        }
        if (best < 0) {
            throw new UnusablePictureException(PictureCodes.BROKEN_PICTURE, "is cut short");
        }
        return largest;
    }

    /** The pixels of a bitmap without a file header, as icons hold it. */
    static BufferedImage bitmap(byte[] dib) throws UnusablePictureException {
        int header = Bytes.integer(dib, 0, ByteOrder.LITTLE_ENDIAN);
        int width = Bytes.integer(dib, 4, ByteOrder.LITTLE_ENDIAN);
        int height = Bytes.integer(dib, 8, ByteOrder.LITTLE_ENDIAN) / 2;
        int bits = Bytes.unsignedShort(dib, 14, ByteOrder.LITTLE_ENDIAN);
        int packed = Bytes.integer(dib, 16, ByteOrder.LITTLE_ENDIAN);
        boolean known = bits == 1 || bits == 4 || bits == 8 || bits == 24 || bits == 32;
        if (header < 40
                || header > 124
                || !known
                || packed != 0
                || width < 1
                || height < 1
                || width > MOST
                || height > MOST) {
            throw new UnusablePictureException(
                    PictureCodes.BROKEN_PICTURE, "cannot be decoded: a bitmap in an icon is of no known kind");
        }
        int named = Bytes.integer(dib, 32, ByteOrder.LITTLE_ENDIAN);
        int colours = bits > 8 ? 0 : named > 0 && named <= 1 << bits ? named : 1 << bits;
        int pixels = header + 4 * colours;
        int row = (width * bits + 31) / 32 * 4;
        int mask = pixels + row * height;
        int maskRow = (width + 31) / 32 * 4;
        if (mask > dib.length) {
            throw new UnusablePictureException(PictureCodes.BROKEN_PICTURE, "is cut short");
        }
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        boolean transparent = bits == 32 && hasAlpha(dib, pixels, mask);
        for (int y = 0; y < height; y++) {
            int up = height - 1 - y;
            for (int x = 0; x < width; x++) {
                int colour = colour(dib, header, pixels + up * row, x, bits);
                boolean hidden = (Bytes.unsigned(dib, mask + up * maskRow + x / 8) >> (7 - x % 8) & 1) == 1;
                image.setRGB(x, y, transparent ? colour : hidden ? 0 : colour | 0xFF000000);
            }
        }
        return image;
    }

    private static boolean hasAlpha(byte[] dib, int from, int to) {
        for (int i = from + 3; i < to; i += 4) {
            if (dib[i] != 0) {
                return true;
            }
        }
        return false;
    }

    private static int colour(byte[] dib, int palette, int row, int x, int bits) {
        return switch (bits) {
            case 32 -> Bytes.integer(dib, row + 4 * x, ByteOrder.LITTLE_ENDIAN);
            case 24 -> Bytes.integer(dib, row + 3 * x, ByteOrder.LITTLE_ENDIAN) & 0xFFFFFF;
            default -> {
                int index = Bytes.unsigned(dib, row + x * bits / 8) >> (8 - bits - x * bits % 8) & (1 << bits) - 1;
                yield Bytes.integer(dib, palette + 4 * index, ByteOrder.LITTLE_ENDIAN);
            }
        };
    }
}
