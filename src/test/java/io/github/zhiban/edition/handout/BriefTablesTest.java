package io.github.zhiban.edition.handout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.edition.EditionMaker;
import io.github.zhiban.edition.Library;
import io.github.zhiban.source.ArticleReader;
import io.github.zhiban.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Tables of a few rows stay on one page, unless they are so high that the page before would be left blank for a good
 * part.
 */
class BriefTablesTest {
    private static final OffsetDateTime WHEN = OffsetDateTime.parse("2024-01-02T03:04:05Z");
    private static final EditionMaker MAKER = new EditionMaker(Library.FONTS);
    private static final String BRIEF = "<table class=\"brief\"";

    @Test
    void aFewShortRowsStayTogether() {
        assertThat(handout("一个短句")).contains(BRIEF);
    }

    @Test
    void aFewRowsOfLongTextsDoNot() {
        assertThat(handout("这一格里的话说得很长，要折成好几行才放得下，因此整张表也就很高。".repeat(3))).doesNotContain(BRIEF);
    }

    @Test
    void rowsOfPicturesAreHigh() {
        assertThat(pictures(2)).contains(BRIEF);
        assertThat(pictures(4)).doesNotContain(BRIEF);
    }

    private static String pictures(int rows) {
        String row = "<tr><td><figure><img src=\"a.png\" alt=\"图\"></figure></td><td>说明</td></tr>";
        return written(
                "a.html",
                "<html><body><article><h1>选型</h1><p>下面是一张表。</p><table>" + row.repeat(rows)
                        + "</table></article></body></html>");
    }

    private static String handout(String cell) {
        String table = "|产品|特点|用途|\n|---|---|---|\n" + ("|名称|" + cell + "|" + cell + "|\n").repeat(5);
        return written("a.md", "# 选型\n\n下面是一张表。\n\n" + table);
    }

    private static String written(String name, String source) {
        var article = new ArticleReader()
                .read(new SourceFile(name, source.getBytes(StandardCharsets.UTF_8)))
                .value()
                .orElseThrow();
        return MAKER.handout(article, Library.style("classic"), Map.of(), WHEN)
                .value()
                .xhtml();
    }
}
