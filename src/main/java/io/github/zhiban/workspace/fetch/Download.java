package io.github.zhiban.workspace.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Proxy;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Set;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** One attempt to fetch a picture or a page: a request, and another one wherever a host sends on to. */
final class Download {
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> PASSING = Set.of(408, 425, 429);

    private static final String USER_AGENT = "Mozilla/5.0 (compatible; Zhiban)";

    private final HostAllowlist hosts;
    private final Limits limits;
    private final AddressCheckingSocketFactory sockets;

    Download(HostAllowlist hosts, Limits limits, AddressCheckingSocketFactory sockets) {
        this.hosts = hosts;
        this.limits = limits;
        this.sockets = sockets;
    }

    /**
     * The body behind an address, at most as long as the limits allow, and stated to be of the kind if anything is
     * stated.
     */
    byte[] bytes(URI address, FetchKind kind) throws FetchException {
        URI at = address;
        for (int hop = 0; hop <= limits.redirects(); hop++) {
            check(at);
            Answer answer = ask(at, kind);
            if (answer.body() != null) {
                return answer.body();
            }
            at = next(at, answer.location());
        }
        throw FetchException.permanentFailure(
                FetchCodes.TOO_MANY_REDIRECTS,
                "is sent on more than " + limits.redirects() + " times",
                "Open the address in a browser and save the picture for --images.");
    }

    /** Either a body or where else to look. */
    private record Answer(byte @Nullable [] body, @Nullable String location) {}

    private void check(URI at) throws FetchException {
        if (!"https".equalsIgnoreCase(at.getScheme()) || at.getHost() == null || at.getRawUserInfo() != null) {
            throw FetchException.permanentFailure(
                    FetchCodes.ADDRESS_NOT_FETCHED,
                    "is at " + at + ", and only plain HTTPS addresses are fetched",
                    "Save the picture for --images.");
        }
        if (!hosts.include(at)) {
            String host = at.getPort() < 0 ? at.getHost() : at.getHost() + ":" + at.getPort();
            throw FetchException.permanentFailure(
                    FetchCodes.HOST_NOT_NAMED,
                    "is on " + host + ", which --fetch does not name",
                    "Add " + host + " to --fetch if you trust it.");
        }
    }

    private static URI next(URI at, @Nullable String location) throws FetchException {
        return RemoteAddress.parse(location == null ? "" : location)
                .map(at::resolve)
                .orElseThrow(() -> FetchException.permanentFailure(
                        FetchCodes.FETCH_REFUSED, "is sent on to nowhere", "Save the picture for --images."));
    }

    private Answer ask(URI at, FetchKind kind) throws FetchException {
        try {
            HttpsURLConnection connection = (HttpsURLConnection) at.toURL().openConnection(Proxy.NO_PROXY);
            connection.setSSLSocketFactory(sockets);
            connection.setInstanceFollowRedirects(false);
            connection.setUseCaches(false);
            connection.setConnectTimeout((int) limits.readTimeout().toMillis());
            connection.setReadTimeout((int) limits.readTimeout().toMillis());
            // No Referer: picture hosts refuse foreign ones, and none is none.
            connection.setRequestProperty("User-Agent", USER_AGENT);
            connection.setRequestProperty("Accept", kind.accepted());
            return answer(connection, kind);
        } catch (IOException e) {
            throw trouble(at.getHost(), e);
        }
    }

    /** What a host says. A connection whose answer was read to its end is used again; any other is closed. */
    private Answer answer(HttpsURLConnection connection, FetchKind kind) throws IOException, FetchException {
        Answer answer = null;
        try {
            answer = read(connection, kind);
            return answer;
        } finally {
            if (answer == null || answer.body() == null) {
                connection.disconnect();
            }
        }
    }

    private Answer read(HttpsURLConnection connection, FetchKind kind) throws IOException, FetchException {
        int status = connection.getResponseCode();
        if (REDIRECTS.contains(status)) {
            return new Answer(null, connection.getHeaderField("Location"));
        }
        if (status >= 500 || PASSING.contains(status)) {
            throw FetchException.transientFailure(
                    FetchCodes.FETCH_REFUSED, "is answered with HTTP status " + status, "Try again later.");
        }
        if (status != HttpsURLConnection.HTTP_OK) {
            throw FetchException.permanentFailure(
                    FetchCodes.FETCH_REFUSED,
                    "is answered with HTTP status " + status,
                    "Check the address, or save the picture for --images.");
        }
        String type = connection.getHeaderField("Content-Type");
        if (!kind.mayBe(type)) {
            throw FetchException.permanentFailure(
                    kind == FetchKind.PAGE ? FetchCodes.FETCHED_NO_PAGE : FetchCodes.FETCHED_NO_PICTURE,
                    "is said to be " + type,
                    "Check the address in a browser.");
        }
        return new Answer(body(connection), null);
    }

    private byte[] body(HttpsURLConnection connection) throws IOException, FetchException {
        long stated = connection.getContentLengthLong();
        if (stated > limits.bytes()) {
            throw tooLarge();
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] buffer = new byte[16 << 10];
        try (InputStream in = connection.getInputStream()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (body.size() + read > limits.bytes()) {
                    throw tooLarge();
                }
                body.write(buffer, 0, read);
            }
        }
        if (body.size() < stated) {
            throw new IOException("cut short");
        }
        return body.toByteArray();
    }

    private FetchException tooLarge() {
        return FetchException.permanentFailure(
                FetchCodes.FETCH_TOO_LARGE,
                "has more than " + limits.bytes() + " bytes",
                "Save a smaller copy for --images.");
    }

    private static FetchException trouble(String host, IOException e) {
        if (e instanceof AddressCheckingSocketFactory.ClosedAddressException) {
            return FetchException.permanentFailure(
                    FetchCodes.ADDRESS_NOT_PUBLIC,
                    "is on " + host + ", whose address " + e.getMessage() + " is not public",
                    "Save the picture for --images if you trust the host.");
        }
        if (e instanceof SocketTimeoutException) {
            return FetchException.transientFailure(
                    FetchCodes.FETCH_TIMEOUT, "did not come in time", "Try again later.");
        }
        if (e instanceof SSLException) {
            return FetchException.permanentFailure(
                    FetchCodes.HOST_NOT_REACHED,
                    "is on " + host + ", which does not prove that it is this host: " + e.getMessage(),
                    "Check the address in a browser.");
        }
        String reason = e instanceof UnknownHostException ? "whose name is not known" : "which cannot be reached";
        return FetchException.transientFailure(
                FetchCodes.HOST_NOT_REACHED,
                "is on " + host + ", " + reason + (e.getMessage() == null ? "" : " (" + e.getMessage() + ")"),
                "Check the address and the network.");
    }
}
