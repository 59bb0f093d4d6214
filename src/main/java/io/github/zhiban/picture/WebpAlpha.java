package io.github.zhiban.picture;

import java.awt.image.BufferedImage;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * The transparency of a WebP file whose encoder found nothing to compress in it: an {@code ALPH} chunk of plain bytes
 * (WebP container specification, "Alpha"; RFC 9649 section 2.7.1.2). The reader leaves such pictures opaque.
 */
final class WebpAlpha {
    private static final int FIRST_CHUNK = 12;
    private static final int CHUNK_HEAD = 8;

    private final int width;
    private final int height;
    private final byte[] levels;

    private WebpAlpha(int width, int height, byte[] levels) {
        this.width = width;
        this.height = height;
        this.levels = levels;
    }

    /** The plain transparency of a file; empty when it has none, or a compressed one, or is cut short. */
    static Optional<WebpAlpha> of(byte[] riff, int width, int height) {
        long at = FIRST_CHUNK;
        while (at + CHUNK_HEAD < riff.length && !Bytes.startsWith(riff, (int) at, "VP8 ")) {
            int start = (int) at;
            long length = Bytes.integer(riff, start + 4, ByteOrder.LITTLE_ENDIAN) & 0xFFFFFFFFL;
            if (Bytes.startsWith(riff, start, "ALPH")) {
                return plain(riff, start + CHUNK_HEAD, length, width, height);
            }
            // A frame of an animation holds chunks of its own.
            at += Bytes.startsWith(riff, start, "ANMF") ? CHUNK_HEAD + 16 : CHUNK_HEAD + length + length % 2;
        }
        return Optional.empty();
    }

    private static Optional<WebpAlpha> plain(byte[] riff, int start, long length, int width, int height) {
        int coding = Bytes.unsigned(riff, start);
        long samples = (long) width * height;
        if ((coding & 3) != 0 || length <= samples || start + 1 + samples > riff.length) {
            return Optional.empty();
        }
        byte[] levels = new byte[(int) samples];
        System.arraycopy(riff, start + 1, levels, 0, levels.length);
        WebpAlpha alpha = new WebpAlpha(width, height, levels);
        alpha.unfilter(coding >> 2 & 3);
        return Optional.of(alpha);
    }

    /** Adds up the differences to the neighbours: 1 to the left, 2 above, 3 both less the one between them. */
    private void unfilter(int filter) {
        if (filter == 0) {
            return;
        }
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                levels[y * width + x] += (byte) predicted(filter, x, y);
            }
        }
    }

    private int predicted(int filter, int x, int y) {
        if (x == 0 && y == 0) {
            return 0;
        }
        if (y == 0 || (filter == 1 && x > 0)) {
            return level(x - 1, y);
        }
        if (x == 0 || filter == 2) {
            return level(x, y - 1);
        }
        return Math.clamp(level(x - 1, y) + level(x, y - 1) - level(x - 1, y - 1), 0, 255);
    }

    private int level(int x, int y) {
        return levels[y * width + x] & 0xFF;
    }

    /**
     * Makes a decoded picture as transparent as it should be.
     *
     * @param step of how many rows and columns one was read
     */
    void apply(BufferedImage image, int step) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int alpha = level(Math.min(x * step, width - 1), Math.min(y * step, height - 1));
                image.setRGB(x, y, (alpha << 24) | (image.getRGB(x, y) & 0xFFFFFF));
            }
        }
    }
}
