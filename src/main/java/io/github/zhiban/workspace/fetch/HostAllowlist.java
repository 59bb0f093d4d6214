package io.github.zhiban.workspace.fetch;

import java.net.IDN;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The hosts that the user opened the network for. */
public final class HostAllowlist {
    private static final int HTTPS_PORT = 443;
    private static final String ANY = "*.";
    private static final Pattern HOST = Pattern.compile("(\\*\\.)?[a-z0-9_-]+(\\.[a-z0-9_-]+)*+(:\\d{1,5})?");

    /** {@code host:port}, perhaps behind {@code *.}; sorted, so that the same order gives the same sentences. */
    private final Set<String> names = new TreeSet<>();

    private HostAllowlist() {}

    /**
     * Reads what the user named.
     *
     * @param hosts each the name of a site that is known, such as {@code csdnimg}, or as {@code a.example},
     *     {@code a.example:8443}, or {@code *.example.org} for the hosts below it but not itself; blank ones name none
     * @throws IllegalArgumentException if one is neither; its message is a sentence for the user
     */
    public static HostAllowlist of(List<String> hosts) {
        HostAllowlist named = new HostAllowlist();
        hosts.stream()
                .map(String::strip)
                .filter(host -> !host.isEmpty())
                .flatMap(host -> SiteNames.hosts(host).stream())
                .forEach(named::add);
        return named;
    }

    private void add(String host) {
        String name = host.startsWith(ANY) ? ANY + ascii(host.substring(ANY.length())) : ascii(host);
        boolean broad = name.startsWith(ANY) && name.indexOf('.', ANY.length()) < 0;
        if (!HOST.matcher(name).matches() || broad) {
            throw new IllegalArgumentException(
                    host + ": is not the name of a host, such as img.example.org or *.example.org");
        }
        names.add(name.contains(":") ? name : name + ":" + HTTPS_PORT);
    }

    private static String ascii(String host) {
        try {
            return IDN.toASCII(host).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException notAName) {
            return "";
        }
    }

    /** Whether none was named, so that the network stays closed. */
    public boolean isEmpty() {
        return names.isEmpty();
    }

    /** Whether the host and port of an address were named. */
    boolean include(URI address) {
        String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
        int port = address.getPort() < 0 ? HTTPS_PORT : address.getPort();
        if (names.contains(host + ":" + port)) {
            return true;
        }
        for (int dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
            if (names.contains(ANY + host.substring(dot + 1) + ":" + port)) {
                return true;
            }
        }
        return false;
    }
}
