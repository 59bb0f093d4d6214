package io.github.zhiban.bench;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a first article costs: three editions in a JVM of their own, which prints its CPU seconds and its options. */
final class Cold {
    private static final List<String> SHORT_RUN = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:ReservedCodeCacheSize=240m",
            "-XX:CompileThresholdScaling=2");

    private final PrintStream out;
    private final Path article;
    private final String style;

    Cold(PrintStream out, Path article, String style) {
        this.out = out;
        this.article = article;
        this.style = style;
    }

    /**
     * Java's defaults, the launcher's options, and the launcher's options with the archive where {@code mvn package}
     * left one.
     */
    void print() throws IOException, InterruptedException {
        out.println("cold, three editions, one JVM each");
        String classPath = System.getProperty("java.class.path");
        run(List.of(), classPath);
        run(SHORT_RUN, classPath);
        Path jar = Path.of("target/lib/zhiban-program.jar").toAbsolutePath();
        Path archive = Path.of("target/zhiban.aot").toAbsolutePath();
        if (Files.isRegularFile(archive)) {
            List<String> options = new ArrayList<>(SHORT_RUN);
            options.add("-XX:AOTCache=" + archive);
            run(
                    options,
                    jar + File.pathSeparator + Path.of("target/test-classes").toAbsolutePath());
        }
        out.println();
    }

    private void run(List<String> options, String classPath) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, ColdRun.class.getName(), article.toString(), style));
        Process process = new ProcessBuilder(command).inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the cold run failed");
        }
    }
}
