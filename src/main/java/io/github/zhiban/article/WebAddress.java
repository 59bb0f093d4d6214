package io.github.zhiban.article;

import java.net.IDN;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells which addresses an edition may link to: those of schemes that every reader knows and that start nothing but a
 * browser, a letter or a call, and that the URL standard can parse, which EPUBCheck insists on (RSC-020, HTM-025).
 * Others are printed.
 */
public final class WebAddress {
    private static final int HIGHEST_PORT = 65_535;
    private static final int HIGHEST_BYTE = 255;
    private static final Pattern WEB =
            Pattern.compile("(?i)(?:https?|ftp)://([^/?#:\\\\\\s]+)(?::(\\d{0,6}))?(?:[/?][^\\s#]*+)?(?:#[^\\s#]*+)?");
    private static final Pattern PERSONAL = Pattern.compile("(?i)(?:mailto|tel):\\S+");
    /** What a host must not hold (URL Standard, 3.1, forbidden domain code points), and what is nothing to see. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Z}#/:<>?@\\[\\\\\\]^|%]");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,10}");

    private WebAddress() {}

    /** Whether an address may be a link. */
    public static boolean isUsable(String address) {
        if (PERSONAL.matcher(address).matches()) {
            return true;
        }
        Matcher web = WEB.matcher(address);
        return web.matches() && isHost(web.group(1)) && isPort(web.group(2));
    }

    /**
     * An address with what a fragment may not hold, a second number sign, encoded; platforms keep colours of pictures
     * there.
     */
    public static String encoded(String address) {
        int hash = address.indexOf('#');
        return hash < 0
                ? address
                : address.substring(0, hash + 1) + address.substring(hash + 1).replace("#", "%23");
    }

    private static boolean isPort(@Nullable String port) {
        return port == null || port.isEmpty() || Integer.parseInt(port) <= HIGHEST_PORT;
    }

    /** Whether the URL standard takes something for the name or the number of a host (section 3.5). */
    private static boolean isHost(String written) {
        String host;
        try {
            host = URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return false;
        }
        host = Normalizer.normalize(host, Normalizer.Form.NFKC).replace('。', '.');
        if (FORBIDDEN.matcher(host).find()) {
            return false;
        }
        List<String> labels =
                List.of((host.endsWith(".") ? host.substring(0, host.length() - 1) : host).split("\\.", -1));
        return NUMBER.matcher(labels.getLast()).matches()
                ? isNumber(labels)
                : labels.stream().allMatch(WebAddress::isLabel);
    }

    /** Whether labels, of which the last is a number, are an address of the Internet Protocol, version 4. */
    private static boolean isNumber(List<String> labels) {
        return labels.size() == 4
                && labels.stream()
                        .allMatch(label -> NUMBER.matcher(label).matches() && Long.parseLong(label) <= HIGHEST_BYTE);
    }

    private static boolean isLabel(String label) {
        return !label.isEmpty() && (!label.toLowerCase(Locale.ROOT).startsWith("xn--") || isEncoded(label));
    }

    /** Whether a label that says that it encodes others than ASCII characters (RFC 3490, section 5) does so. */
    private static boolean isEncoded(String label) {
        return !IDN.toUnicode(label).equalsIgnoreCase(label);
    }
}
