package io.github.zhiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
    private static final Path SMALL = Path.of("src/test/resources/cli/small.html");

    @TempDir
    private Path folder;

    private final StringWriter console = new StringWriter();

    @Test
    void countsTheRulesOfTypographyOverAFolder() throws IOException {
        run("publish", SMALL.toString(), "-o", folder.toString(), "-e", "handout,epub", "--check", "quick");
        Files.copy(folder.resolve("small-handout.pdf"), folder.resolve("twin.pdf"));

        assertThat(run("verify", "--check", "quick", "--typography", folder.toString()))
                .isZero();
        assertThat(console.toString())
                .contains("twin.pdf: 0 errors", "small.epub: 0 errors")
                .containsPattern("rule +kept +of +percent")
                .containsPattern("T26_SYNTHETIC_STYLE +(\\d*[02468]) +\\1 +100\\.000")
                .containsPattern("T30_UNEVEN_PITCH +\\d+ +\\d+ ");
        assertThat(Files.readString(folder.resolve("report.json")))
                .contains("\"rule\" : \"T14_SCRIPT_GAP\"", "\"applied\" : ");
    }

    @Test
    void saysThatAFolderHoldsNothingToCheck() {
        assertThat(run("verify", folder.toString())).isEqualTo(1);
        assertThat(console.toString()).contains("error NO_SOURCES: The folder holds no PDF and no EPUB.");
    }

    private int run(String... arguments) {
        PrintWriter writer = new PrintWriter(console);
        return Main.run(writer, writer, arguments);
    }
}
