package io.github.zhiban.cli;

import io.github.zhiban.article.MetadataPatch;
import io.github.zhiban.workspace.project.Configuration;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which {@code zhiban.yaml} counts, and what it says of articles. */
final class ConfigurationOptions {
    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The configuration of the project (default: the nearest zhiban.yaml at or above the source).")
    private @Nullable Path config;

    @Option(names = "--no-config", description = "Take no configuration.")
    private boolean noConfig;

    private @Nullable Configuration found;

    /** The file that was named, or the nearest to the first source; empty where none is wanted or there. */
    Optional<Path> file(List<String> sources) {
        if (noConfig) {
            return Optional.empty();
        }
        return config != null ? Optional.of(config) : Configuration.find(beginning(sources));
    }

    /** Takes what the file says. */
    void configured(Configuration configuration) {
        found = configuration;
    }

    /** What holds for articles that say nothing themselves. */
    MetadataPatch metadata() {
        return found == null ? MetadataPatch.NONE : found.metadata();
    }

    /** What is said about an article. */
    MetadataPatch about(Path article) {
        return found == null ? MetadataPatch.NONE : found.about(article);
    }

    /** Where the search begins: at the first source, or where the program was started. */
    private static Path beginning(List<String> sources) {
        try {
            Path first = Path.of(sources.isEmpty() ? "" : sources.getFirst());
            return Files.exists(first) ? first : Path.of("");
        } catch (InvalidPathException pattern) {
            return Path.of("");
        }
    }
}
