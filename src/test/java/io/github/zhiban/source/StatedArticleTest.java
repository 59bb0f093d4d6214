package io.github.zhiban.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.ArticleText;
import io.github.zhiban.article.Ledger.Fate;
import io.github.zhiban.article.LedgerCounts;
import io.github.zhiban.article.MetadataOrigin;
import io.github.zhiban.article.Section;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Outcome;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StatedArticleTest {
    private static final String PAGE = """
        <!DOCTYPE html><html><head><title>石桥的养护 - 某站</title><meta property="og:title" content="石桥的养护">
        <meta name="author" content="桥工"></head><body><nav><a href="/">首页</a></nav>
        <div class="story"><h1>石桥的养护</h1><p>这一段说的是桥面，它很长，足够让人认出这就是正文，别的地方没有这么多的字，也没有这么多逗号。</p>
        <p>还有一段，说的是桥墩，同样很长，也有逗号，也有句号，读起来像一篇文章。</p></div>
        <div id="box"><p>方框里的话，由用户指定。</p></div></body></html>
        """;
    private static final SourceFile FILE = new SourceFile("page.html", PAGE.getBytes(UTF_8));

    private final ArticleReader reader = new ArticleReader();

    private static String text(Outcome<Optional<Article>> read) {
        return read.value().orElseThrow().sections().stream()
                .map((Section section) -> ArticleText.of(section))
                .collect(Collectors.joining());
    }

    @Test
    void theArticleIsWhereTheUserSaysItIs() {
        Outcome<Optional<Article>> read = reader.read(FILE, "#box");

        assertThat(text(read)).contains("方框里的话").doesNotContain("桥面");
        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.value().orElseThrow().metadata().title()).isEqualTo("石桥的养护");
        assertThat(text(reader.read(FILE))).contains("桥面").doesNotContain("方框里的话");
    }

    @Test
    void whatMatchesNothingIsSaid() {
        Outcome<Optional<Article>> read = reader.read(FILE, "#nowhere");

        assertThat(text(read)).contains("桥面");
        assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly(SourceCodes.MAIN_NOT_FOUND);
    }

    @Test
    void tellsSelectorsFromOtherTexts() {
        assertThat(ArticleReader.isSelector("main > .story, #box")).isTrue();
        assertThat(ArticleReader.isSelector("a[")).isFalse();
        assertThat(ArticleReader.isSelector(" ")).isFalse();
    }

    @Test
    void tellsWhoSaysWhatIsKnown() {
        Article article = reader.read(FILE).value().orElseThrow();

        assertThat(article.origins())
                .extracting(MetadataOrigin::field, MetadataOrigin::value, MetadataOrigin::source)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("title", "石桥的养护", "og:title, heading"),
                        org.assertj.core.groups.Tuple.tuple("author", "桥工", "author"));
        assertThat(article.origins()).allMatch(origin -> origin.confidence() >= 0 && origin.confidence() <= 1);
    }

    @Test
    void countsWhatMetWhichFate() {
        LedgerCounts counts = LedgerCounts.of(reader.ledger(FILE).orElseThrow());

        assertThat(counts.printed()).isPositive();
        assertThat(counts.unaccounted()).isZero();
        assertThat(counts.dropped()).isNotEmpty();
        assertThat(counts.printed())
                .isEqualTo((int) reader.ledger(FILE).orElseThrow().count(Fate.PRINTED));
    }
}
