package io.github.zhiban.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * What the chunks of a PNG file say (ISO/IEC 15948 clause 11).
 *
 * @param depth bits a sample
 * @param alpha whether it has a channel of transparency
 * @param interlaced whether rows come in an order of their own
 * @param complete whether the file reaches its end chunk
 * @param density pixels for each CSS pixel: 2 when the file says that it was taken from a screen of double resolution,
 *     else 1
 * @param profile the ICC profile; {@code null} when there is none, none that can be read, or sRGB
 * @param essence the file without what is not needed to show it: texts, times, thumbnails
 */
record PngStructure(
        int depth,
        boolean alpha,
        boolean interlaced,
        boolean complete,
        double density,
        byte @Nullable [] profile,
        Orientation orientation,
        byte[] essence) {
    private static final int SIGNATURE = 8;
    /** Pixels to the metre at 144 to the inch, as screens of double resolution say. */
    private static final int DOUBLE = 5669;

    private static final int LARGEST_PROFILE = 4 << 20;
    private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    static PngStructure of(byte[] bytes) {
        ByteArrayOutputStream essence = new ByteArrayOutputStream(bytes.length);
        essence.write(bytes, 0, SIGNATURE);
        byte[] profile = null;
        Orientation orientation = Orientation.UPRIGHT;
        boolean complete = false;
        double density = 1;
        int at = SIGNATURE;
        while (at + 12 <= bytes.length && !complete) {
            int length = Bytes.integer(bytes, at, ByteOrder.BIG_ENDIAN);
            if (length < 0 || length > bytes.length - at - 12) {
                break;
            }
            String type = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (KEPT.contains(type)) {
                essence.write(bytes, at, length + 12);
            } else if (type.equals("iCCP")) {
                byte[] inflated = inflate(bytes, at + 8, length);
                profile = inflated == null || IccProfile.isSrgb(inflated) ? null : inflated;
            } else if (type.equals("pHYs") && length == 9) {
                int perMetre = Bytes.integer(bytes, at + 8, ByteOrder.BIG_ENDIAN);
                density = Math.abs(perMetre - DOUBLE) < 2 ? 2 : 1;
            } else if (type.equals("eXIf")) {
                orientation = Orientation.ofTiff(bytes, at + 8);
            }
            complete = type.equals("IEND");
            at += length + 12;
        }
        int header = SIGNATURE + 8;
        boolean alpha = (Bytes.unsigned(bytes, header + 9) & 4) != 0;
        boolean interlaced = Bytes.unsigned(bytes, header + 12) != 0;
        return new PngStructure(
                Bytes.unsigned(bytes, header + 8),
                alpha,
                interlaced,
                complete,
                density,
                profile,
                orientation,
                essence.toByteArray());
    }

    /** The profile behind its name and a zero byte; at most {@value #LARGEST_PROFILE} bytes of it. */
    private static byte @Nullable [] inflate(byte[] bytes, int from, int length) {
        int start = from;
        while (start < from + length && bytes[start] != 0) {
            start++;
        }
        start += 2;
        if (start >= from + length) {
            return null;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, start, from + length - start);
            ByteArrayOutputStream profile = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (!inflater.finished() && profile.size() < LARGEST_PROFILE) {
                int read = inflater.inflate(buffer);
                if (read == 0) {
                    return null;
                }
                profile.write(buffer, 0, read);
            }
            return inflater.finished() ? profile.toByteArray() : null;
        } catch (DataFormatException e) {
            return null;
        } finally {
            inflater.end();
        }
    }

    /**
     * Whether pages can take the file's essence as it is, once it is known that its transparency is used if it has any.
     */
    boolean isPlain() {
        return depth <= 8 && !interlaced && profile == null && orientation.isUpright();
    }
}
