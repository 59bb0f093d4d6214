package io.github.zhiban.edition.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells which addresses an edition may link to: those of schemes that every reader knows and that start nothing but a browser, a letter
 * or a call, and that the URL standard can parse, which EPUBCheck insists on (RSC-020, HTM-025). Others are printed.
 */
public final class WebAddress {
    private static final int HIGHEST_PORT = 65_535;
    private static final Pattern WEB =
            Pattern.compile("(?i)(?:https?|ftp)://[^/?#:\\s]+(?::(\\d{0,6}))?(?:[/?#]\\S*)?");
    private static final Pattern PERSONAL = Pattern.compile("(?i)(?:mailto|tel):\\S+");

    private WebAddress() {}

    /** Whether an address may be a link. */
    public static boolean isUsable(String address) {
        if (PERSONAL.matcher(address).matches()) {
            return true;
        }
        Matcher web = WEB.matcher(address);
        if (!web.matches()) {
            return false;
        }
        String port = web.group(1);
        return port == null || port.isEmpty() || Integer.parseInt(port) <= HIGHEST_PORT;
    }
}
