package io.github.zhiban.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

class JvmRelauncherTest {
    private final Path java = Path.of("home");

    @TempDir
    private Path folder;

    @Test
    void asksForOneCollectorAndOneCompilerAndHandsTheArgumentsOn() {
        assertThat(JvmRelauncher.command(java, folder.resolve("zhiban.jar"), Map.of(), "publish", "-o", "a b", ""))
                .isEqualTo(List.of(
                        java.resolve("bin").resolve("java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:ReservedCodeCacheSize=240m",
                        "-XX:CompileThresholdScaling=2",
                        "-jar",
                        folder.resolve("lib").resolve("zhiban-program.jar").toString(),
                        "publish",
                        "-o",
                        "a b",
                        ""));
    }

    @Test
    @EnabledForJreRange(minVersion = 25)
    void usesTheArchiveBesideTheJar() throws IOException {
        Path archive = Files.createFile(folder.resolve("zhiban.aot"));

        assertThat(JvmRelauncher.command(java, folder.resolve("zhiban.jar"), Map.of()))
                .contains("-XX:AOTCache=" + archive);
    }

    @Test
    @EnabledForJreRange(minVersion = 25)
    void recordsTheArchiveWhenTheBuildAsksForIt() throws IOException {
        Path archive = Files.createFile(folder.resolve("zhiban.aot"));

        assertThat(JvmRelauncher.command(java, folder.resolve("zhiban.jar"), Map.of("ZHIBAN_RECORD_ARCHIVE", "yes")))
                .contains("-XX:AOTCacheOutput=" + archive)
                .noneMatch(option -> option.startsWith("-XX:AOTCache="));
    }

    @Test
    @EnabledForJreRange(max = JRE.JAVA_24)
    void takesNoArchiveWhereJavaRecordsNone() throws IOException {
        Files.createFile(folder.resolve("zhiban.aot"));

        assertThat(JvmRelauncher.command(java, folder.resolve("zhiban.jar"), Map.of()))
                .noneMatch(option -> option.contains("AOT"));
    }
}
