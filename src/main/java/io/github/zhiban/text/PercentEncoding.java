package io.github.zhiban.text;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Characters of addresses that are written as {@code %E6%A1%A5} (RFC 3986, section 2.1). */
public final class PercentEncoding {
    private PercentEncoding() {}

    /** What an address, or a part of one, says in UTF-8; as it is written where its percent signs begin no codes. */
    public static String decoded(String written) {
        if (written.indexOf('%') < 0) {
            return written;
        }
        try {
            // URLDecoder reads a form, where a plus sign is a space.
            return URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return written;
        }
    }
}
