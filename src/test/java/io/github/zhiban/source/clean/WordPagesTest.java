package io.github.zhiban.source.clean;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.ArticleText;
import io.github.zhiban.article.Block.BulletList;
import io.github.zhiban.source.ArticleReader;
import io.github.zhiban.source.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPagesTest {

    /** They begin words in English, and name things before a particle. */
    @ParameterizedTest
    @CsvSource({"l 先看天色, true", "Ø 再看水色, true", "ü 最后看火色, true", "l is a length, false", "line 是行, false", "l的长度, false"
    })
    void bulletsOfSymbolFontsMayBeLettersOfParagraphs(String line, boolean bullet) {
        String lines = "<p><span> " + line + "；</span></p><p><span> " + line + "，各有所长。</span></p>";
        var page = new SourceFile(
                "a.html",
                ("<article><h1>桥</h1><p>造桥的人有三看，看法如下。</p>" + lines + "<p>桥是跨水的路。</p></article>").getBytes(UTF_8));
        var reader = new ArticleReader();

        var article = reader.read(page).value().orElseThrow();

        assertThat(article.sections().stream()
                        .flatMap(section -> section.blocks().stream())
                        .anyMatch(BulletList.class::isInstance))
                .isEqualTo(bullet);
        assertThat(ArticleText.of(article)).contains(line.substring(2));
        assertThat(reader.ledger(page).orElseThrow().unaccounted()).isEmpty();
    }
}
