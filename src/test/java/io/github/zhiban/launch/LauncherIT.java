package io.github.zhiban.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The built jar, started as a user starts it. */
class LauncherIT {

    @ParameterizedTest
    @CsvSource({"styles,0", "fidelity nothing-of-that-name,1", "publish --no-such-option,2"})
    void endsWithTheCodeOfTheCommand(String command, int code) throws IOException, InterruptedException {
        assertThat(start(command.split(" ")).waitFor()).isEqualTo(code);
    }

    @Test
    void saysWhatTheCommandSays() throws IOException, InterruptedException {
        Process process = start("--version");
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(said).startsWith("zhiban ");
    }

    @Test
    void saysWhatIsMissing(@TempDir Path folder) throws IOException, InterruptedException {
        Path alone = Files.copy(Path.of("target/zhiban.jar"), folder.resolve("zhiban.jar"));

        Process process = start(List.of(), alone, "styles");
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(said).contains("zhiban-program.jar is missing").hasLineCount(1);
    }

    @Test
    void runsInTheVeryJavaThatWasGivenOptions(@TempDir Path folder) throws IOException, InterruptedException {
        Path article = Files.writeString(folder.resolve("a.html"), "<h1>制版</h1><p>活字排好，就付印。</p>");

        Process process = start(
                List.of("-Xmx600m"), "publish", article.toString(), "--output", folder.toString(), "--check", "full");
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(folder.resolve("a-handout.pdf")).isNotEmptyFile();
        assertThat(folder.resolve("a-slides.pdf")).isNotEmptyFile();
        assertThat(folder.resolve("a.epub")).isNotEmptyFile();
    }

    private static Process start(String... arguments) throws IOException {
        return start(List.of(), arguments);
    }

    private static Process start(List<String> options, String... arguments) throws IOException {
        return start(options, Path.of("target/zhiban.jar"), arguments);
    }

    private static Process start(List<String> options, Path jar, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
