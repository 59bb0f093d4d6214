package io.github.zhiban.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One folder for each kind of mess: {@code source.*} is what an export holds, {@code expected.txt} the tree it means.
 */
class CatalogueTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "source");

    /** Exports in which much is dropped that only the rule which drops it can tell from text. */
    static final Set<String> DROPPED = Set.of(
            "118-code-editors",
            "119-code-bars",
            "120-linked-notes",
            "122-ruby-spans",
            "125-word-bullets",
            "z07-heading-of-notes",
            "z08-numbers-of-notes");

    private static final ArticleReader READER = new ArticleReader();

    static Stream<Path> fixtures() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void becomesWhatItMeans(Path folder) throws IOException {
        String actual = ArticleDump.of(READER.read(source(folder)));

        Path golden = folder.resolve("expected.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(golden));
    }

    /** The fixture's source file, named as in its folder so that diagnostics do not depend on where the project is. */
    static SourceFile source(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sources = files.filter(
                            file -> file.getFileName().toString().startsWith("source."))
                    .toList();
            assertThat(sources).as("sources in %s", folder).hasSize(1);
            Path source = sources.getFirst();
            return new SourceFile(source.getFileName().toString(), Files.readAllBytes(source));
        }
    }
}
