package io.github.zhiban.source.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.PictureIndex;
import io.github.zhiban.source.ArticleReader;
import io.github.zhiban.source.BodyText;
import io.github.zhiban.source.SourceFile;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DiagramSourcesTest {
    private static Article read(String diagram) {
        String page = "# 泡茶\n\n先看下面的图，再看后面的话。\n\n```mermaid\n" + diagram + "\n```\n\n图里的每一步都不难。\n";
        return new ArticleReader()
                .read(new SourceFile("a.md", page.getBytes(StandardCharsets.UTF_8)))
                .value()
                .orElseThrow();
    }

    @Test
    void a_diagram_in_mermaid_is_a_picture_that_says_what_it_shows() {
        assertThat(PictureIndex.of(read("graph TD\n A[煮水] --> B[泡茶]")))
                .singleElement()
                .satisfies(picture -> {
                    assertThat(picture.address()).startsWith("data:image/svg+xml");
                    assertThat(picture.alt()).isEqualTo("煮水 · 泡茶");
                });
    }

    @Test
    void what_a_drawn_diagram_says_its_picture_tells() {
        String page = "# 泡茶\n\n先看图，再看后面的话，最后自己动手。\n\n```mermaid\ngraph TD\n A[煮水] --> B[喝]\n```\n";

        assertThat(new BodyText().of(new SourceFile("a.md", page.getBytes(StandardCharsets.UTF_8))))
                .contains("最后自己动手")
                .doesNotContain("煮水");
    }

    @Test
    void one_that_cannot_be_drawn_stays_code() {
        var article = read("gantt\n title 计划");

        assertThat(PictureIndex.of(article)).isEmpty();
        assertThat(article.sections().getFirst().blocks()).anyMatch(Block.CodeBlock.class::isInstance);
    }
}
