package io.github.zhiban.hash;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names by content: SHA-256 (FIPS 180-4) in lower-case hexadecimal. */
public final class Sha256 {
    private Sha256() {}

    /** The name of a text in UTF-8. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The name of some bytes: 64 digits. */
    public static String of(byte[] bytes) {
        MessageDigest digest = digest();
        digest.update(bytes);
        return hexadecimal(digest);
    }

    /** What is added to it, is named by {@link #hexadecimal}. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The name of what was added. */
    public static String hexadecimal(MessageDigest added) {
        return HexFormat.of().formatHex(added.digest());
    }

    /** Whether a text could be such a name. */
    public static boolean is(String name) {
        return name.matches("[0-9a-f]{64}");
    }
}
