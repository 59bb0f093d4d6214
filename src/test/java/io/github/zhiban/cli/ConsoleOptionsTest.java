package io.github.zhiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.verify.report.JsonSchema;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleOptionsTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void anArticleThatMissesAPicture() throws IOException {
        Files.writeString(folder.resolve("a.md"), "# 题目\n\n一段话。\n\n![](b.png)\n");
    }

    @Test
    void quietlySaysWhatIsWrongAlone() {
        assertThat(publish("--quiet")).isZero();
        assertThat(out.toString()).contains("warning MISSING_PICTURE").doesNotContain("a.epub");
    }

    @ParameterizedTest
    @CsvSource({"always, true", "never, false", "auto, false"})
    void coloursWhenAsked(String when, boolean coloured) {
        publish("--color", when);
        assertThat(out.toString().contains("\033[")).isEqualTo(coloured);
    }

    @ParameterizedTest
    @CsvSource({"warning, 1", "error, 0", "never, 0"})
    void failsOnWhatIsAsked(String severity, int code) {
        assertThat(publish("--fail-on", severity)).isEqualTo(code);
    }

    @Test
    void neverFailsOnFindingsWhenAskedSo() throws IOException {
        Files.writeString(folder.resolve("a.md"), "");
        assertThat(publish()).isEqualTo(1);
        assertThat(publish("--fail-on", "never")).isZero();
    }

    @Test
    void aRunThatFailsSaysWhyAlsoWhenNothingHasChanged() {
        publish("--fail-on", "warning");
        out.getBuffer().setLength(0);

        assertThat(publish("--fail-on", "warning")).isEqualTo(1);
        assertThat(out.toString()).contains("warning MISSING_PICTURE");
    }

    @Test
    void saysWhatIsWrongWithTheCommandAndNoMore() {
        assertThat(publish("--colour", "always")).isEqualTo(2);
        assertThat(err.toString().lines()).hasSizeLessThan(5);
        assertThat(err.toString()).contains("--colour", "Try 'zhiban publish --help'.");
    }

    @Test
    void writesTheReportToStandardOutputAndAllElseBeside() throws IOException {
        publish("--json", "-");
        assertThat(JsonSchema.ofReports().validate(out.toString().getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(err.toString()).contains("a.epub", "warning MISSING_PICTURE");
    }

    @Test
    void verifiesWithAReportThatKeepsToItsSchema() throws IOException {
        publish();
        StringWriter json = new StringWriter();
        Main.run(
                new PrintWriter(json, true),
                new PrintWriter(err, true),
                "verify",
                "--check",
                "quick",
                "--json",
                "-",
                folder.resolve("a.epub").toString());
        assertThat(JsonSchema.ofReports().validate(json.toString().getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    private int publish(String... more) {
        String[] args = new String[more.length + 6];
        System.arraycopy(
                new String[] {"publish", folder.resolve("a.md").toString(), "-e", "epub", "-o", folder.toString()},
                0,
                args,
                0,
                6);
        System.arraycopy(more, 0, args, 6, more.length);
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }
}
