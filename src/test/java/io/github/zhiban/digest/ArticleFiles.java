package io.github.zhiban.digest;

import io.github.zhiban.article.Article;
import io.github.zhiban.source.ArticleReader;
import io.github.zhiban.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The articles that summaries are tested on: the sample, the fixtures, and those of the folder that
 * {@code -Dcorpus=DIR} names.
 */
public final class ArticleFiles {
    private ArticleFiles() {}

    /** Their paths, in order of their names. */
    public static List<Path> all() throws IOException {
        List<Path> articles = new ArrayList<>(List.of(Path.of("source/aigc-overview.html")));
        articles.addAll(files(Path.of("src/test/resources/digest/articles")));
        String corpus = System.getProperty("corpus");
        if (corpus != null) {
            articles.addAll(files(Path.of(corpus)));
        }
        return articles;
    }

    /** The article in a file. */
    public static Article read(Path file) throws IOException {
        return new ArticleReader()
                .read(new SourceFile(file.getFileName().toString(), Files.readAllBytes(file)))
                .value()
                .orElseThrow();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file ->
                            file.toString().endsWith(".html") || file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
