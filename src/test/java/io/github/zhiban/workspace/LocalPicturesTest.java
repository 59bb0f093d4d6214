package io.github.zhiban.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        pictures = new LocalPictures(articles, articles, PictureCopies.in(copies));
    }

    @Test
    void findsPicturesBelowTheArticle() {
        assertThat(content("img/图 1.png")).isEqualTo("local");
        assertThat(content("img/%E5%9B%BE%201.png?size=2#top")).isEqualTo("local");
        assertThat(content("./img/../img/图 1.png")).isEqualTo("local");
    }

    @Test
    void findsPicturesBelowTheFolderThatWasNamed() throws IOException {
        Path notes = Files.createDirectories(articles.resolve("notes"));
        pictures = new LocalPictures(notes, articles, null);

        assertThat(content("../img/图 1.png")).isEqualTo("local");
        assertThat(content("/img/图 1.png")).as("from the top of a site").isEqualTo("local");
        assertThat(content("图 1.png")).as("a name is no address").isEmpty();
        assertThat(content("../../secret.png")).isEmpty();
        assertThat(new DiskInput(notes.resolve("a.md"), "notes").named()).isEqualTo(articles);
        assertThat(new DiskInput(notes.resolve("a.md"), "").named()).isEqualTo(notes);
        assertThat(new DiskInput(notes.resolve("a.md"), "other").named()).isEqualTo(notes);
    }

    /** In a vault of Obsidian files are named without their folders, and the nearest is meant. */
    @Test
    void findsPicturesInAVaultByTheirNames() throws IOException {
        Path notes = Files.createDirectories(articles.resolve("a").resolve("notes"));
        Files.createDirectories(articles.resolve("a").resolve("pictures"));
        Files.createDirectories(articles.resolve("b").resolve("pictures"));
        Files.writeString(articles.resolve("a/pictures/2.png"), "near");
        Files.writeString(articles.resolve("b/pictures/2.png"), "far");
        pictures = new LocalPictures(notes, notes, null);
        assertThat(content("2.png")).as("no vault").isEmpty();

        Files.createDirectory(articles.resolve(".obsidian"));
        pictures = new LocalPictures(notes, notes, null);
        assertThat(content("2.png")).isEqualTo("near");
        assertThat(content("%E5%9B%BE%201.png")).isEqualTo("local");
        assertThat(content("b/pictures/2.png")).as("from the top of the vault").isEqualTo("far");
        assertThat(content("3.png")).isEmpty();
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
    void findsCopiesHoweverAddressesAreWritten() throws IOException {
        Files.createDirectories(copies.resolve("host.example"));
        Files.writeString(copies.resolve("host.example").resolve("图 1.png"), "Han");
        Files.writeString(copies.resolve("plain%20name.png"), "as it is written");

        assertThat(content("https://host.example/%E5%9B%BE%201.png?x-oss-process=image/watermark,type_ZmFuZ3"))
                .isEqualTo("Han");
        assertThat(content("http://host.example/图 1.png#pic_center")).isEqualTo("Han");
        assertThat(content("https://other.example/plain%20name.png")).isEqualTo("as it is written");
    }

    @Test
    void tellsFilesOfTheSameNameApartByTheirPath() throws IOException {
        for (String folder : new String[] {"a", "b"}) {
            Files.createDirectories(copies.resolve(folder));
            Files.writeString(copies.resolve(folder).resolve("1.png"), folder);
        }
        Files.writeString(copies.resolve("1.png"), "neither");

        assertThat(content("https://host.example/a/1.png")).isEqualTo("a");
        assertThat(content("https://host.example/b/1.png")).isEqualTo("b");
        assertThat(content("https://host.example/c/1.png")).isEqualTo("neither");
    }

    @Test
    void findsCopiesByTheIndexFirst() throws IOException {
        Files.createDirectories(copies.resolve("store"));
        Files.writeString(copies.resolve("store").resolve("x7.png"), "seven");
        Files.writeString(copies.resolve("store").resolve("x8 Han.png"), "eight");
        Files.writeString(copies.resolve("1.png"), "by name");
        index("""
            # address, tab, file

            https://host.example/a/1.png\tstore/x7.png
            https://host.example/图.png?id=8\tstore/x8 Han.png
            https://host.example/gone.png\tstore/none.png
            """);

        assertThat(content("https://host.example/a/1.png")).isEqualTo("seven");
        assertThat(content("http://host.example/a/1.png?x-oss-process=style")).isEqualTo("seven");
        assertThat(content("//host.example/%E5%9B%BE.png?id=8")).isEqualTo("eight");
        assertThat(content("https://host.example/b/1.png")).isEqualTo("by name");
        assertThat(content("https://host.example/gone.png")).isEmpty();
    }

    @Test
    void readsNothingOutsideTheFolderOfCopies() throws IOException {
        Files.createSymbolicLink(copies.resolve("link.png"), root.resolve("secret.png"));
        index("https://host.example/1.png\t../secret.png\nhttps://host.example/2.png\t" + root.resolve("secret.png"));

        for (String address : new String[] {
            "https://host.example/1.png",
            "https://host.example/2.png",
            "https://host.example/link.png",
            "https://host.example/../secret.png",
            "https://host.example/%2E%2E/secret.png",
            "https://../secret.png"
        }) {
            var found = pictures.find(address);
            assertThat(found.value()).as(address).isEmpty();
            assertThat(found.diagnostics())
                    .as(address)
                    .extracting(Diagnostic::code)
                    .containsExactly(WorkspaceCodes.PICTURE_OUTSIDE);
        }
    }

    @Test
    void findsFilesWhateverTheirLettersAndSlashes() throws IOException {
        Files.createDirectories(articles.resolve("Shots"));
        Files.write(articles.resolve("Shots/Step One.PNG"), new byte[] {1});

        for (String address : new String[] {"shots/step one.png", "Shots\\Step One.PNG", "SHOTS/step%20one.png"}) {
            assertThat(pictures.find(address).value()).as(address).isPresent();
        }
        assertThat(pictures.find("shots/step two.png").value()).isEmpty();
    }

    @Test
    void aLineWithoutAFileDoesNoHarm() throws IOException {
        index("# to be filled in\nhttps://host.example/none.png\t\n");

        assertThat(pictures.find("https://host.example/none.png").value()).isEmpty();
    }

    @Test
    void refusesAnIndexThatIsNone() throws IOException {
        Files.writeString(copies.resolve("images.tsv"), "\nhttps://host.example/1.png,1.png");

        assertThatThrownBy(() -> PictureCopies.in(copies))
                .isInstanceOf(WorkspaceException.class)
                .hasMessageContaining("images.tsv:2: ");
    }

    private void index(String lines) throws IOException {
        Files.writeString(copies.resolve("images.tsv"), lines);
        pictures = new LocalPictures(articles, articles, PictureCopies.in(copies));
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
