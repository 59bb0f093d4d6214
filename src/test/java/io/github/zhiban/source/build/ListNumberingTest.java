package io.github.zhiban.source.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.Block.Numbering;
import io.github.zhiban.source.ArticleReader;
import io.github.zhiban.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListNumberingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        type="a"                               | LOWER_ALPHA
        type="A"                               | UPPER_ALPHA
        type="i"                               | LOWER_ROMAN
        type="I"                               | UPPER_ROMAN
        type="1"                               | DECIMAL
        style="list-style-type: lower-latin"   | LOWER_ALPHA
        style="list-style-type: upper-roman"   | UPPER_ROMAN
        style="list-style: cjk-ideographic"    | CHINESE
        style="list-style-type: armenian"      | DECIMAL
        """)
    void numbersAsTheListSays(String attribute, Numbering numbering) {
        String page = "<h1>安装步骤</h1><p>按下面的次序做。</p><ol " + attribute + "><li>先下载安装包到本机。</li><li>再解压到目录里面。</li></ol>";

        var article = new ArticleReader()
                .read(new SourceFile("a.html", page.getBytes(StandardCharsets.UTF_8)))
                .value()
                .orElseThrow();

        List<Numbering> found = new ArrayList<>();
        article.walk(new Article.Visitor() {
            @Override
            public void block(Block block) {
                if (block instanceof Block.OrderedList list) {
                    found.add(list.numbering());
                }
            }
        });
        assertThat(found).containsExactly(numbering);
    }
}
