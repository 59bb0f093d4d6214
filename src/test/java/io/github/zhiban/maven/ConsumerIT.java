package io.github.zhiban.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds a project that publishes its articles by the plugin, offline. Its local repository holds the artifacts of this
 * build, and by symbolic links everything that this build itself had downloaded.
 */
class ConsumerIT {
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final String VERSION = System.getProperty("zhiban.version");

    @TempDir
    private Path folder;

    private Path project;

    @BeforeEach
    void aProjectAndARepository() throws IOException {
        assumeTrue(System.getProperty("zhiban.maven.home") != null, "Maven does not say where it lies");
        Path original = Path.of(System.getProperty("zhiban.maven.repository"));
        Path repository = folder.resolve("repository");
        try {
            mirror(original, repository, List.of("io", "github", "zhiban", "zhiban"));
        } catch (UnsupportedOperationException | IOException noLinks) {
            assumeTrue(false, "this system makes no symbolic links: " + noLinks);
        }
        Path ours = Files.createDirectories(
                repository.resolve("io/github/zhiban/zhiban").resolve(VERSION));
        Files.copy(TARGET.resolve("lib/zhiban-program.jar"), ours.resolve("zhiban-" + VERSION + ".jar"));
        Files.copy(TARGET.resolve("zhiban-home.jar"), ours.resolve("zhiban-" + VERSION + "-home.jar"));
        Files.copy(TARGET.resolve(".flattened-pom.xml"), ours.resolve("zhiban-" + VERSION + ".pom"));
        project = folder.resolve("project");
        copy(Path.of("src/test/resources/consumer"), project);
        Path pom = project.resolve("pom.xml");
        Files.writeString(pom, Files.readString(pom).replace("@version@", VERSION));
    }

    /** Takes the links away before JUnit finds them: it warns of each. */
    @AfterEach
    void unlink() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("repository"))) {
            for (Path file : files.filter(Files::isSymbolicLink).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void publishesWhenItIsPackaged() throws Exception {
        assertThat(mvn("package")).as(log()).isZero();

        assertThat(project.resolve("target/editions/bridge-handout.pdf")).exists();
        assertThat(project.resolve("target/editions/bridge.epub")).exists();
        assertThat(project.resolve("target/editions/index.html")).exists();

        Files.writeString(project.resolve("src/main/articles/bridge.md"), "# 石桥\n\n![](none.png)\n\n桥是跨水的路。\n");
        assertThat(mvn("package", "-Dzhiban.failOn=warning")).isEqualTo(1);
        assertThat(log()).contains("MISSING_PICTURE", "failed a check");
    }

    private int mvn(String... more) throws IOException, InterruptedException {
        Path home = Path.of(System.getProperty("zhiban.maven.home"));
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        List<String> command = Stream.concat(
                        Stream.of(
                                home.resolve("bin")
                                        .resolve(windows ? "mvn.cmd" : "mvn")
                                        .toString(),
                                "--batch-mode",
                                "--offline",
                                "-Dmaven.repo.local=" + folder.resolve("repository")),
                        Stream.of(more))
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        builder.environment().put("MAVEN_OPTS", "-XX:+UseSerialGC -XX:TieredStopAtLevel=1");
        Process process = builder.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    private String log() throws IOException {
        Path log = folder.resolve("log");
        return Files.exists(log) ? Files.readString(log, StandardCharsets.UTF_8) : "";
    }

    /** Links to all of a repository, but for one folder, which stays away. */
    private static void mirror(Path original, Path copy, List<String> without) throws IOException {
        Files.createDirectories(copy);
        if (!Files.isDirectory(original)) {
            return;
        }
        try (Stream<Path> children = Files.list(original)) {
            for (Path child : children.toList()) {
                if (!child.getFileName().toString().equals(without.getFirst())) {
                    Files.createSymbolicLink(copy.resolve(child.getFileName()), child.toAbsolutePath());
                }
            }
        }
        if (without.size() > 1) {
            mirror(
                    original.resolve(without.getFirst()),
                    copy.resolve(without.getFirst()),
                    without.subList(1, without.size()));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
