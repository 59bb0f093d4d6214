package io.github.zhiban.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.Section;
import io.github.zhiban.source.ArticleReader;
import io.github.zhiban.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Blocks of Markdown know the lines of the file that they come from. */
class MarkdownPositionTest {

    @Test
    void paragraphsComeFromTheirLines() {
        assertThat(lines("# 石桥\n\n桥是跨水的路。")).containsExactly(3);
    }

    @Test
    void linesBelowFrontMatterCodeAndFormulasKeepTheirNumbers() {
        String text = "---\n"
                + "title: 题\n"
                + "---\n\n"
                + "$$\n"
                + "a\n"
                + "$$\n\n"
                + "```js\n"
                + "x\n\n"
                + "```\n\n"
                + "甲`b\n"
                + "c`丁\n\n"
                + "<div>\n"
                + "乙\n"
                + "</div>\n\n"
                + "| 1 |\n"
                + "|---|\n"
                + "| 2 |\n";

        assertThat(lines(text)).containsExactly(5, 9, 14, 17, 21);
    }

    @Test
    void notesKeepTheLinesWhereTheyWereWritten() {
        Article article = read("甲[^1]。\n\n[^1]: 注一。\n\n乙。");

        assertThat(article.notes().getFirst().content().getFirst().at().line()).isEqualTo(3);
    }

    private static List<Integer> lines(String text) {
        return read(text).sections().stream()
                .flatMap(MarkdownPositionTest::blocks)
                .map(block -> block.at().line())
                .toList();
    }

    private static Stream<Block> blocks(Section section) {
        return Stream.concat(
                section.blocks().stream(), section.sections().stream().flatMap(MarkdownPositionTest::blocks));
    }

    private static Article read(String text) {
        return new ArticleReader()
                .read(new SourceFile("a.md", text.getBytes(StandardCharsets.UTF_8)))
                .value()
                .orElseThrow();
    }
}
