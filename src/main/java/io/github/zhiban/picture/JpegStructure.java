package io.github.zhiban.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * What the markers of a JPEG file say (ITU-T T.81 annex B).
 *
 * @param process the last digit of the SOF marker: 0 baseline, 1 extended, 2 progressive
 * @param precision bits a sample
 * @param pixels how many
 * @param components 1 grey, 3 colour, 4 CMYK
 * @param scans how many scans there are
 * @param profile whether an ICC profile other than sRGB is embedded
 * @param complete whether the file reaches its end marker
 * @param essence the file without what is not needed to show it: where and with what it was taken, thumbnails, comments
 */
record JpegStructure(
        int process,
        int precision,
        long pixels,
        int components,
        int scans,
        boolean profile,
        boolean complete,
        Orientation orientation,
        byte[] essence) {
    private static final int START_OF_SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int COMMENT = 0xFE;
    private static final String PROFILE = "ICC_PROFILE\0";

    static JpegStructure of(byte[] bytes) {
        int process = -1;
        int precision = 0;
        long pixels = 0;
        int components = 0;
        int scans = 0;
        boolean profile = false;
        boolean complete = false;
        Orientation orientation = Orientation.UPRIGHT;
        ByteArrayOutputStream essence = new ByteArrayOutputStream(bytes.length);
        essence.write(bytes, 0, Math.min(2, bytes.length));
        int at = 2;
        while (at >= 0 && at + 3 < bytes.length && !complete) {
            int marker = Bytes.unsigned(bytes, at + 1);
            int length = Bytes.unsignedShort(bytes, at + 2, ByteOrder.BIG_ENDIAN);
            int content = at + 4;
            if (isFrame(marker)) {
                process = marker - 0xC0;
                precision = Bytes.unsigned(bytes, content);
                pixels = (long) Bytes.unsignedShort(bytes, content + 1, ByteOrder.BIG_ENDIAN)
                        * Bytes.unsignedShort(bytes, content + 3, ByteOrder.BIG_ENDIAN);
                components = Bytes.unsigned(bytes, content + 5);
            } else if (marker == 0xE1 && Bytes.startsWith(bytes, content, "Exif\0\0")) {
                orientation = Orientation.ofTiff(bytes, content + 6);
            } else if (marker == 0xE2 && Bytes.startsWith(bytes, content, PROFILE)) {
                int from = Math.min(content + PROFILE.length() + 2, bytes.length);
                int to = Math.clamp(at + 2 + length, from, bytes.length);
                profile |= !IccProfile.isSrgb(Arrays.copyOfRange(bytes, from, to));
            }
            int next = nextMarker(bytes, at + 2 + length);
            if (isNeeded(bytes, marker, content)) {
                essence.write(bytes, at, (next < 0 ? bytes.length : next) - at);
            }
            at = next;
            if (marker == START_OF_SCAN) {
                scans++;
                complete = at >= 0 && Bytes.unsigned(bytes, at + 1) == END;
            }
        }
        essence.writeBytes(new byte[] {(byte) 0xFF, (byte) END});
        return new JpegStructure(
                process, precision, pixels, components, scans, profile, complete, orientation, essence.toByteArray());
    }

    /** Whether pages can take the file's essence as it is. */
    boolean isPlain() {
        boolean coded = process >= 0 && process <= 2 && precision == 8;
        boolean coloured = (components == 1 || components == 3) && !profile;
        return coded && coloured && orientation.isUpright();
    }

    /** Of what applications add, only how large it is meant (JFIF) and how colours are coded (Adobe) matter. */
    private static boolean isNeeded(byte[] bytes, int marker, int content) {
        return switch (marker) {
            case 0xE0 -> Bytes.startsWith(bytes, content, "JFIF\0");
            case 0xEE -> Bytes.startsWith(bytes, content, "Adobe");
            default -> marker != COMMENT && (marker < 0xE0 || marker > 0xEF);
        };
    }

    /** The next marker at or after {@code from} that is neither stuffing nor a restart; -1 when there is none. */
    private static int nextMarker(byte[] bytes, int from) {
        for (int at = from; at + 1 < bytes.length; at++) {
            int code = Bytes.unsigned(bytes, at + 1);
            boolean inside = code == 0 || code == 0xFF || (code >= 0xD0 && code <= 0xD7);
            if (Bytes.unsigned(bytes, at) == 0xFF && !inside) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }
}
