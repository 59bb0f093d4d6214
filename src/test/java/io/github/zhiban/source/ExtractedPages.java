package io.github.zhiban.source;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.zhiban.article.Article;
import io.github.zhiban.article.ArticleText;
import io.github.zhiban.article.Picture;
import io.github.zhiban.article.PictureIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes what the reader takes out of pages as lines of JSON, for {@code src/test/extraction/compare.mjs}. The first
 * argument names a file of lines {@code id TAB file}, the second the file to write.
 */
final class ExtractedPages {
    private ExtractedPages() {}

    /** Without the descriptions of pictures, which are no text of the page. */
    private static String text(Article article) {
        Set<String> descriptions =
                PictureIndex.of(article).stream().map(Picture::alt).collect(Collectors.toSet());
        return ArticleText.of(article)
                .lines()
                .filter(line -> !descriptions.contains(line))
                .collect(Collectors.joining("\n"));
    }

    public static void main(String[] arguments) throws IOException {
        ArticleReader reader = new ArticleReader();
        ObjectMapper json = new ObjectMapper();
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            String[] page = line.split("\t", -1);
            Optional<Article> article = reader.read(new SourceFile("page.html", Files.readAllBytes(Path.of(page[1]))))
                    .value();
            Map<String, String> said = new LinkedHashMap<>();
            said.put("id", page[0]);
            article.ifPresent(found -> {
                said.put("title", found.metadata().title());
                said.put("author", String.join(", ", found.metadata().authors()));
                said.put(
                        "date",
                        found.metadata().published() == null
                                ? ""
                                : found.metadata().published().toString());
                said.put("text", text(found));
            });
            lines.add(json.writeValueAsString(said));
        }
        Files.write(Path.of(arguments[1]), lines);
    }
}
