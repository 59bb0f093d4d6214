package io.github.zhiban.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhiban.workspace.Home;
import io.github.zhiban.workspace.Workspace;
import io.github.zhiban.workspace.WorkspaceException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The steps of {@code styles/README.md}, followed literally. */
class StylesCommandTest {
    @TempDir
    private Path folder;

    private static int run(StringWriter said, String... arguments) {
        return new CommandLine(new StylesCommand())
                .setOut(new PrintWriter(said))
                .execute(arguments);
    }

    @Test
    void makesAStyleThatFitsAndSaysWhatDoesNot() throws IOException {
        Path mine = folder.resolve("my-style");
        StringWriter said = new StringWriter();

        assertThat(run(said, "new", mine.toString(), "--from", "modern")).isZero();
        assertThat(mine.resolve("handout.css")).exists();
        assertThat(run(said, "check", mine.toString())).as(said.toString()).isZero();

        Files.writeString(mine.resolve("slides.css"), ".content { width: 40pt; height: 30pt; }");
        assertThat(run(said, "check", mine.toString())).isOne();
        assertThat(said.toString()).contains("specimen-slides.pdf:", "error");
    }

    @Test
    void overwritesNoFolder() {
        Workspace workspace = new Workspace(new Home(Path.of("").toAbsolutePath()), folder, null);

        assertThatThrownBy(() -> workspace.copyStyle("classic", folder))
                .isInstanceOf(WorkspaceException.class)
                .hasMessageContaining("is there already");
    }
}
