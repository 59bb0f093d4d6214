package io.github.zhiban.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.zhiban.edition.Edition;
import io.github.zhiban.preview.Publisher.Look;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Serves the preview to browsers on this machine. It listens on the loopback address alone, answers only under a path
 * that begins with a random token, and only where the browser asked for this host: a page of another site can neither
 * read it nor change anything.
 */
public final class PreviewServer implements AutoCloseable {
    private static final long WAITS_MILLISECONDS = 20_000;
    private static final String PDFJS = "/META-INF/resources/webjars/pdfjs-dist/4.10.38/";
    private static final Set<String> PAGE_FILES = Set.of("preview.css", "preview.mjs", "pages.mjs");

    /** Nothing from elsewhere, whatever an article holds. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; worker-src 'self' blob:; connect-src 'self'; img-src 'self' blob:"
                    + " data:; style-src 'self' 'unsafe-inline'; font-src 'self' blob: data:; frame-src 'self'; "
                    + "base-uri"
                    + " 'none'; form-action 'none'; frame-ancestors 'self'";

    private final PreviewSession session;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final String token;

    /**
     * Starts to serve.
     *
     * @param port 0 for any that is free
     * @throws IOException if the port is taken
     */
    public PreviewServer(PreviewSession session, int port) throws IOException {
        this.session = session;
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        token = HexFormat.of().formatHex(random);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** The address to open. */
    public String address() {
        return "http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":"
                + server.getAddress().getPort() + "/" + token + "/";
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String prefix = "/" + token + "/";
            if (!isForThisHost(exchange) || !path.startsWith(prefix)) {
                send(exchange, 404, "text/plain", "not here".getBytes(StandardCharsets.UTF_8));
                return;
            }
            String inner = path.substring(prefix.length());
            if (exchange.getRequestMethod().equals("POST") && inner.equals("look")) {
                choose(exchange);
            } else if (exchange.getRequestMethod().equals("GET")) {
                get(exchange, inner);
            } else {
                send(exchange, 405, "text/plain", new byte[0]);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A name that somebody else made lead to this machine is not this host (DNS rebinding). */
    private boolean isForThisHost(HttpExchange exchange) {
        int port = server.getAddress().getPort();
        String host = exchange.getRequestHeaders().getFirst("Host");
        String origin = exchange.getRequestHeaders().getFirst("Origin");
        Set<String> own = Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
        return host != null
                && own.contains(host)
                && (origin == null || own.contains(origin.replaceFirst("^http://", "")));
    }

    private void get(HttpExchange exchange, String path) throws IOException, InterruptedException {
        String[] parts = path.split("/", -1);
        Optional<byte[]> found = switch (parts[0]) {
            case "" -> page();
            case "state" -> Optional.of(state(exchange));
            case "edition" -> edition(parts);
            case "book" -> book(path, parts);
            case "pdfjs" -> pdfjs(path.substring("pdfjs/".length()));
            default -> PAGE_FILES.contains(path) ? resource(path) : Optional.empty();
        };
        String type = path.isEmpty()
                ? MediaTypes.of("index.html")
                : path.startsWith("state") ? MediaTypes.of("x.json") : MediaTypes.of(path);
        if (found.isPresent()) {
            send(exchange, 200, type, found.get());
        } else {
            send(exchange, 404, "text/plain", "not here".getBytes(StandardCharsets.UTF_8));
        }
    }

    /** {@code state?article=I&after=N&shown=handout,epub}: waits for something newer than version N. */
    private byte[] state(HttpExchange exchange) throws IOException, InterruptedException {
        String query = exchange.getRequestURI().getQuery();
        Set<Edition> shown = editions(query);
        if (!shown.isEmpty()) {
            session.want(shown);
        }
        session.await(number(query, "after"), WAITS_MILLISECONDS);
        return StateJson.write(session, (int) number(query, "article"));
    }

    /** {@code edition/I/NAME.pdf}. */
    private Optional<byte[]> edition(String[] parts) {
        if (parts.length != 3) {
            return Optional.empty();
        }
        return named(parts[2].replaceFirst("\\..*$", "")).flatMap(edition -> session.file(index(parts[1]), edition));
    }

    /** {@code book/I/day/EPUB/nav.xhtml}. */
    private Optional<byte[]> book(String path, String[] parts) throws IOException {
        if (parts.length < 4) {
            return Optional.empty();
        }
        Optional<byte[]> epub = session.file(index(parts[1]), Edition.EBOOK);
        int begins = "book/".length() + parts[1].length() + 1 + parts[2].length() + 1;
        return epub.isEmpty()
                ? Optional.empty()
                : BookFiles.file(epub.get(), path.substring(begins), parts[2].equals("night"));
    }

    private static Optional<Edition> named(String key) {
        return Arrays.stream(Edition.values())
                .filter(edition -> edition.key().equals(key))
                .findFirst();
    }

    private void choose(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readNBytes(4096), StandardCharsets.UTF_8);
        String[] chosen = body.split("\n", -1);
        boolean known = chosen.length == 2
                && session.looks().styles().contains(chosen[0])
                && session.looks().slidesLayouts().contains(chosen[1]);
        if (known) {
            session.choose(new Look(chosen[0], chosen[1]));
        }
        send(exchange, known ? 204 : 400, "text/plain", new byte[0]);
    }

    private static int index(String written) {
        return written.matches("\\d{1,6}") ? Integer.parseInt(written) : -1;
    }

    private static Set<Edition> editions(@Nullable String query) {
        Set<Edition> found = EnumSet.noneOf(Edition.class);
        for (String part : query == null ? new String[0] : query.split("&", -1)) {
            if (part.startsWith("shown=")) {
                for (String key : part.substring("shown=".length()).split(",", -1)) {
                    named(key).filter(Edition.usual()::contains).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static long number(@Nullable String query, String name) {
        for (String part : query == null ? new String[0] : query.split("&", -1)) {
            if (part.startsWith(name + "=") && part.substring(name.length() + 1).matches("\\d{1,15}")) {
                return Long.parseLong(part.substring(name.length() + 1));
            }
        }
        return 0;
    }

    /** The page, in the language of whoever started the preview. */
    private Optional<byte[]> page() throws IOException {
        return resource("index.html")
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8)
                        .replace("<html lang=\"en\">", "<html lang=\"" + session.language() + "\">")
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<byte[]> resource(String name) throws IOException {
        try (InputStream in = PreviewServer.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }

    private static Optional<byte[]> pdfjs(String name) throws IOException {
        if (!name.matches("[\\w.-]+(/[\\w.-]+)*+") || name.contains("..")) {
            return Optional.empty();
        }
        try (InputStream in = PreviewServer.class.getResourceAsStream(PDFJS + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }

    private static void send(HttpExchange exchange, int code, String type, byte[] body) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Content-Security-Policy", POLICY);
        exchange.sendResponseHeaders(code, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }
}
