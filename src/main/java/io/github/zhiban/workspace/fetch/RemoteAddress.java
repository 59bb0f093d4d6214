package io.github.zhiban.workspace.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Makes addresses of what articles write into {@code src}: with Han, spaces and bars in them, and often without a
 * scheme.
 */
public final class RemoteAddress {
    private static final String PLAIN = "-._~:/?#[]@!$&'()*+,;=%";

    private RemoteAddress() {}

    /** Whether an address leads to another machine. */
    public static boolean is(String address) {
        return address.matches("(?i)([a-z][a-z0-9+.-]*:)?//.*");
    }

    /**
     * The address with everything that it may not hold percent-encoded, and without its fragment; empty when it is
     * none.
     */
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

    /** Whether what a user names as a source is a web page. */
    public static boolean isPage(String named) {
        return named.matches("(?i)https?://.*");
    }

    /**
     * A name for the page at an address: without query and fragment, for these say nothing in a file's name but which
     * page it is; that stays in its last part. Points in it are hyphens, but for the ending of a page.
     */
    public static String pageName(String address) {
        String whole = address.strip().replaceFirst("#.*", "");
        int query = whole.indexOf('?');
        String path = (query < 0 ? whole : whole.substring(0, query)).replaceFirst("(?<!/)/+$", "");
        String asked = query < 0 ? "" : whole.substring(query + 1).replaceAll("[^\\p{L}\\p{N}]+", "-");
        int slash = path.lastIndexOf('/') + 1;
        String last = path.substring(slash)
                .replaceFirst("(?i)\\.(x?html?|shtml|php|aspx?|jsp|md|txt)$", "")
                .replace('.', '-');
        return path.substring(0, slash) + last + (asked.isEmpty() ? "" : "-" + asked);
    }

    /** An address over HTTPS, whatever it was written with. */
    static URI secured(String address) throws FetchException {
        String secure = address.strip().replaceFirst("^(?i)(http:)?//", "https://");
        return parse(secure)
                .orElseThrow(() -> FetchException.permanentFailure(
                        FetchCodes.ADDRESS_NOT_FETCHED, "has an address that is none", "Correct the address."));
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
