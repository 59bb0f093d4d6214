package io.github.zhiban.workspace.project;

import io.github.zhiban.article.MetadataPatch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a project says once for all its articles.
 *
 * @param file where it was found
 * @param options by the long names of the options of {@code zhiban publish}, without dashes
 * @param metadata what holds for articles that say nothing themselves
 * @param articles what is said about single articles; it counts more than what they say of themselves
 */
public record Configuration(
        Path file, Map<String, Setting> options, MetadataPatch metadata, List<ArticleSettings> articles) {
    /** What the file is called. */
    public static final String NAME = "zhiban.yaml";

    public Configuration {
        options = Map.copyOf(options);
        articles = List.copyOf(articles);
    }

    /** The configuration in a folder or in the nearest one above it that has one. */
    public static Optional<Path> find(Path start) {
        Path absolute = start.toAbsolutePath().normalize();
        return Stream.iterate(absolute, folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve(NAME))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** The folder that its paths start from. */
    public Path folder() {
        Path folder = file.toAbsolutePath().normalize().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }

    /** What is said about an article. Of several entries that are about it the later counts more. */
    public MetadataPatch about(Path article) {
        Path absolute = article.toAbsolutePath().normalize();
        if (!absolute.startsWith(folder())) {
            return MetadataPatch.NONE;
        }
        Path relative = folder().relativize(absolute);
        return articles.stream()
                .filter(entry -> entry.isAbout(relative))
                .map(ArticleSettings::metadata)
                .reduce(MetadataPatch.NONE, (earlier, later) -> later.over(earlier));
    }
}
