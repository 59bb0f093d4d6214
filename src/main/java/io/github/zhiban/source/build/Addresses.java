package io.github.zhiban.source.build;

import io.github.zhiban.text.PercentEncoding;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes absolute addresses of what pages write into {@code href}: redirectors are decoded to what they lead to, search
 * links that the platform put under words are no links, and what no reader could follow is none either.
 *
 * @param base the article's own address, to resolve relative ones; {@code null} when unknown
 * @param redirectors patterns whose first group is the encoded target
 * @param searches patterns of addresses that a platform, not the author, linked
 */
public record Addresses(@Nullable String base, List<Pattern> redirectors, List<Pattern> searches) {
    private static final Pattern SCHEME = Pattern.compile("(?i)^([a-z][a-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Pattern FOLLOWABLE = Pattern.compile("(?i)^(https?|ftp|mailto|tel|magnet|ed2k|thunder):.*");
    private static final Pattern HOST = Pattern.compile(
            "(?i)^[a-z0-9-]+\\.(?:[a-z0-9-]+\\.)*+(com|cn|org|net|io|dev|edu|gov|cc|me|top|xyz|info|tv|ai)(/.*)?$");

    /** Addresses of an article that comes from {@code base}. */
    public Addresses {
        redirectors = List.copyOf(redirectors);
        searches = List.copyOf(searches);
    }

    /** Whether the platform made this link to its own search. */
    boolean isSearch(String href) {
        return searches.stream().anyMatch(pattern -> pattern.matcher(href).find());
    }

    /** The address that a link leads to; empty when it leads nowhere that a reader could follow. */
    Optional<String> absolute(String href) {
        String address = redirected(href.strip().replaceAll("[\\s\\u200B]+", href.contains("\n") ? "" : "%20"));
        if (address.startsWith("//")) {
            address = "https:" + address;
        }
        Matcher scheme = SCHEME.matcher(address);
        if (!scheme.matches() || HOST.matcher(address).matches()) {
            if (HOST.matcher(address).matches()) {
                address = "http://" + address;
            } else {
                return resolved(address);
            }
        }
        return FOLLOWABLE.matcher(address).matches() ? wellFormed(address) : Optional.empty();
    }

    private String redirected(String href) {
        String address = href;
        for (Pattern redirector : redirectors) {
            Matcher matcher = redirector.matcher(address);
            if (matcher.find()) {
                String target = PercentEncoding.decoded(matcher.group(1));
                if (target.toLowerCase(Locale.ROOT).startsWith("http")) {
                    address = target;
                }
            }
        }
        return address;
    }

    private Optional<String> resolved(String relative) {
        if (base == null || relative.isEmpty()) {
            return Optional.empty();
        }
        return wellFormed(relative).flatMap(path -> {
            try {
                return Optional.of(new URI(base).resolve(path).toString());
            } catch (URISyntaxException | IllegalArgumentException unusable) {
                return Optional.empty();
            }
        });
    }

    /** Percent-encodes what an address may not hold, and checks the rest. */
    private static Optional<String> wellFormed(String address) {
        StringBuilder encoded = new StringBuilder(address.length());
        int firstHash = address.indexOf('#');
        for (int i = 0; i < address.length(); ) {
            int c = address.codePointAt(i);
            int next = i + Character.charCount(c);
            boolean strayPercent = c == '%' && !(isHex(address, next) && isHex(address, next + 1));
            boolean secondHash = c == '#' && i > firstHash;
            boolean bracket = (c == '[' || c == ']') && i > 12;
            if (strayPercent
                    || secondHash
                    || bracket
                    || c <= ' '
                    || "\"<>\\^`{|}".indexOf(c) >= 0
                    || Character.isISOControl(c)) {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append('%').append(String.format(Locale.ROOT, "%02X", b));
                }
            } else {
                encoded.appendCodePoint(c);
            }
            i = next;
        }
        try {
            return Optional.of(new URI(encoded.toString()).toString());
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    private static boolean isHex(String address, int at) {
        return at < address.length() && Character.digit(address.charAt(at), 16) >= 0;
    }
}
