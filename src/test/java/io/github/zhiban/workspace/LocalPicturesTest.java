package io.github.zhiban.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.picture.PictureSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPicturesTest {
    @TempDir
    private Path root;

    private Path articles;
    private Path copies;
    private PictureSource pictures;

    @BeforeEach
    void fill() throws IOException {
        articles = Files.createDirectory(root.resolve("articles"));
        copies = Files.createDirectory(root.resolve("copies"));
        Files.createDirectories(articles.resolve("img"));
        Files.writeString(articles.resolve("img").resolve("图 1.png"), "local");
        Files.writeString(root.resolve("secret.png"), "secret");
        pictures = new LocalPictures(articles, copies);
    }

    @Test
    void findsPicturesBelowTheArticle() {
        assertThat(content("img/图 1.png")).isEqualTo("local");
        assertThat(content("img/%E5%9B%BE%201.png?size=2#top")).isEqualTo("local");
        assertThat(content("./img/../img/图 1.png")).isEqualTo("local");
    }

    @Test
    void findsCopiesOfRemotePicturesByHostByPathAndByName() throws IOException {
        Files.createDirectories(copies.resolve("host.example").resolve("a"));
        Files.writeString(copies.resolve("host.example").resolve("a").resolve("1.png"), "by host");
        Files.createDirectories(copies.resolve("b"));
        Files.writeString(copies.resolve("b").resolve("2.png"), "by path");
        Files.writeString(copies.resolve("3.png"), "by name");

        assertThat(content("https://host.example/a/1.png?x=1")).isEqualTo("by host");
        assertThat(content("//host.example/b/2.png")).isEqualTo("by path");
        assertThat(content("https://host.example/c/d/3.png")).isEqualTo("by name");
        assertThat(content("https://host.example/none.png")).isEmpty();
    }

    @Test
    void readsNothingOutsideTheNamedFolders() throws IOException {
        Files.createSymbolicLink(articles.resolve("link.png"), root.resolve("secret.png"));

        for (String address : new String[] {"../secret.png", "link.png", "img/../../secret.png", "%2E%2E/secret.png"}) {
            var found = pictures.find(address);
            assertThat(found.value()).as(address).isEmpty();
            assertThat(found.diagnostics())
                    .as(address)
                    .extracting(Diagnostic::code)
                    .containsExactly(WorkspaceCodes.PICTURE_OUTSIDE);
        }
        assertThat(pictures.find(root.resolve("secret.png").toString()).value()).isEmpty();
    }

    @Test
    void staysSilentAboutWhatIsNotThere() {
        for (String address : new String[] {"none.png", "", "?", "\0", "https://", "http://[", "file:///etc/passwd"}) {
            var found = pictures.find(address);
            assertThat(found.value()).as(address).isEmpty();
            assertThat(found.diagnostics()).as(address).isEmpty();
        }
    }

    private String content(String address) {
        return pictures.find(address)
                .value()
                .map(file -> new String(file.bytes(), java.nio.charset.StandardCharsets.UTF_8))
                .orElse("");
    }
}
