package io.github.zhiban.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.ArticleText;
import io.github.zhiban.article.Block;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is deep or long in real exports comes out whole. */
class LargeInputTest {

    @Test
    void wrappersAThousandDeepLeaveNoTrace() {
        Article article = read("<div>".repeat(1_000) + "<p>最里面的一段文字</p>" + "</div>".repeat(1_000));

        assertThat(article.sections().getFirst().blocks()).singleElement().isInstanceOf(Block.Paragraph.class);
        assertThat(ArticleText.of(article)).isEqualTo("最里面的一段文字\n");
    }

    @Test
    void quotesAThousandDeepKeepTheirText() {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            html.append("<blockquote><p>第").append(i).append("层</p>");
        }

        Article article = read(html.toString());

        assertThat(ArticleText.of(article)).contains("第0层\n", "第23层\n", "第24层\n", "第999层\n");
    }

    @Test
    void tablesSixteenDeepKeepTheirText() {
        String row = "<table><tr><th>列</th><th>值</th></tr><tr><td>第%d层</td><td>";
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            html.append(row.formatted(i));
        }

        Article article = read(html.toString());

        assertThat(ArticleText.of(article)).contains("第0层", "第3层", "第15层");
        assertThat(tablesWithin(article.sections().getFirst().blocks())).isEqualTo(3);
    }

    private static int tablesWithin(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .flatMap(table -> table.body().stream())
                .flatMap(row -> row.cells().stream())
                .mapToInt(cell -> 1 + tablesWithin(cell.content()))
                .max()
                .orElse(0);
    }

    @Test
    void longParagraphStaysOne() {
        String text = "一段没有换行的很长的文字，".repeat(13_000);

        Article article = read("<p>" + text + "</p>");

        assertThat(ArticleText.of(article)).isEqualTo(text + "\n");
    }

    @Test
    void thousandsOfBreaksKeepTheirLines() {
        StringBuilder html = new StringBuilder("<p>");
        for (int i = 0; i < 4_396; i++) {
            html.append(i == 0 ? "" : "<br/>").append("行").append(i);
        }

        Article article = read(html.append("</p>").toString());

        assertThat(ArticleText.of(article).lines())
                .hasSize(4_396)
                .startsWith("行0", "行1")
                .endsWith("行4395");
    }

    @Test
    void blankLinesInCodeFillNoPages() {
        Article article = read("<pre>甲" + "\n  ".repeat(500) + "\n乙\n\n丙</pre>");

        assertThat(ArticleText.of(article).lines())
                .hasSize(14)
                .startsWith("甲", "")
                .endsWith("", "乙", "", "丙");
    }

    @Test
    void manySiblingsOfEveryKind() {
        Article article = read("<p></p><p>甲<strong>乙</strong></p><ol><li>丙</li></ol><img src=\"a.png\">".repeat(5_000));

        assertThat(ArticleText.of(article).codePoints().filter(c -> c == '丙')).hasSize(5_000);
    }

    private static Article read(String body) {
        String html = "<div class=\"blog-content-box\"><h1 id=\"articleContentId\">长</h1><div id=\"content_views\">"
                + body + "</div></div>";
        return new ArticleReader()
                .read(new SourceFile("long.html", html.getBytes(StandardCharsets.UTF_8)))
                .value()
                .orElseThrow();
    }
}
