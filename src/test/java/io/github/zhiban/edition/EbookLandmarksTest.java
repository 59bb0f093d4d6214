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
        return section(1, id, title);
    }

    private static Section section(int rank, String id, String title, Section... within) {
        return new Section(
                new Heading(id, rank, List.of(new Inline.Text(title)), AT),
                List.of(new Block.Paragraph(List.of(new Inline.Text("它有三个孔。")), AT)),
                List.of(within));
    }

    private static String firstFile(Section... sections) {
        Metadata metadata = new Metadata("桥", List.of(), null, null, List.of(), List.of(), List.of(), "zh-CN", null);
        Article article = new Article(metadata, List.of(sections), List.of(), AT);
        OffsetDateTime when = OffsetDateTime.parse("2024-01-02T03:04:05Z");
        return new EditionMaker(Library.FONTS)
                .ebook(article, Library.style("classic"), Map.of(), null, "bridges.html", null, when)
                .value()
                .chapters()
                .getFirst()
                .xhtml();
    }

    @Test
    void chaptersOfOneFileBearNamesOfTheirOwn() {
        assertThat(firstFile(section("a", "石桥"), section("b", "优点"), section("c", "木桥"), section("d", "优点")))
                .contains("aria-labelledby=\"a\"", "aria-labelledby=\"b\"", "aria-labelledby=\"c\"")
                .contains("aria-label=\"优点 2\" id=\"d\"")
                .doesNotContain("aria-labelledby=\"d\"");
    }

    @Test
    void headingsWithinChaptersBeginSectionsThatLinksLeadTo() {
        Section deep = section(3, "c", "桥墩");
        assertThat(firstFile(section(1, "a", "石桥", section(2, "b", "拱", deep), section(2, "d", "券"))))
                .containsSubsequence(
                        "aria-labelledby=\"a\">\n<h1 id=\"a\"",
                        "<section id=\"b\">\n<h2 class",
                        "<section id=\"c\">\n<h3 class",
                        "</section>\n</section>\n<section id=\"d\">\n<h2 class",
                        "</section>\n</section>");
    }

    @Test
    void whatStandsBeforeTheChaptersIsFrontMatter() {
        Section introduction = new Section(null, section("", "").blocks(), List.of());
        assertThat(firstFile(introduction, section("a", "石桥")))
                .contains("<section epub:type=\"frontmatter introduction\" role=\"doc-introduction\"");
    }
}
