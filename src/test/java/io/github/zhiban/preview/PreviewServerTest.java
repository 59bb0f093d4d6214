package io.github.zhiban.preview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewServerTest {
    @TempDir
    private Path folder;

    private Path article;
    private SamplePublisher publisher;
    private PreviewSession session;
    private PreviewServer server;
    private final Deque<Runnable> checks = new ArrayDeque<>();

    @BeforeEach
    void start() throws IOException {
        article = Files.writeString(
                folder.resolve("bridge.md"),
                "# 石桥\n\n石桥是用石头砌成的跨水的路，行人和车马都可以从桥上通过。石桥的桥墩立在水中，把桥面的重量传到河床的岩石里面。石桥修好以后可以使用几百年，因此各地都保存着许多古代的石桥。\n");
        Files.writeString(folder.resolve("second.md"), "# 木桥\n\n木桥易朽。\n");
        publisher = new SamplePublisher(folder);
        session = new PreviewSession(publisher, new Publisher.Look("classic", "16:9"), checks::add);
        server = new PreviewServer(session, 0);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void servesThePageAndTheState() throws IOException {
        assertThat(get("").code()).isEqualTo(200);
        JsonNode state = state();
        assertThat(state.path("title").asText()).isEqualTo("石桥");
        assertThat(state.path("articles")).hasSize(2);
        assertThat(state.path("editions")).hasSize(3);
        assertThat(state.path("editions").path(0).path("lines").path(0)).hasSize(3);
        assertThat(get("edition/0/handout.pdf").body()).startsWith("%PDF-");
        assertThat(get("book/0/day/EPUB/nav.xhtml").body()).contains("石桥");
        assertThat(get("pdfjs/build/pdf.min.mjs").code()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "edition/7/handout.pdf",
                "edition/0/secret.pdf",
                "book/0/day/../../x",
                "pdfjs/../../io/github/zhiban/preview/index.html",
                "PreviewServer.class",
                "nothing"
            })
    void hasNothingElse(String path) throws IOException {
        assertThat(get(path).code()).isEqualTo(404);
    }

    @Test
    void answersNobodyWithoutTheToken() throws IOException {
        URI address = URI.create(server.address());
        assertThat(get(address.resolve("/")).code()).isEqualTo(404);
        assertThat(get(address.resolve("/state")).code()).isEqualTo(404);
    }

    @Test
    void answersNoPageOfAnotherSite() throws IOException {
        assertThat(status("127.0.0.1", "https://evil.example")).contains(" 404 ");
        assertThat(status("evil.example", null)).as("a name that leads here").contains(" 404 ");
        assertThat(status("127.0.0.1", null)).contains(" 200 ");
    }

    @Test
    void showsTheChangeOfASource() throws IOException {
        long before = state().path("version").asLong();
        Files.writeString(article, "# 铁桥\n\n铁桥会锈。\n");
        session.filesChanged(Set.of(article.toAbsolutePath()), false);

        assertThat(state().path("title").asText()).isEqualTo("铁桥");
        assertThat(state().path("version").asLong()).isGreaterThan(before);
    }

    @Test
    void publishesWhatIsLookedAtAlone() throws IOException {
        state();
        state();
        assertThat(publisher.published()).isEqualTo(1);

        session.filesChanged(Set.of(folder.resolve("second.md").toAbsolutePath()), false);
        state();
        assertThat(publisher.published()).as("another article is of no concern").isEqualTo(1);
    }

    @Test
    void makesTheEditionsThatAreLookedAt() throws IOException {
        assertThat(state("handout").path("editions")).hasSize(1);
        assertThat(state("").path("editions")).as("somebody who says nothing").hasSize(1);
        assertThat(publisher.published()).isEqualTo(1);

        assertThat(get("edition/0/slides.pdf").body()).startsWith("%PDF-");
        assertThat(state("handout,epub").path("editions")).hasSize(2);
        assertThat(state("handout,secret").path("editions"))
                .as("enough is there")
                .hasSize(2);
        assertThat(publisher.published()).isEqualTo(3);
    }

    /** Checks cost as much as the making, and what nobody waits for comes later. */
    @Test
    void checksWhatIsShownAlready() throws IOException {
        JsonNode before = state();
        assertThat(publisher.checked()).isZero();

        checks.remove().run();
        assertThat(publisher.checked()).isEqualTo(1);
        JsonNode after = state();
        assertThat(after.path("version").asLong())
                .isGreaterThan(before.path("version").asLong());
        assertThat(after.path("editions").path(0).path("sha256"))
                .as("what the page need not load again")
                .isEqualTo(before.path("editions").path(0).path("sha256"));
        assertThat(checks).isEmpty();

        Files.writeString(article, "# 铁桥\n\n铁桥会锈。\n");
        session.filesChanged(Set.of(article.toAbsolutePath()), false);
        Files.writeString(article, "# 钢桥\n\n钢桥少锈。\n");
        session.filesChanged(Set.of(article.toAbsolutePath()), false);
        assertThat(checks).hasSize(2);
        checks.forEach(Runnable::run);
        assertThat(publisher.checked())
                .as("what is not shown any more is not checked")
                .isEqualTo(2);
    }

    @Test
    void speaksTheLanguageOfWhoeverStartedIt() throws IOException {
        assertThat(get("").body()).contains("<html lang=\"zh-CN\">");
        Files.writeString(article, "# 石桥\n\n石桥耐久。\n\n![](no.png)\n");
        session.filesChanged(Set.of(article.toAbsolutePath()), false);
        assertThat(state().path("diagnostics").path(0).path("message").asText()).startsWith("译：");
    }

    @Test
    void findsNewArticles() throws IOException {
        Files.writeString(folder.resolve("third.md"), "# 三\n\n第三篇。\n");
        session.filesChanged(Set.of(folder.resolve("third.md").toAbsolutePath()), false);

        assertThat(state().path("articles")).hasSize(3);
    }

    @Test
    void changesTheLookWithinWhatThereIs() throws IOException {
        assertThat(post("look", "modern\n4:3")).isEqualTo(204);
        assertThat(state().path("style").asText()).isEqualTo("modern");
        assertThat(post("look", "../../etc\n4:3")).isEqualTo(400);
        assertThat(state().path("style").asText()).isEqualTo("modern");
    }

    private JsonNode state() throws IOException {
        return new ObjectMapper().readTree(get("state?article=0&after=0").body());
    }

    private JsonNode state(String shown) throws IOException {
        return new ObjectMapper()
                .readTree(get("state?article=0&after=0&shown=" + shown).body());
    }

    private record Answer(int code, String body) {}

    private Answer get(String path) throws IOException {
        return get(URI.create(server.address() + path));
    }

    /** The first line of the answer to a browser that asked for a host, perhaps from a page of another site. */
    private String status(String host, @Nullable String origin) throws IOException {
        URI address = URI.create(server.address());
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
            String request = "GET " + address.getPath() + "state HTTP/1.1\r\nHost: " + host + ":" + address.getPort()
                    + (origin == null ? "" : "\r\nOrigin: " + origin) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Answer get(URI address) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
        int code = connection.getResponseCode();
        var in = code == 200 ? connection.getInputStream() : connection.getErrorStream();
        return new Answer(code, in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }

    private int post(String path, String body) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(server.address() + path).toURL().openConnection();
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        connection.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        return connection.getResponseCode();
    }
}
