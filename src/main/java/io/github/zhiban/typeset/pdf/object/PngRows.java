package io.github.zhiban.typeset.pdf.object;

import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;

/**
 * Packs pixels of 8 bits a sample as PNG does: each row by the filter that leaves the least (ISO/IEC 15948, clauses 9
 * and 12.8).
 */
final class PngRows {
    private static final int FILTERS = 5;

    private PngRows() {}

    static byte[] pack(Raster pixels) {
        int samples = pixels.getNumBands();
        int length = pixels.getWidth() * samples;
        int[] above = new int[length];
        int[] row = new int[length];
        byte[] filtered = new byte[length + 1];
        byte[] best = new byte[length + 1];
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            for (int y = 0; y < pixels.getHeight(); y++) {
                pixels.getPixels(0, y, pixels.getWidth(), 1, row);
                long least = Long.MAX_VALUE;
                for (int filter = 0; filter < FILTERS; filter++) {
                    long left = filter(filter, row, above, samples, filtered, least);
                    if (left < least) {
                        least = left;
                        byte[] spare = best;
                        best = filtered;
                        filtered = spare;
                    }
                }
                out.write(best);
                int[] done = above;
                above = row;
                row = done;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return packed.toByteArray();
    }

    /**
     * Fills a row, its filter first, and answers how much of it is left.
     *
     * @param most stops where so much is left
     */
    private static long filter(int filter, int[] row, int[] above, int samples, byte[] to, long most) {
        to[0] = (byte) filter;
        long sum = 0;
        for (int i = 0; i < row.length && sum < most; i++) {
            int left = i < samples ? 0 : row[i - samples];
            int corner = i < samples ? 0 : above[i - samples];
            int predicted = switch (filter) {
                case 0 -> 0;
                case 1 -> left;
                case 2 -> above[i];
                case 3 -> (left + above[i]) / 2;
                default -> nearest(left, above[i], corner);
            };
            to[i + 1] = (byte) (row[i] - predicted);
            sum += Math.abs(to[i + 1]);
        }
        return sum;
    }

    /** Of three neighbours the one nearest to what a plane through them would have (Paeth). */
    private static int nearest(int left, int above, int corner) {
        int plane = left + above - corner;
        int toLeft = Math.abs(plane - left);
        int toAbove = Math.abs(plane - above);
        int toCorner = Math.abs(plane - corner);
        if (toLeft <= toAbove && toLeft <= toCorner) {
            return left;
        }
        return toAbove <= toCorner ? above : corner;
    }
}
