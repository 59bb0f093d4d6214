package io.github.zhiban.source.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.ArticleText;
import io.github.zhiban.source.ArticleReader;
import io.github.zhiban.source.SourceFile;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionsTest {
    private static String text(String body) {
        String page = "<html dir='ltr'><body><article><h1>题</h1>" + body + "<p>普通的一段。</p></article></body></html>";
        Article article = new ArticleReader()
                .read(new SourceFile("a.html", page.getBytes(StandardCharsets.UTF_8)))
                .value()
                .orElseThrow();
        return ArticleText.of(article).lines().findFirst().orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "<p>a<bdi>שלום</bdi>: 3</p>, a\u2068שלום\u2069: 3",
        "<p>a<bdo dir='rtl'>bc</bdo>d</p>, a\u202Ebc\u202Cd",
        "<p>a<span dir='rtl'>bc</span>d</p>, a\u2067bc\u2069d",
        "<p dir='rtl'>2026 שלום</p>, \u200F2026 שלום",
        "<div dir='rtl'><p dir='ltr'>שלום</p></div>, \u200Eשלום",
        "<p>שלום</p>, שלום",
        "<p>a<bdi> </bdi>b</p>, a b",
    })
    void areSaidByCharacters(String body, String text) {
        assertThat(text(body)).isEqualTo(text);
    }

    @Test
    void aReadingOfWhatHasAReadingIsOne() {
        assertThat(text("<p><ruby><ruby>攻殻<rt>こうかく</rt></ruby><rt>Ghost</rt></ruby>。</p>"))
                .contains("攻殻", "こうかく Ghost")
                .doesNotContain("攻殻こうかく");
    }

    @Test
    void readingsBelongToTheirBases() {
        assertThat(text("<p><ruby><rb>旅</rb><rb>行</rb><rtc><rt>lǚ</rt><rt>xíng</rt></rtc><rtc>ㄌㄒ</rtc></ruby>。</p>"))
                .contains("旅", "行", "lǚ", "xíng", "ㄌㄒ");
    }
}
