package io.github.zhiban.workspace.fetch;

import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.diagnostics.Outcome;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.net.ssl.SSLSocketFactory;

/**
 * Fetches web pages from the hosts that the user named. They are not kept: a page is asked for to have it as it is now.
 */
public final class PageFetcher {
    private final Attempts attempts;

    /** @param hosts nothing else is asked */
    public PageFetcher(HostAllowlist hosts) {
        this(
                hosts,
                Limits.USUAL,
                (SSLSocketFactory) SSLSocketFactory.getDefault(),
                PublicAddresses::include,
                Thread::sleep);
    }

    PageFetcher(
            HostAllowlist hosts,
            Limits limits,
            SSLSocketFactory secure,
            Predicate<InetAddress> allowed,
            Attempts.Pause pause) {
        Download download = new Download(hosts, limits, new AddressCheckingSocketFactory(secure, allowed));
        attempts = new Attempts(limits, download, pause);
    }

    /**
     * Fetches a page; it names its address, so that what is relative in it can be found.
     *
     * @param address as the user wrote it; one of plain HTTP is asked for over HTTPS
     * @return empty with one error when it is not fetched
     */
    public Outcome<Optional<byte[]>> fetch(String address) {
        try {
            URI uri = RemoteAddress.secured(address);
            return Outcome.of(Optional.of(named(attempts.bytes(uri, FetchKind.PAGE), uri)));
        } catch (FetchException e) {
            boolean closed = e.code().equals(FetchCodes.HOST_NOT_NAMED);
            return new Outcome<>(
                    Optional.empty(),
                    List.of(Diagnostic.error(
                            e.code(),
                            Location.of(address),
                            "The page " + e.getMessage() + "; it was not fetched.",
                            closed ? e.hint() : "Save the page in a browser, and name the file.")));
        }
    }

    private static byte[] named(byte[] page, URI address) {
        String plain = new String(page, StandardCharsets.ISO_8859_1);
        boolean html = plain.stripLeading().startsWith("<");
        if (!html || plain.contains("\"canonical\"") || plain.indexOf('\0') >= 0) {
            return page;
        }
        String link = "<link rel=\"canonical\" href=\""
                + address.toASCIIString().replace("\"", "%22").replace("&", "&amp;") + "\">";
        return (link + plain).getBytes(StandardCharsets.ISO_8859_1);
    }
}
