package io.github.zhiban;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each stage has a page that says what it takes and gives, which classes to read first, and what goes wrong easily. */
class StagePagesTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "io", "github", "zhiban");
    private static final Path TESTS = Path.of("src", "test", "java");
    private static final Path PAGES = Path.of("docs", "stages");
    private static final Pattern FIRST = Pattern.compile("(?m)^1\\. `([a-z.]+\\.[A-Z]\\w*)`: ");
    private static final Pattern CLASS = Pattern.compile("`((?:[a-z]+\\.)*[A-Z][a-z]\\w*)(?:\\.[a-z]\\w*)?`");

    /** Packages whose work the others explain: what all know, and what starts the program. */
    private static final Set<String> WITHOUT =
            Set.of("article", "diagnostics", "budget", "hash", "launch", "maven", "press", "preview", "gallery");

    static List<Path> pages() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            return pages.sorted().toList();
        }
    }

    @Test
    void everyStageHasOne() throws IOException {
        try (Stream<Path> packages = Files.list(SOURCES)) {
            Set<String> stages = packages.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !WITHOUT.contains(name))
                    .collect(Collectors.toSet());

            assertThat(pages().stream()
                            .map(page -> page.getFileName().toString().replace(".md", ""))
                            .collect(Collectors.toSet()))
                    .isEqualTo(stages);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void namesClassesThatAreThere(Path page) throws IOException {
        String text = Files.readString(page);
        List<String> first =
                FIRST.matcher(text).results().map(found -> found.group(1)).toList();

        assertThat(text).contains("**Takes**", "**Gives**", "## Traps");
        assertThat(first)
                .hasSize(3)
                .allSatisfy(name -> assertThat(SOURCES.resolve(name.replace('.', '/') + ".java"))
                        .exists());
        assertThat(CLASS.matcher(text).results().map(StagePagesTest::simpleName))
                .allSatisfy(name -> assertThat(classes()).contains(name));
    }

    private static String simpleName(MatchResult found) {
        return found.group(1).substring(found.group(1).lastIndexOf('.') + 1) + ".java";
    }

    private static Set<String> classes() throws IOException {
        try (Stream<Path> main = Files.walk(SOURCES);
                Stream<Path> test = Files.walk(TESTS)) {
            return Stream.concat(main, test)
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.toSet());
        }
    }
}
