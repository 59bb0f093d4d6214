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

/** A line of a list stands alone neither at the foot of a page nor at the head of one. */
class KeptItemsTest {
    private static final OffsetDateTime WHEN = OffsetDateTime.parse("2024-01-02T03:04:05Z");
    private static final EditionMaker MAKER = new EditionMaker(Library.FONTS);
    private static final String LONG = "这一项说得很长，要折成好几行才放得下，".repeat(5);

    @Test
    void theFirstAndTheLastLineOfAListStayWithTheirNeighbours() {
        assertThat(handout("1. 打开闸门\n2. 放下吊桥\n3. 点亮灯塔\n4. 收起缆绳\n"))
                .contains("<li class=\"keeps-next\"", "<li class=\"keeps-last\"")
                .containsOnlyOnce("keeps-next")
                .containsOnlyOnce("keeps-last");
    }

    @Test
    void itemsOfSeveralLinesAreKeptByTheirLines() {
        assertThat(handout("- " + LONG + "\n- 放下吊桥\n- " + LONG + "\n- 收起缆绳\n")).doesNotContain("keeps-");
    }

    @Test
    void whatAQuestionListsStaysWithItsOptions() {
        assertThat(handout("1. 打开闸门\n2. 放下吊桥\n\nA) 12　B) 21\n")).contains(" asks\"");
        assertThat(handout("1. 打开闸门\n".repeat(9) + "\nA) 12　B) 21\n")).doesNotContain(" asks\"");
        assertThat(handout("1. 打开闸门\n2. 放下吊桥\n\n于是船就能过去了。\n")).doesNotContain(" asks\"");
    }

    private static String handout(String list) {
        var article = new ArticleReader()
                .read(new SourceFile("a.md", ("# 过闸\n\n步骤如下：\n\n" + list).getBytes(StandardCharsets.UTF_8)))
                .value()
                .orElseThrow();
        return MAKER.handout(article, Library.style("classic"), Map.of(), WHEN)
                .value()
                .xhtml();
    }
}
