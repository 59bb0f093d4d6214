package io.github.zhiban.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.diagnostics.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
    @TempDir
    private Path folder;

    @Test
    void takesTheArticlesOfAFolderInTheOrderOfTheirNames() throws IOException {
        Path b = Files.createFile(folder.resolve("b.html"));
        Path a = Files.createFile(folder.resolve("a.md"));
        Files.createFile(folder.resolve("picture.png"));
        Files.createDirectory(folder.resolve("c.html"));

        var found = Sources.find(List.of(folder));

        assertThat(found.value()).containsExactly(a, b);
        assertThat(found.diagnostics()).isEmpty();
    }

    @Test
    void namesWhatIsNotThereAndGoesOn() throws IOException {
        Path article = Files.createFile(folder.resolve("a.html"));

        var found = Sources.find(List.of(folder.resolve("missing"), article));

        assertThat(found.value()).containsExactly(article);
        assertThat(found.diagnostics()).extracting(Diagnostic::code).containsExactly(WorkspaceCodes.SOURCE_NOT_FOUND);
    }

    @Test
    void refusesASecondArticleOfTheSameName() throws IOException {
        Path html = Files.createFile(folder.resolve("a.html"));
        Path markdown = Files.createFile(folder.resolve("a.md"));

        var found = Sources.find(List.of(html, markdown, html));

        assertThat(found.value()).containsExactly(html);
        assertThat(found.diagnostics()).extracting(Diagnostic::code).containsExactly(WorkspaceCodes.NAME_TAKEN);
    }

    @Test
    void saysThatAFolderHoldsNoArticle() throws IOException {
        Files.createFile(folder.resolve("picture.png"));

        assertThat(Sources.find(List.of(folder)).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(WorkspaceCodes.NO_SOURCES);
    }

    @Test
    void readsBytesAsTheyAre() throws IOException {
        Path file = Files.write(folder.resolve("a.html"), new byte[] {0, (byte) 0xff, 13, 10});

        assertThat(Sources.read(file).value()).hasValueSatisfying(read -> {
            assertThat(read.bytes()).containsExactly(0, 0xff, 13, 10);
            assertThat(read.name()).endsWith("/a.html");
            assertThat(read.stem()).isEqualTo("a");
        });
    }

    @Test
    void doesNotThrowForAFolderOrAMissingFile() {
        assertThat(Sources.read(folder).hasErrors()).isTrue();
        assertThat(Sources.read(folder.resolve("missing.html")).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(WorkspaceCodes.SOURCE_NOT_FOUND);
    }
}
