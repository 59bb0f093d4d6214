package io.github.zhiban.workspace.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Makes addresses of what articles write into {@code src}: with Han, spaces and bars in them, and often without a scheme. */
public final class RemoteAddress {
    private static final String PLAIN = "-._~:/?#[]@!$&'()*+,;=%";

    private RemoteAddress() {}

    /** Whether an address leads to another machine. */
    public static boolean is(String address) {
        return address.matches("(?i)([a-z][a-z0-9+.-]*:)?//.*");
    }

    /** The address with everything that it may not hold percent-encoded, and without its fragment; empty when it is none. */
    public static Optional<URI> parse(String address) {
        String stripped = address.strip();
        int fragment = stripped.indexOf('#');
        String whole = fragment < 0 ? stripped : stripped.substring(0, fragment);
        try {
            return whole.isEmpty() ? Optional.empty() : Optional.of(new URI(encode(whole)));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static String encode(String address) {
        StringBuilder encoded = new StringBuilder(address.length());
        for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
            boolean alphanumeric = (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9');
            if (alphanumeric || PLAIN.indexOf(b) >= 0) {
                encoded.append((char) b);
            } else {
                encoded.append("%%%02X".formatted(b & 0xFF));
            }
        }
        return encoded.toString();
    }
}
