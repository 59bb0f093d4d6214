package io.github.zhiban.source.repair;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.Inline;
import io.github.zhiban.source.ArticleReader;
import io.github.zhiban.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Strong text is shown here between square brackets. */
class CrossedStressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "有<strong>标签（Tag）</strong>、**资源（Asset）<strong>以及</strong>类型（Type）**三类 | 有[标签（Tag）]、[资源（Asset）]以及[类型（Type）]三类",
                "第一类（<strong>单源</strong>）用**Dijkstra（某）<strong>算法，第二类（<strong>所有</strong>），用</strong>Floyd（某）**算法 "
                        + "| 第一类（[单源]）用[Dijkstra（某）]算法，第二类（所有），用[Floyd（某）]算法",
                "<strong>石桥</strong>多拱，**木桥**多梁 | [石桥]多拱，[木桥]多梁",
                "算<strong>两次</strong>：2**10 与 3**4 | 算[两次]：2**10 与 3**4",
                "石桥**多拱<strong>而木桥</strong>多梁 | 石桥**多拱[而木桥]多梁",
                "石桥**，<strong>而木桥</strong>**多梁 | 石桥**，[而木桥]**多梁",
            })
    void signsArePairedInTheirOrder(String html, String read) {
        SourceFile file = new SourceFile(
                "a.html",
                ("<!DOCTYPE html><html><head><title>桥</title></head><body><div id=\"content_views\"><h1>桥</h1>"
                                + "<p>桥是跨水的路。</p><p>" + html + "。</p></div></body></html>")
                        .getBytes(StandardCharsets.UTF_8));

        Article article = new ArticleReader().read(file).value().orElseThrow();
        Block.Paragraph last =
                (Block.Paragraph) article.sections().getLast().blocks().getLast();

        assertThat(last.content().stream().map(CrossedStressTest::shown).collect(Collectors.joining()))
                .isEqualTo(read + "。");
    }

    private static String shown(Inline inline) {
        return switch (inline) {
            case Inline.Text text -> text.value();
            case Inline.Strong strong ->
                strong.content().stream().map(CrossedStressTest::shown).collect(Collectors.joining("", "[", "]"));
            default -> throw new AssertionError(inline);
        };
    }
}
