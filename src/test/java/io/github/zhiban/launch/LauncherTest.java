package io.github.zhiban.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which Java is started where the one at hand is too old. */
class LauncherTest {
    @TempDir
    private Path folder;

    @Test
    void findsTheNewestJavaThatZhibanRunsOn() throws Exception {
        File old = java("jdk8", "1.8.0_402");
        File middle = java("jdk17", "17.0.1");
        File first = java("jdk21", "21");
        File best = java("jdk25", "25-ea");
        File empty = Files.createDirectory(folder.resolve("jdk99")).toFile();

        assertThat(newest(List.of(old, first, best, middle, empty))).isEqualTo(best);
        assertThat(newest(List.of(first, middle))).isEqualTo(first);
        assertThat(newest(List.of(old, middle, empty))).isNull();
    }

    private File java(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        Path program =
                Files.createFile(Files.createDirectories(home.resolve("bin")).resolve("java"));
        assertThat(program.toFile().setExecutable(true)).isTrue();
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home.toFile();
    }

    /** Compiled as for the jar, so that an old Java loads it. */
    private Object newest(List<File> folders) throws Exception {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        int code = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "--release",
                        "8",
                        "-Xlint:-options",
                        "-d",
                        classes.toString(),
                        "src/main/java/io/github/zhiban/launch/Launcher.java");
        assertThat(code).isZero();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            Method newest =
                    loader.loadClass("io.github.zhiban.launch.Launcher").getDeclaredMethod("newest", List.class);
            newest.setAccessible(true);
            return newest.invoke(null, folders);
        }
    }
}
