package io.github.zhiban.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    @TempDir
    private Path folder;

    @Test
    void writesIntoAFolderThatItMakes() throws IOException {
        Path output = folder.resolve("a").resolve("b");

        new OutputFolder(output).write("x.pdf", new byte[] {1, 2});

        assertThat(output.resolve("x.pdf")).hasBinaryContent(new byte[] {1, 2});
    }

    @Test
    void replacesAnEarlierFileAndLeavesNothingElse() throws IOException {
        Files.writeString(folder.resolve("x.pdf"), "earlier and longer");

        new OutputFolder(folder).write("x.pdf", new byte[] {1});

        assertThat(folder).isDirectoryContaining("glob:**x.pdf");
        assertThat(Files.list(folder)).hasSize(1);
        assertThat(folder.resolve("x.pdf")).hasBinaryContent(new byte[] {1});
    }

    @Test
    void leavesTheEarlierFileWhereItCannotReplaceIt() throws IOException {
        Path occupied = Files.createDirectory(folder.resolve("x.pdf"));
        Files.createFile(occupied.resolve("child"));

        assertThatThrownBy(() -> new OutputFolder(folder).write("x.pdf", new byte[] {1}))
                .isInstanceOf(IOException.class);
        assertThat(occupied.resolve("child")).exists();
        assertThat(Files.list(folder)).as("no half-written file stays").containsExactly(occupied);
    }

    @Test
    void writesThroughNoLink() throws IOException {
        Path precious = Files.writeString(folder.resolve("precious"), "kept");
        Path output = Files.createDirectory(folder.resolve("output"));
        Files.createSymbolicLink(output.resolve("x.pdf"), precious);
        Files.createSymbolicLink(output.resolve("below"), folder);

        new OutputFolder(output).write("x.pdf", new byte[] {1});

        assertThat(precious).hasContent("kept");
        assertThat(output.resolve("x.pdf")).hasBinaryContent(new byte[] {1});
        assertThatThrownBy(() -> new OutputFolder(output).in("below").write("y.pdf", new byte[] {1}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("leads out");
    }

    @Test
    void isTriedBeforeThereIsAnythingToWrite() throws IOException {
        new OutputFolder(folder.resolve("new")).tryOut();
        assertThat(folder.resolve("new")).isEmptyDirectory();

        Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> new OutputFolder(folder.resolve("file")).tryOut())
                .isInstanceOf(IOException.class);
    }

    @Test
    void refusesANameThatLeadsOut() {
        assertThatThrownBy(() -> new OutputFolder(folder).write("../x.pdf", new byte[] {1}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
