package io.github.zhiban.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/zhiban} of an unpacked archive, with programs that say how they were called in place of Java. */
@DisabledOnOs(OS.WINDOWS)
class StartScriptTest {
    private static final String SHOW = "#!/bin/sh\nfor each in \"$0\" \"$@\"; do echo \"$each\"; done\n";

    @TempDir
    private Path folder;

    private Path home;

    @BeforeEach
    void unpack() throws IOException {
        home = Files.createDirectory(folder.resolve("an archive"));
        Files.createDirectories(home.resolve("bin"));
        program(home.resolve("bin/zhiban"), Files.readString(Path.of("src/main/scripts/zhiban")));
        program(folder.resolve("jdk/bin/java"), SHOW);
    }

    @Test
    void startsFromAnywhereThroughLinks() throws Exception {
        Path links = Files.createDirectory(folder.resolve("links"));
        Files.createSymbolicLink(links.resolve("one"), Path.of("../an archive/bin/zhiban"));
        Files.createSymbolicLink(links.resolve("two"), links.resolve("one"));

        assertThat(run(
                        links.resolve("two"),
                        Map.of("JAVA_HOME", folder.resolve("jdk").toString()),
                        "publish",
                        "a b.md"))
                .isEqualTo(String.join(
                        "\n",
                        folder.resolve("jdk/bin/java").toString(),
                        "-jar",
                        home.toRealPath().resolve("zhiban.jar").toString(),
                        "publish",
                        "a b.md",
                        ""));
    }

    @Test
    void prefersTheJavaOfTheArchiveAndItsLinkedClasses() throws Exception {
        program(home.resolve("runtime/bin/java"), SHOW);
        Map<String, String> environment =
                Map.of("JAVA_HOME", folder.resolve("jdk").toString(), "JAVA_OPTS", "-Xmx1g -Da=b");
        Path real = home.toRealPath();

        assertThat(run(home.resolve("bin/zhiban"), environment, "styles").lines())
                .startsWith(real.resolve("runtime/bin/java").toString())
                .endsWith(
                        "-Xmx1g",
                        "-Da=b",
                        "-jar",
                        real.resolve("lib/zhiban-program.jar").toString(),
                        "styles")
                .noneMatch(argument -> argument.contains("AOT"));

        Files.createFile(home.resolve("zhiban.aot"));
        assertThat(run(home.resolve("bin/zhiban"), environment, "styles").lines())
                .contains("-XX:AOTCache=" + real.resolve("zhiban.aot"));
    }

    private String run(Path script, Map<String, String> environment, String... arguments) throws Exception {
        ProcessBuilder builder = new ProcessBuilder();
        builder.command().add(script.toString());
        builder.command().addAll(List.of(arguments));
        builder.environment().clear();
        builder.environment().put("PATH", System.getenv("PATH"));
        builder.environment().putAll(environment);
        Process process =
                builder.directory(folder.toFile()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static void program(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
