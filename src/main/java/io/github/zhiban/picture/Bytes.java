package io.github.zhiban.picture;

import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers inside files; what lies outside the file reads as 0. */
final class Bytes {
    private Bytes() {}

    static int unsigned(byte[] bytes, int at) {
        return at >= 0 && at < bytes.length ? bytes[at] & 0xFF : 0;
    }

    /** Whether a text of Latin letters stands at a place. */
    static boolean startsWith(byte[] bytes, int at, String text) {
        byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
        return at >= 0
                && at <= bytes.length - wanted.length
                && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length);
    }

    static int unsignedShort(byte[] bytes, int at, ByteOrder order) {
        int first = unsigned(bytes, at);
        int second = unsigned(bytes, at + 1);
        return order == ByteOrder.BIG_ENDIAN ? first << 8 | second : second << 8 | first;
    }

    static int integer(byte[] bytes, int at, ByteOrder order) {
        int first = unsignedShort(bytes, at, order);
        int second = unsignedShort(bytes, at + 2, order);
        return order == ByteOrder.BIG_ENDIAN ? first << 16 | second : second << 16 | first;
    }
}
