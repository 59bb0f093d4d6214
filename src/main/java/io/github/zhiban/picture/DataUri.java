package io.github.zhiban.picture;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Pictures written into the address itself (RFC 2397). */
public final class DataUri {
    private static final int LONGEST = 48 << 20;
    private static final int SHOWN = 40;

    /** As in the lengths of a drawing that is written as it is. */
    private static final Pattern STRAY_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private DataUri() {}

    /** Whether an address is a {@code data:} URI. */
    public static boolean is(String address) {
        return address.regionMatches(true, 0, "data:", 0, 5);
    }

    /** The bytes in a {@code data:} URI; empty when it is none, is damaged or longer than 48 MB. */
    public static Optional<byte[]> decode(String address) {
        int comma = address.indexOf(',');
        if (!is(address) || comma < 0 || address.length() > LONGEST) {
            return Optional.empty();
        }
        String content = address.substring(comma + 1);
        try {
            boolean base64 =
                    address.substring(0, comma).toLowerCase(Locale.ROOT).endsWith(";base64");
            // A form would have spaces for the plus signs.
            String plain = content.indexOf('%') < 0
                    ? content
                    : URLDecoder.decode(
                            STRAY_PERCENT.matcher(content.replace("+", "%2B")).replaceAll("%25"),
                            StandardCharsets.UTF_8);
            return Optional.of(base64 ? Base64.getMimeDecoder().decode(plain) : plain.getBytes(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** An address short enough for people: of a {@code data:} URI only the beginning. */
    public static String abbreviate(String address) {
        return is(address) && address.length() > SHOWN ? address.substring(0, SHOWN) + "…" : address;
    }
}
