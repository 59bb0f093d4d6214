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

/** Tables that no page holds are told row by row, each value beside the name of its column. */
class RecordsTest {
    private static final OffsetDateTime WHEN = OffsetDateTime.parse("2024-01-02T03:04:05Z");
    private static final EditionMaker MAKER = new EditionMaker(Library.FONTS);

    @Test
    void aFirstRowOfShortTextsNamesTheColumns() {
        String names = row("项目甲", "第二栏", "其三");
        String values = row("名称很长的一个项目", "第一个值也相当长，一行放不下，所以要分记录来写", "值");

        assertThat(handout(names + values + values))
                .doesNotContain("第 1 列")
                .containsOnlyOnce("class=\"records\"")
                .contains("项目甲1　第二栏1　其三1　项目甲2")
                .contains("<th scope=\"row\">项目甲1</th>");
    }

    @Test
    void aFirstRowThatSaysAsMuchAsTheOthersNamesNothing() {
        String values = row("名称很长的一个项目，不会是名字", "第一个值也相当长，一行放不下，所以要分记录来写", "值");

        assertThat(handout(values + values + values)).contains("第 1 列");
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<tr>");
        for (int i = 1; i <= 8; i++) {
            for (String cell : cells) {
                row.append("<td>").append(cell).append(i).append("</td>");
            }
        }
        return row.append("</tr>").toString();
    }

    private static String handout(String rows) {
        String html = "<html><head><title>宽表</title></head><body><article><p>下面是一张很宽的表，它有二十四栏。</p><table>" + rows
                + "</table></article></body></html>";
        var article = new ArticleReader()
                .read(new SourceFile("a.html", html.getBytes(StandardCharsets.UTF_8)))
                .value()
                .orElseThrow();
        return MAKER.handout(article, Library.style("classic"), Map.of(), WHEN)
                .value()
                .xhtml();
    }
}
