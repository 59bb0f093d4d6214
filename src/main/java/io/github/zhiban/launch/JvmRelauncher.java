package io.github.zhiban.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Starts Zhiban in a Java that is set up for a short run. Compiling hot methods twice and collecting garbage on several
 * threads is what most of a first article costs under Java's defaults; a manifest cannot name options, so a Java that
 * was started without any starts another one, which halves the whole. Whoever gives Java options, on the command line
 * or in the environment, is left alone.
 *
 * <p>No lambdas here: the first one of a Java without an archive costs tens of milliseconds.
 */
final class JvmRelauncher {
    /**
     * One compiler tier: for 41 articles that took 17 to 20 CPU seconds, both tiers took 28. The room for code that
     * both get: in the 48 MB of one, the code of a single article sets off a whole collection. Twice the usual calls
     * before a method is compiled, which took about 4 in 100 off an article, within the noise of the machine.
     */
    private static final List<String> OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:ReservedCodeCacheSize=240m",
            "-XX:CompileThresholdScaling=2");

    /** The program, whose manifest names the libraries beside it. */
    private static final Path PROGRAM = Path.of("lib", "zhiban-program.jar");

    /** Where the build leaves the classes of a publication parsed and linked (JEP 514), beside {@code zhiban.jar}. */
    private static final String ARCHIVE = "zhiban.aot";

    /** The first Java that records such an archive in one step. */
    private static final int ARCHIVING = 25;

    /** Set by the build: this run records the archive. */
    private static final String RECORD = "ZHIBAN_RECORD_ARCHIVE";

    /** Tells the other Java whose child it is: it ends with it, also where that is killed. */
    private static final String PARENT = "ZHIBAN_PARENT";

    private JvmRelauncher() {}

    /**
     * Runs a command, here or in a Java of its own, and exits with its code.
     *
     * @throws ReflectiveOperationException if the program's jar is not what the build made
     */
    public static void main(String[] args) throws ReflectiveOperationException {
        Path jar = Path.of(System.getProperty("java.class.path")).toAbsolutePath();
        Path program = jar.resolveSibling(PROGRAM);
        Program.demand(program);
        if (startsAfresh()) {
            Path javaHome = Path.of(System.getProperty("java.home"));
            Optional<Integer> code = elsewhere(command(javaHome, jar, System.getenv(), args));
            if (code.isPresent()) {
                System.exit(code.get());
            }
        }
        Program.run(program, args);
    }

    /** Whether this Java was told nothing but the jar. Systems that hide command lines (Windows) count as told. */
    private static boolean startsAfresh() {
        if (System.getenv("JAVA_TOOL_OPTIONS") != null || System.getenv("JDK_JAVA_OPTIONS") != null) {
            return false;
        }
        Optional<String[]> told = ProcessHandle.current().info().arguments();
        return told.isPresent() && told.get().length > 0 && "-jar".equals(told.get()[0]);
    }

    /**
     * The command line of the other Java. An archive of another Java or another jar is passed over by the JVM without a
     * word.
     *
     * @param jar where {@code zhiban.jar} is
     */
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
        command.add(jar.resolveSibling(PROGRAM).toString());
        command.addAll(List.of(args));
        return command;
    }

    /** Runs a command in this terminal. Empty when the system starts no process. */
    private static Optional<Integer> elsewhere(List<String> command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
            builder.environment()
                    .put(PARENT, Long.toString(ProcessHandle.current().pid()));
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Ending(process));
            return Optional.of(process.waitFor());
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(1);
        }
    }

    /** Ends the other Java when this one is told to end. */
    private static final class Ending extends Thread {
        private static final long SECONDS_TO_END = 15;

        private final Process process;

        Ending(Process process) {
            this.process = process;
        }

        @Override
        public void run() {
            process.destroy();
            try {
                // It reports what it has done.
                process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
