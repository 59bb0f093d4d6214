package io.github.zhiban.walkthrough;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Does what each walkthrough says, in a copy: its changes compile, and the tests that it names pass with them. */
class WalkthroughTest {
    private static final Path CHECKOUT = Path.of("").toAbsolutePath();

    @TempDir
    private Path copy;

    static Stream<Path> walkthroughs() throws IOException {
        try (Stream<Path> files = Files.list(CHECKOUT.resolve("docs/walkthroughs"))) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("walkthroughs")
    void leadsToWhatItSays(Path document) throws Exception {
        Walkthrough walkthrough = Walkthrough.read(document, CHECKOUT);
        assertThat(walkthrough.files()).isNotEmpty();
        assertThat(walkthrough.tests()).isNotEmpty();
        Path classes = Files.createDirectory(copy.resolve("classes"));
        List<File> sources = new ArrayList<>();
        for (var file : walkthrough.files().entrySet()) {
            Path target = copy.resolve(file.getKey());
            write(target, file.getValue());
            if (file.getKey().endsWith(".java")) {
                sources.add(target.toFile());
            }
            for (String resources : List.of("src/main/resources/", "src/test/resources/")) {
                if (file.getKey().startsWith(resources)) {
                    write(classes.resolve(file.getKey().substring(resources.length())), file.getValue());
                }
            }
        }
        compile(sources, classes);
        Path fonts = Files.createSymbolicLink(copy.resolve("fonts"), CHECKOUT.resolve("fonts"));
        copyFiles("styles");
        try {
            run(walkthrough.tests(), classes);
        } finally {
            Files.delete(fonts);
        }
    }

    /** The files of a folder that no step has changed. */
    private void copyFiles(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(CHECKOUT.resolve(folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(CHECKOUT.relativize(file).toString());
                Files.createDirectories(target.getParent());
                if (Files.notExists(target)) {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void compile(List<File> sources, Path classes) throws IOException {
        if (sources.isEmpty()) {
            return;
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
            List<String> options = List.of(
                    "-d",
                    classes.toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "-proc:none",
                    "-parameters");
            boolean compiled = compiler.getTask(
                            said, files, null, options, null, files.getJavaFileObjectsFromFiles(sources))
                    .call();
            assertThat(compiled).as(said.toString()).isTrue();
        }
    }

    /**
     * In a Java that finds the changed classes first, in a folder that holds the changed files, fonts and styles alone.
     */
    private void run(List<String> tests, Path classes) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-Dzhiban.home=" + CHECKOUT,
                "-cp",
                classes + File.pathSeparator + absoluteClassPath(),
                TestRunner.class.getName()));
        for (String test : tests) {
            command.add(qualified(test));
        }
        Process process = new ProcessBuilder(command)
                .directory(copy.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    private static String absoluteClassPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(part -> CHECKOUT.resolve(part).toString())
                .reduce((one, other) -> one + File.pathSeparator + other)
                .orElseThrow();
    }

    private String qualified(String test) throws IOException {
        for (Path root : List.of(copy, CHECKOUT)) {
            Path sources = root.resolve("src/test/java");
            if (Files.isDirectory(sources)) {
                try (Stream<Path> files = Files.walk(sources)) {
                    List<Path> found =
                            files.filter(file -> file.endsWith(test + ".java")).toList();
                    if (!found.isEmpty()) {
                        String name = sources.relativize(found.getFirst()).toString();
                        return name.substring(0, name.length() - ".java".length())
                                .replace(File.separatorChar, '.');
                    }
                }
            }
        }
        throw new AssertionError("there is no test " + test);
    }
}
