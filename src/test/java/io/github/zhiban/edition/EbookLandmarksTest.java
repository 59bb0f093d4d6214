package io.github.zhiban.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.Heading;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.Metadata;
import io.github.zhiban.article.Section;
import io.github.zhiban.diagnostics.Location;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EbookLandmarksTest {
    private static final Location AT = Location.of("bridges.html");

    private static Section section(String id, String title) {
        return new Section(
                new Heading(id, 1, List.of(new Inline.Text(title)), AT),
                List.of(new Block.Paragraph(List.of(new Inline.Text("它有三个孔。")), AT)),
                List.of());
    }

    @Test
    void chaptersOfOneFileBearNamesOfTheirOwn() {
        Metadata metadata = new Metadata("桥", List.of(), null, null, List.of(), List.of(), List.of(), "zh-CN", null);
        Article article = new Article(
                metadata,
                List.of(section("a", "石桥"), section("b", "优点"), section("c", "木桥"), section("d", "优点")),
                List.of(),
                AT);
        OffsetDateTime when = OffsetDateTime.parse("2024-01-02T03:04:05Z");

        var book = new EditionMaker(Library.FONTS)
                .ebook(article, Library.style("classic"), Map.of(), null, "bridges.html", null, when)
                .value();

        assertThat(book.chapters().getFirst().xhtml())
                .contains("aria-labelledby=\"a\"", "aria-labelledby=\"b\"", "aria-labelledby=\"c\"")
                .contains("aria-label=\"优点 2\"")
                .doesNotContain("aria-labelledby=\"d\"");
    }
}
