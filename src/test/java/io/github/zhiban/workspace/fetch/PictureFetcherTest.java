package io.github.zhiban.workspace.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.diagnostics.Code;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.picture.PictureFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFetcherTest {
    /** As much of a picture as tells that it is one. */
    private static final byte[] GIF = "GIF89a and so on".getBytes(StandardCharsets.US_ASCII);

    private static final int LARGEST = 1000;
    private static final Limits LIMITS = new Limits(
            LARGEST,
            Duration.ofMillis(400),
            Duration.ofMillis(1200),
            List.of(Duration.ofSeconds(1), Duration.ofSeconds(2)),
            3,
            4);

    private static SSLContext identity;

    private final Map<String, byte[]> stored = new HashMap<>();
    private final List<Duration> retryDelays = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private PictureHost host;
    private PictureFetcher fetcher;

    @BeforeAll
    static void makeCertificate(@TempDir Path folder)
            throws IOException, InterruptedException, GeneralSecurityException {
        identity = PictureHost.identity(folder);
    }

    @BeforeEach
    void start() throws IOException {
        host = new PictureHost(identity);
        // The test's host is on the loopback; everything else that is not public stays closed.
        fetcher = fetcher(
                address -> address.getHostAddress().equals("127.0.0.1") || PublicAddresses.include(address),
                host.name(),
                "127.0.0.2:" + host.port());
    }

    @AfterEach
    void stop() {
        host.close();
    }

    private PictureFetcher fetcher(Predicate<InetAddress> allowed, String... hosts) {
        return new PictureFetcher(
                HostAllowlist.of(List.of(hosts)),
                new MapStore(),
                LIMITS,
                identity.getSocketFactory(),
                allowed,
                retryDelays::add);
    }

    private final class MapStore implements PictureStore {
        @Override
        public Optional<byte[]> find(String address) {
            return Optional.ofNullable(stored.get(address));
        }

        @Override
        public void keep(String address, byte[] bytes) {
            stored.put(address, bytes);
        }
    }

    private Outcome<Optional<PictureFile>> fetch(String address) {
        return fetcher.fetch(address, told::add);
    }

    private void assertFetched(String address) {
        Outcome<Optional<PictureFile>> outcome = fetch(address);
        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(outcome.value()).hasValueSatisfying(picture -> {
            assertThat(picture.address()).isEqualTo(address);
            assertThat(picture.bytes()).isEqualTo(GIF);
        });
    }

    private void assertRefused(String address, Code code) {
        Outcome<Optional<PictureFile>> outcome = fetch(address);
        assertThat(outcome.value()).as(address).isEmpty();
        assertThat(outcome.diagnostics()).as(address).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(code);
            assertThat(found.at().file()).isEqualTo(address);
            assertThat(found.hint()).isNotBlank();
        });
    }

    @Test
    void fetchesAPictureOnceAndKeepsIt() {
        host.sends("/a.gif", "image/gif", GIF);

        assertFetched(host.address("/a.gif"));
        assertFetched(host.address("/a.gif"));

        assertThat(host.requests()).containsExactly("/a.gif");
        assertThat(told).containsExactly(host.address("/a.gif"));
        assertThat(stored).containsEntry(host.address("/a.gif"), GIF);
    }

    @Test
    void asksPlainlyAndTellsNoReferer() {
        List<String> headers = new ArrayList<>();
        host.answers("/a.gif", exchange -> {
            headers.addAll(exchange.getRequestHeaders().keySet());
            headers.add(exchange.getRequestHeaders().getFirst("User-Agent"));
            PictureHost.send(exchange, 200, "image/gif", GIF);
        });

        assertFetched(host.address("/a.gif"));

        assertThat(headers).doesNotContain("Referer", "Cookie", "Authorization").anyMatch(h -> h.contains("Zhiban"));
    }

    @Test
    void asksOverHttpsAndInAscii() {
        host.sends("/", "image/gif; charset=binary", GIF);

        assertFetched("http://" + host.name() + "/图 1.gif?x=a|b#top");
        assertFetched("//" + host.name() + "/b.gif");

        assertThat(host.requests()).containsExactly("/%E5%9B%BE%201.gif?x=a%7Cb", "/b.gif");
    }

    @Test
    void takesWhatIsStatedToBeAnythingForWhatItIs() {
        host.sends("/a", "application/octet-stream", GIF);
        host.answers("/b", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(GIF);
        });

        assertFetched(host.address("/a"));
        assertFetched(host.address("/b"));
    }

    @Test
    void followsRedirectsToNamedHosts() {
        host.redirects("/1", "/2?x=1");
        host.redirects("/2", host.address("/3"));
        host.sends("/3", "image/gif", GIF);

        assertFetched(host.address("/1"));
        assertThat(host.requests()).containsExactly("/1", "/2?x=1", "/3");
    }

    @ParameterizedTest
    @CsvSource({
        "https://other.example/a.gif, HOST_NOT_NAMED",
        "https://localhost/a.gif, HOST_NOT_NAMED",
        "https://10.0.0.1/a.gif, HOST_NOT_NAMED",
        "https://[::1]/a.gif, HOST_NOT_NAMED",
        "http://localhost:PORT/a.gif, ADDRESS_NOT_FETCHED",
        "file:///etc/passwd, ADDRESS_NOT_FETCHED",
        "ftp://localhost:PORT/a.gif, ADDRESS_NOT_FETCHED",
        "https://user:secret@localhost:PORT/a.gif, ADDRESS_NOT_FETCHED",
        "https://127.0.0.2:PORT/a.gif, ADDRESS_NOT_PUBLIC",
        "'https://local host/', ADDRESS_NOT_FETCHED",
        "'', FETCH_REFUSED",
        "/r, TOO_MANY_REDIRECTS"
    })
    void judgesEveryHop(String to, String code) {
        host.redirects("/r", to.replace("PORT", String.valueOf(host.port())));
        host.sends("/a.gif", "image/gif", GIF);

        assertRefused(host.address("/r"), new Code(code));
        assertThat(host.requests()).doesNotContain("/a.gif");
    }

    @Test
    void refusesHostsWhoseNameLeadsToAnAddressThatIsNotPublic() {
        fetcher = fetcher(PublicAddresses::include, host.name());
        host.sends("/a.gif", "image/gif", GIF);

        assertRefused(host.address("/a.gif"), FetchCodes.ADDRESS_NOT_PUBLIC);
        assertThat(host.requests()).isEmpty();
        assertThat(retryDelays).as("refused for good").isEmpty();
    }

    @Test
    void refusesHostsThatDoNotProveWhoTheyAre() {
        host.sends("/a.gif", "image/gif", GIF);
        fetcher = fetcher(address -> true, "127.0.0.1:" + host.port());
        assertRefused("https://127.0.0.1:" + host.port() + "/a.gif", FetchCodes.HOST_NOT_REACHED);

        fetcher = new PictureFetcher(
                HostAllowlist.of(List.of(host.name())),
                new MapStore(),
                LIMITS,
                (SSLSocketFactory) SSLSocketFactory.getDefault(),
                address -> true,
                retryDelays::add);
        assertRefused(host.address("/a.gif"), FetchCodes.HOST_NOT_REACHED);
        assertThat(host.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/json", "video/mp4"})
    void refusesWhatIsStatedToBeSomethingElse(String type) {
        host.sends("/a.gif", type, GIF);
        assertRefused(host.address("/a.gif"), FetchCodes.FETCHED_NO_PICTURE);
    }

    @Test
    void refusesWhatIsNoPictureWhateverIsStated() {
        host.sends("/a.gif", "image/gif", "<html>forbidden".getBytes(StandardCharsets.US_ASCII));
        host.sends("/b.gif", "image/gif", new byte[0]);
        assertRefused(host.address("/a.gif"), FetchCodes.FETCHED_NO_PICTURE);
        assertRefused(host.address("/b.gif"), FetchCodes.FETCHED_NO_PICTURE);
        assertThat(stored).isEmpty();
    }

    @Test
    void refusesABodyThatIsTooLargeStatedOrNot() {
        AtomicInteger sent = new AtomicInteger();
        host.sends("/stated.gif", "image/gif", Arrays.copyOf(GIF, LARGEST + 1));
        host.answers("/endless.gif", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "image/gif");
            exchange.sendResponseHeaders(200, 0);
            OutputStream out = exchange.getResponseBody();
            out.write(GIF);
            while (sent.incrementAndGet() < 100_000) {
                out.write(new byte[1000]);
            }
        });
        host.sends("/fits.gif", "image/gif", Arrays.copyOf(GIF, LARGEST));

        assertRefused(host.address("/stated.gif"), FetchCodes.FETCH_TOO_LARGE);
        assertRefused(host.address("/endless.gif"), FetchCodes.FETCH_TOO_LARGE);
        assertThat(sent.get()).isLessThan(100_000);
        assertThat(fetch(host.address("/fits.gif")).value()).isPresent();
    }

    @Test
    void givesUpOnABodyThatDripsAndOnSilence() {
        host.answers("/drip.gif", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "image/gif");
            exchange.sendResponseHeaders(200, 900);
            for (int i = 0; i < 900; i++) {
                exchange.getResponseBody().write('G');
                exchange.getResponseBody().flush();
                sleep(50);
            }
        });
        host.answers("/silent.gif", exchange -> sleep(10_000));
        fetcher = new PictureFetcher(
                HostAllowlist.of(List.of(host.name())),
                new MapStore(),
                new Limits(LARGEST, Duration.ofMillis(300), Duration.ofMillis(700), List.of(), 3, 4),
                identity.getSocketFactory(),
                address -> true,
                retryDelays::add);

        assertRefused(host.address("/drip.gif"), FetchCodes.FETCH_TIMEOUT);
        assertRefused(host.address("/silent.gif"), FetchCodes.FETCH_TIMEOUT);
    }

    @Test
    void unpacksNothing() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (OutputStream packed = new GZIPOutputStream(bomb)) {
            packed.write(GIF);
            for (int i = 0; i < 200; i++) {
                packed.write(new byte[100_000]);
            }
        }
        host.answers("/bomb.gif", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            PictureHost.send(
                    exchange, 200, "image/gif", Arrays.copyOf(bomb.toByteArray(), Math.min(bomb.size(), LARGEST)));
        });

        assertRefused(host.address("/bomb.gif"), FetchCodes.FETCHED_NO_PICTURE);
        assertThat(stored).isEmpty();
    }

    @Test
    void refusesABodyThatIsCutShort() {
        host.answers("/a.gif", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "image/gif");
            exchange.sendResponseHeaders(200, 500);
            exchange.getResponseBody().write(GIF);
        });
        assertRefused(host.address("/a.gif"), FetchCodes.HOST_NOT_REACHED);
        assertThat(stored).isEmpty();
    }

    @Test
    void triesAgainWhatMayPassAndThenGivesUp() {
        AtomicInteger asked = new AtomicInteger();
        host.answers("/soon.gif", exchange -> {
            boolean early = asked.incrementAndGet() < 3;
            PictureHost.send(exchange, early ? 500 : 200, early ? "text/html" : "image/gif", GIF);
        });
        host.answers("/never.gif", exchange -> PictureHost.send(exchange, 503, "text/html", GIF));

        assertFetched(host.address("/soon.gif"));
        assertThat(retryDelays).isEqualTo(LIMITS.retryDelays());
        assertRefused(host.address("/never.gif"), FetchCodes.FETCH_REFUSED);
        assertRefused(host.address("/never.gif"), FetchCodes.FETCH_REFUSED);
        assertThat(host.requests().stream().filter("/never.gif"::equals)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 410})
    void takesARefusalForAnAnswer(int status) {
        host.answers("/a.gif", exchange -> PictureHost.send(exchange, status, "text/html", GIF));

        assertRefused(host.address("/a.gif"), FetchCodes.FETCH_REFUSED);
        assertRefused(host.address("/a.gif"), FetchCodes.FETCH_REFUSED);
        assertThat(host.requests()).containsExactly("/a.gif");
    }

    @Test
    void servesNothingFromTheStoreForHostsThatAreNotNamed() {
        stored.put("https://other.example/a.gif", GIF);
        assertRefused("https://other.example/a.gif", FetchCodes.HOST_NOT_NAMED);
    }

    @Test
    void usesAPictureThatCannotBeKept() {
        host.sends("/a.gif", "image/gif", GIF);
        PictureStore full = new PictureStore() {
            @Override
            public Optional<byte[]> find(String address) {
                return Optional.empty();
            }

            @Override
            public void keep(String address, byte[] bytes) throws IOException {
                throw new IOException("disk full");
            }
        };
        fetcher = new PictureFetcher(
                HostAllowlist.of(List.of(host.name())),
                full,
                LIMITS,
                identity.getSocketFactory(),
                address -> true,
                retryDelays::add);

        Outcome<Optional<PictureFile>> outcome = fetch(host.address("/a.gif"));

        assertThat(outcome.value()).isPresent();
        assertThat(outcome.diagnostics()).extracting(Diagnostic::code).containsExactly(FetchCodes.NOT_CACHED);
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
