package io.github.zhiban.source.input;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses in an archive of the web, which hold that of the page itself behind the day of the copy. */
public final class ArchivedAddress {
    private static final Pattern COPY =
            Pattern.compile("(?:https?://web\\.archive\\.org)?/web/\\d{4,14}(?:[a-z]{2}_)?/(https?:/.*)");

    private ArchivedAddress() {}

    /** The address that was copied; one that is none of an archive as it is. */
    public static String original(String address) {
        if (!address.contains("/web/")) {
            return address;
        }
        Matcher copy = COPY.matcher(address);
        return copy.matches() ? copy.group(1) : address;
    }
}
