package io.github.zhiban.source.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.ArticleText;
import io.github.zhiban.source.ArticleReader;
import io.github.zhiban.source.SourceFile;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrayBreaksTest {
    private static String text(String body) {
        String page = "<html><body><article><h1>题</h1><p>" + body + "</p><p>普通的一段。</p></article></body></html>";
        Article article = new ArticleReader()
                .read(new SourceFile("a.html", page.getBytes(StandardCharsets.UTF_8)))
                .value()
                .orElseThrow();
        return ArticleText.of(article);
    }

    @ParameterizedTest
    @ValueSource(strings = {"石桥<br>、木桥", "石桥<br/>\n ，木桥", "石桥（拱<br>）木桥", "石桥<br><b>、</b>木桥", "石桥<br>。"})
    void noLineBeginsWithAMarkThatEndsOne(String body) {
        assertThat(text(body)).startsWith(body.replaceAll("<[^>]+>|\\s", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"石桥<br>木桥", "石桥<br>！注意", "石桥<br>。。。", "石桥<br>“拱”", "石桥<br><br>、木桥", "石桥<br>——木桥"})
    void breaksOfTheAuthorStay(String body) {
        assertThat(text(body)).doesNotStartWith(body.replace("<br>", ""));
    }
}
