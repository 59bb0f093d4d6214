package io.github.zhiban.typeset.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The colour space of all pages as an ICC profile of version 2: sRGB (IEC 61966-2-1) by its primaries, adapted to D50,
 * and its transfer function. Written here, since the profiles of Java differ from release to release (ICC.1:2001-04,
 * clauses 6 and 9).
 */
final class SrgbProfile {
    static final String NAME = "sRGB IEC61966-2.1";
    static final int COMPONENTS = 3;

    private static final int HEADER = 128;
    private static final int TAG_ENTRY = 12;
    private static final int VERSION = 0x02100000;
    private static final int CURVE_POINTS = 1024;

    /** X, Y and Z as numbers of 16 bits before and 16 after the point (clause 5.3.2). */
    private static final int[] D50 = {0xF6D6, 0x10000, 0xD32D};

    private static final int[] RED = {0x6FA2, 0x38F5, 0x0390};
    private static final int[] GREEN = {0x6299, 0xB785, 0x18DA};
    private static final int[] BLUE = {0x24A0, 0x0F84, 0xB6CF};

    private record Tag(String signature, int element) {}

    private SrgbProfile() {}

    /** The profile; the same bytes every time. */
    static byte[] write() {
        byte[][] elements = {
            description(), text("Public domain"), xyz(D50), xyz(RED), xyz(GREEN), xyz(BLUE), transferCurve()
        };
        Tag[] tags = {
            new Tag("desc", 0),
            new Tag("cprt", 1),
            new Tag("wtpt", 2),
            new Tag("rXYZ", 3),
            new Tag("gXYZ", 4),
            new Tag("bXYZ", 5),
            // One curve serves all three channels.
            new Tag("rTRC", 6),
            new Tag("gTRC", 6),
            new Tag("bTRC", 6)
        };
        int[] offsets = new int[elements.length];
        int size = HEADER + Integer.BYTES + tags.length * TAG_ENTRY;
        for (int i = 0; i < elements.length; i++) {
            offsets[i] = size;
            size += aligned(elements[i].length);
        }
        ByteBuffer profile = ByteBuffer.allocate(size);
        writeHeader(profile);
        profile.putInt(HEADER, tags.length).position(HEADER + Integer.BYTES);
        for (Tag tag : tags) {
            profile.put(ascii(tag.signature())).putInt(offsets[tag.element()]).putInt(elements[tag.element()].length);
        }
        for (int i = 0; i < elements.length; i++) {
            profile.position(offsets[i]).put(elements[i]);
        }
        return profile.array();
    }

    /** A display profile from RGB to XYZ, dated like its version of the standard; nobody's in particular. */
    private static void writeHeader(ByteBuffer profile) {
        profile.putInt(0, profile.capacity()).putInt(8, VERSION);
        profile.put(12, ascii("mntrRGB XYZ "));
        profile.putShort(24, (short) 2001).putShort(26, (short) 4).putShort(28, (short) 1);
        profile.put(36, ascii("acsp"));
        profile.put(68, number(D50));
    }

    /** A text in ASCII, and that there is none in Unicode and none for the Macintosh (clause 6.5.17). */
    private static byte[] description() {
        ByteBuffer element = ByteBuffer.allocate(12 + NAME.length() + 1 + 8 + 3 + 67);
        element.put(ascii("desc")).putInt(0).putInt(NAME.length() + 1).put(ascii(NAME));
        return element.array();
    }

    private static byte[] text(String text) {
        return ByteBuffer.allocate(8 + text.length() + 1)
                .put(ascii("text"))
                .putInt(0)
                .put(ascii(text))
                .array();
    }

    private static byte[] xyz(int[] value) {
        return ByteBuffer.allocate(20)
                .put(ascii("XYZ "))
                .putInt(0)
                .put(number(value))
                .array();
    }

    private static byte[] transferCurve() {
        ByteBuffer curve = ByteBuffer.allocate(12 + CURVE_POINTS * Short.BYTES);
        curve.put(ascii("curv")).putInt(0).putInt(CURVE_POINTS);
        for (int i = 0; i < CURVE_POINTS; i++) {
            curve.putShort((short) Math.round(linear((double) i / (CURVE_POINTS - 1)) * 0xFFFF));
        }
        return curve.array();
    }

    /** The light of a value between 0 and 1. StrictMath gives the same on every machine. */
    private static double linear(double value) {
        return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
    }

    private static byte[] number(int[] value) {
        return ByteBuffer.allocate(12)
                .putInt(value[0])
                .putInt(value[1])
                .putInt(value[2])
                .array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static int aligned(int length) {
        return (length + 3) / 4 * 4;
    }
}
