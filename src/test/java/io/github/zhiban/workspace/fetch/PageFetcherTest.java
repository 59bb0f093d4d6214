package io.github.zhiban.workspace.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.diagnostics.Outcome;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageFetcherTest {
    private static final Charset GBK = Charset.forName("GBK");
    private static final Limits LIMITS =
            new Limits(10_000, Duration.ofSeconds(5), Duration.ofSeconds(10), List.of(), 3, 4);

    private static SSLContext identity;

    private PictureHost host;
    private PageFetcher pages;

    @BeforeAll
    static void makeCertificate(@TempDir Path folder)
            throws IOException, InterruptedException, GeneralSecurityException {
        identity = PictureHost.identity(folder);
    }

    @BeforeEach
    void start() throws IOException {
        host = new PictureHost(identity);
        pages = new PageFetcher(
                HostAllowlist.of(List.of(host.name())),
                LIMITS,
                identity.getSocketFactory(),
                address -> address.isLoopbackAddress(),
                duration -> {});
    }

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void tellsThePageItsAddress() {
        host.sends("/a", "text/html; charset=gbk", "<!DOCTYPE html><p>正文</p>".getBytes(GBK));

        byte[] page = pages.fetch(host.address("/a?id=1&x=2")).value().orElseThrow();

        assertThat(new String(page, GBK))
                .isEqualTo("<link rel=\"canonical\" href=\"" + host.address("/a?id=1&amp;x=2")
                        + "\"><!DOCTYPE html><p>正文</p>");
    }

    @Test
    void leavesTextAndPagesThatKnowTheirAddressAlone() {
        byte[] markdown = "# 题".getBytes(StandardCharsets.UTF_8);
        byte[] known = "<link rel=\"canonical\" href=\"https://a.example/\">".getBytes(StandardCharsets.UTF_8);
        host.sends("/a.md", "text/markdown", markdown);
        host.sends("/b", "text/html", known);

        assertThat(pages.fetch(host.address("/a.md")).value()).hasValue(markdown);
        assertThat(pages.fetch(host.address("/b")).value()).hasValue(known);
    }

    @ParameterizedTest
    @CsvSource({"/a.gif, image/gif, FETCHED_NO_PAGE", "/missing, '', FETCH_REFUSED"})
    void refusesWhatIsNoPage(String path, String type, String code) {
        if (!type.isEmpty()) {
            host.sends(path, type, new byte[] {1});
        }

        Outcome<Optional<byte[]>> fetched = pages.fetch(host.address(path));

        assertThat(fetched.value()).isEmpty();
        assertThat(fetched.diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.code().id()).isEqualTo(code);
            assertThat(found.message()).startsWith("The page ");
            assertThat(found.hint()).contains("Save the page");
        });
    }

    @Test
    void asksHostsThatAreNamedAlone() {
        Outcome<Optional<byte[]>> fetched = pages.fetch("https://other.example/a");

        assertThat(fetched.diagnostics().getFirst().code()).isEqualTo(FetchCodes.HOST_NOT_NAMED);
        assertThat(fetched.diagnostics().getFirst().hint()).contains("--fetch");
    }

    @ParameterizedTest
    @CsvSource({
        "https://blog.example/user/article/details/123456, https://blog.example/user/article/details/123456",
        "https://a.example/notes/v1.2-changes/, https://a.example/notes/v1-2-changes",
        "https://a.example/view.php?id=12&page=3#top, https://a.example/view-id-12-page-3",
        "https://a.example/, https://a-example",
    })
    void namesEditionsAfterTheLastPartOfTheAddress(String address, String name) {
        assertThat(RemoteAddress.pageName(address)).isEqualTo(name);
    }
}
