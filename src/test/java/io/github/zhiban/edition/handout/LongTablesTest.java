package io.github.zhiban.edition.handout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.edition.EditionMaker;
import io.github.zhiban.edition.Library;
import io.github.zhiban.source.ArticleReader;
import io.github.zhiban.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The layout asks for each row about all rows of its body: bodies of tables stay short, and no cell is cut in two. */
class LongTablesTest {
    private static final OffsetDateTime WHEN = OffsetDateTime.parse("2024-01-02T03:04:05Z");
    private static final EditionMaker MAKER = new EditionMaker(Library.FONTS);

    @Test
    void longBodiesArePartedWhereNoCellGoesOn() {
        List<Long> rows = bodies(IntStream.rangeClosed(1, 450)
                .mapToObj(i -> i == 200
                        ? "<tr><td rowspan=2>200</td><td>石桥</td></tr>"
                        : i == 201 ? "<tr><td>木桥</td></tr>" : "<tr><td>第" + i + "</td><td>石桥</td></tr>")
                .collect(Collectors.joining()));

        assertThat(rows).containsExactly(201L, 200L, 49L);
    }

    @Test
    void othersAreWhole() {
        assertThat(bodies("<tr><td>一</td><td>二</td></tr>".repeat(200))).containsExactly(200L);
    }

    /** How many rows each body of a table has in the markup. */
    private static List<Long> bodies(String rows) {
        var page = "<html><body><article><h1>长表</h1><p>桥是跨水的路。</p><table>" + rows + "</table></article></body></html>";
        var file = new SourceFile("a.html", page.getBytes(StandardCharsets.UTF_8));
        var article = new ArticleReader().read(file).value().orElseThrow();
        String markup = MAKER.handout(article, Library.style("classic"), Map.of(), WHEN)
                .value()
                .xhtml();
        return Stream.of(markup.split("<tbody>"))
                .skip(1)
                .map(body -> (long) body.split("<tr>").length - 1)
                .toList();
    }
}
