package io.github.zhiban.picture;

import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What the markers of a JPEG file say (ITU-T T.81 annex B).
 *
 * @param process the last digit of the SOF marker: 0 baseline, 1 extended, 2 progressive
 * @param precision bits a sample
 * @param components 1 grey, 3 colour, 4 CMYK
 * @param scans how many scans there are
 * @param adobe whether an Adobe marker says how colours are coded
 * @param profile whether an ICC profile is embedded
 * @param complete whether the file reaches its end marker
 */
record JpegStructure(
        int process,
        int precision,
        int components,
        int scans,
        boolean adobe,
        boolean profile,
        boolean complete,
        Orientation orientation) {
    private static final int START_OF_SCAN = 0xDA;
    private static final int END = 0xD9;

    static JpegStructure of(byte[] bytes) {
        int process = -1;
        int precision = 0;
        int components = 0;
        int scans = 0;
        boolean adobe = false;
        boolean profile = false;
        boolean complete = false;
        Orientation orientation = Orientation.UPRIGHT;
        int at = 2;
        while (at >= 0 && at + 3 < bytes.length && !complete) {
            int marker = Bytes.unsigned(bytes, at + 1);
            int length = Bytes.unsignedShort(bytes, at + 2, ByteOrder.BIG_ENDIAN);
            int content = at + 4;
            if (isFrame(marker)) {
                process = marker - 0xC0;
                precision = Bytes.unsigned(bytes, content);
                components = Bytes.unsigned(bytes, content + 5);
            } else if (marker == 0xE1 && has(bytes, content, "Exif\0\0")) {
                orientation = Orientation.ofTiff(bytes, content + 6);
            } else if (marker == 0xE2) {
                profile |= has(bytes, content, "ICC_PROFILE");
            } else if (marker == 0xEE) {
                adobe |= has(bytes, content, "Adobe");
            }
            at = nextMarker(bytes, at + 2 + length);
            if (marker == START_OF_SCAN) {
                scans++;
                complete = at >= 0 && Bytes.unsigned(bytes, at + 1) == END;
            }
        }
        return new JpegStructure(process, precision, components, scans, adobe, profile, complete, orientation);
    }

    /** Whether pages can take the file as it is. */
    boolean isPlain() {
        boolean coded = process >= 0 && process <= 2 && precision == 8;
        boolean coloured = (components == 1 || components == 3) && !adobe && !profile;
        return coded && coloured && orientation.isUpright();
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

    private static boolean has(byte[] bytes, int at, String text) {
        byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
        return at + wanted.length <= bytes.length
                && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length);
    }
}
