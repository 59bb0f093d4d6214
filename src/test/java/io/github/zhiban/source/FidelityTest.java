package io.github.zhiban.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.ArticleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every Han character, letter and digit of a body is in its article, in order. {@code -Dcorpus=DIR} asks so of a folder
 * of exports.
 */
class FidelityTest {
    private static final ArticleReader READER = new ArticleReader();
    private static final BodyText BODY_TEXT = new BodyText();

    static Stream<SourceFile> pages() throws IOException {
        String corpus = System.getProperty("corpus");
        Stream.Builder<SourceFile> pages = Stream.builder();
        if (corpus == null) {
            for (Path folder : CatalogueTest.fixtures().toList()) {
                if (CatalogueTest.DROPPED.contains(folder.getFileName().toString())) {
                    continue;
                }
                SourceFile source = CatalogueTest.source(folder);
                pages.add(new SourceFile(folder.getFileName() + "/" + source.name(), source.bytes()));
            }
            return pages.build();
        }
        try (Stream<Path> files = Files.list(Path.of(corpus))) {
            for (Path file : files.filter(f -> f.toString().matches(".*\\.(html?|md|txt)"))
                    .sorted()
                    .toList()) {
                pages.add(new SourceFile(file.getFileName().toString(), Files.readAllBytes(file)));
            }
        }
        return pages.build();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsLost(SourceFile page) {
        int[] body = signs(BODY_TEXT.of(page));
        int[] article = signs(ArticleText.of(READER.read(page).value().orElseThrow()));

        int found = 0;
        for (int i = 0; i < article.length && found < body.length; i++) {
            if (article[i] == body[found]) {
                found++;
            }
        }

        assertThat(found)
                .as("%s: found up to “%s”", page.name(), new String(body, 0, found).replaceAll("(?s).*(.{20})$", "$1"))
                .isEqualTo(body.length);
    }

    private static int[] signs(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).toArray();
    }
}
