package io.github.zhiban.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.Metadata;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What head and body of a page say of its title and its day, where they do not agree. */
class PageTitleTest {
    private static final String TEXT = "<p>桥是跨水的路，有石桥与木桥，石桥多拱，木桥多梁，各有所长。</p>".repeat(6);

    @Test
    void ofTwoPartsOfAName_theOneThatLeadsHomeIsTheSites() {
        assertThat(read("<title>Arches: how they stand — notes on old bridges</title>", """
                <div><h1><a href="index.html">notes on old bridges</a></h1><h2>Arches: how they stand</h2></div>
                """)
                        .title())
                .isEqualTo("Arches: how they stand");
    }

    @Test
    void theNameOfTheAuthorIsNoTitle() {
        assertThat(read(
                                "<title>How arches stand - Ada Stone - Site</title><meta name=\"author\" content=\"Ada Stone\">",
                                """
                <h2>Ada Stone</h2>
                """)
                        .title())
                .startsWith("How arches stand");
    }

    @Test
    void aHeadingThatSaysLessThanTheTitleDoesNotReplaceIt() {
        assertThat(read("<title>Bridge notes</title>", "<main><article><h1>Arch</h1>" + TEXT + "</article></main>")
                        .title())
                .isEqualTo("Bridge notes");
        assertThat(read("<title>桥 – 站</title>", "<article><h1>桥</h1>" + TEXT + "</article>")
                        .title())
                .isEqualTo("桥");
    }

    @Test
    void theDayOfAChangeIsNotThatOfPublication() {
        Metadata changed = read("""
                <title>How arches stand</title>
                <meta property="article:published_time" content="2015-09-17T16:57:43+01:00">
                <meta property="article:modified_time" content="2016-05-08T10:11:51+01:00">
                <meta itemprop="datePublished" content="2016-05-08T10:11:51+01:00">
                <meta itemprop="datePublished" content="2016-05-08T10:11:51+01:00">
                """, "");
        Metadata alone = read("""
                <title>How arches stand</title>
                <meta property="article:published_time" content="2016-05-08T10:11:51+01:00">
                <meta property="article:modified_time" content="2016-05-08T10:11:51+01:00">
                """, "");

        assertThat(changed.published().getYear()).isEqualTo(2015);
        assertThat(alone.published().getYear()).isEqualTo(2016);
    }

    @Test
    void theOnlyHeadingAboveAllTextIsTheTitleOfAFileBelowALogoToo() {
        String logo = "<div align=\"center\">\n\n![](logo.png)\n\n# 石桥手册\n\n";

        assertThat(markdown(logo + "</div>\n\n## 拱\n\n桥有拱。\n")).isEqualTo("石桥手册");
        assertThat(markdown("先说一句。\n\n" + logo + "</div>\n")).isEqualTo("a");
        assertThat(markdown(logo + "# 桥\n\n</div>\n")).isEqualTo("a");
    }

    private static String markdown(String text) {
        return new ArticleReader()
                .read(new SourceFile("a.md", text.getBytes(StandardCharsets.UTF_8)))
                .value()
                .orElseThrow()
                .metadata()
                .title();
    }

    private static Metadata read(String head, String body) {
        String page =
                "<html><head>" + head + "</head><body>" + body + "<div class=\"post\">" + TEXT + "</div></body></html>";
        Article article = new ArticleReader()
                .read(new SourceFile("a.html", page.getBytes(StandardCharsets.UTF_8)))
                .value()
                .orElseThrow();
        return article.metadata();
    }
}
