package io.github.zhiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
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

    private static Process start(String... arguments) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(java, "-jar", "target/zhiban.jar");
        builder.command().addAll(List.of(arguments));
        return builder.redirectErrorStream(true).start();
    }
}
