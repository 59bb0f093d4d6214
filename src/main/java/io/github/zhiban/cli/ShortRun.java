package io.github.zhiban.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Starts Zhiban in a Java that is set up for a short run. Compiling hot methods twice and collecting garbage on several threads is
 * what most of a first article costs under Java's defaults; a manifest cannot name options, so a Java that was started without any
 * starts another one, which halves the whole. Whoever gives Java options, on the command line or in the environment,
 * is left alone.
 */
final class ShortRun {
    /** One compiler tier: for 41 articles that took 17 to 20 CPU seconds, both tiers took 28. */
    private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    /** Where the build leaves the classes of a publication parsed and linked (JEP 514), beside the jar. */
    private static final String ARCHIVE = "zhiban.aot";

    /** The first Java that records such an archive in one step. */
    private static final int ARCHIVING = 25;

    /** Set by the build: this run records the archive. */
    private static final String RECORD = "ZHIBAN_RECORD_ARCHIVE";

    private ShortRun() {}

    /** Runs a command, here or in a Java of its own, and exits with its code. */
    public static void main(String[] args) {
        Optional<Integer> code = startsAfresh()
                ? elsewhere(command(Path.of(System.getProperty("java.home")), jar(), System.getenv(), args))
                : Optional.empty();
        if (code.isPresent()) {
            System.exit(code.get());
        } else {
            Main.main(args);
        }
    }

    /** Whether this Java was told nothing but the jar. Systems that hide command lines (Windows) count as told. */
    private static boolean startsAfresh() {
        boolean plain = ProcessHandle.current()
                .info()
                .arguments()
                .map(arguments -> arguments.length > 0 && "-jar".equals(arguments[0]))
                .orElse(false);
        return plain && System.getenv("JAVA_TOOL_OPTIONS") == null && System.getenv("JDK_JAVA_OPTIONS") == null;
    }

    private static Path jar() {
        return Path.of(System.getProperty("java.class.path"));
    }

    /** The command line of the other Java. An archive of another Java or another jar is passed over by the JVM without a word. */
    static List<String> command(Path javaHome, Path jar, Map<String, String> environment, String... args) {
        List<String> command = new ArrayList<>();
        command.add(javaHome.resolve("bin").resolve("java").toString());
        command.addAll(OPTIONS);
        Path archive = jar.resolveSibling(ARCHIVE);
        if (Runtime.version().feature() >= ARCHIVING) {
            if (environment.containsKey(RECORD)) {
                command.add("-XX:AOTCacheOutput=" + archive);
                command.add("-Xlog:aot*=off");
            } else if (Files.isRegularFile(archive)) {
                command.add("-XX:AOTCache=" + archive);
                command.add("-Xlog:aot*=off");
            }
        }
        command.add("-jar");
        command.add(jar.toString());
        command.addAll(List.of(args));
        return command;
    }

    /** Runs a command in this terminal. Empty when the system starts no process. */
    private static Optional<Integer> elsewhere(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return Optional.of(process.waitFor());
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(1);
        }
    }
}
