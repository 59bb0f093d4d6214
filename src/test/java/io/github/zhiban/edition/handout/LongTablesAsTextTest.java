package io.github.zhiban.edition.handout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.PlainText;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.edition.EditionCodes;
import io.github.zhiban.source.ArticleReader;
import io.github.zhiban.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongTablesAsTextTest {
    @Test
    void whatIsTooLongBecomesLines() {
        Outcome<Article> printed = LongTables.asPrinted(article(LongTables.MOST_CELLS / 2));

        List<Block> blocks = printed.value().sections().getFirst().blocks();
        assertThat(blocks.stream().filter(Block.Table.class::isInstance)).hasSize(1);
        assertThat(printed.diagnostics()).extracting(Diagnostic::code).containsExactly(EditionCodes.LONG_TABLE);
        List<String> texts = blocks.stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> PlainText.of(((Block.Paragraph) block).content()))
                .toList();
        assertThat(texts.get(2)).contains("名 · 形").contains("第1 · 石桥");
        assertThat(texts.getLast()).contains("第20000 · 石桥");
    }

    @Test
    void whatIsTooLongForLinesRunsOn() {
        Outcome<Article> printed = LongTables.asPrinted(article(LongTables.MOST_LINES + 1));

        Block.Paragraph last =
                (Block.Paragraph) printed.value().sections().getFirst().blocks().getLast();
        assertThat(last.content()).noneMatch(Inline.HardLineBreak.class::isInstance);
        assertThat(PlainText.of(last.content())).endsWith("第30000 · 石桥; 第30001 · 石桥");
        assertThat(printed.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("The handout has a table of 30002 rows as running text.");
    }

    /** Each cell covers a column of all rows below it: few cells, and very many places. */
    @ParameterizedTest
    @CsvSource({"300, true", "100, false"})
    void whatSpansCoverCounts(int rows, boolean tooLong) {
        String page = "<html><body><article><h1>梯表</h1><p>桥是跨水的路。</p><table>"
                + "<tr><td rowspan=9999>甲</td></tr>".repeat(rows) + "</table><p>再看。</p></article></body></html>";
        Article article = read(page);

        assertThat(LongTables.asPrinted(article).diagnostics()).hasSize(tooLong ? 1 : 0);
    }

    @Test
    void othersAreTheSameArticle() {
        Article article = article(10);
        assertThat(LongTables.asPrinted(article).value()).isSameAs(article);
    }

    private static Article article(int rows) {
        StringBuilder page = new StringBuilder("<html><body><article><h1>长表</h1><p>桥是跨水的路。</p>");
        page.append("<table><tr><td>短表</td><td>在前</td></tr></table><p>再看长表。</p><table>");
        page.append("<thead><tr><th>名</th><th>形</th></tr></thead>");
        for (int row = 1; row <= rows; row++) {
            page.append("<tr><td>第").append(row).append("</td><td>石桥</td></tr>");
        }
        return read(page.append("</table></article></body></html>").toString());
    }

    private static Article read(String page) {
        var file = new SourceFile("a.html", page.getBytes(StandardCharsets.UTF_8));
        return new ArticleReader().read(file).value().orElseThrow();
    }
}
