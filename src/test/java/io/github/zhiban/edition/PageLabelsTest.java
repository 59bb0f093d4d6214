package io.github.zhiban.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.Heading;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.Metadata;
import io.github.zhiban.article.Section;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.epub.Book;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pages say besides the author's words is in the language of the article. */
class PageLabelsTest {
    private static final OffsetDateTime WHEN = OffsetDateTime.parse("2024-01-02T03:04:05+08:00");
    private static final EditionMaker MAKER = new EditionMaker(Library.FONTS);

    @ParameterizedTest
    @CsvSource({
        "zh-CN, 目录, 原文, 注释与链接, （续）, 注释",
        "zh-Hant, 目錄, 原文, 註釋與連結, （續）, 註釋",
        "zh-TW, 目錄, 原文, 註釋與連結, （續）, 註釋",
        "en, Contents, Source, Notes and links, (continued), Notes"
    })
    void speakTheLanguageOfTheArticle(
            String language, String contents, String source, String links, String continued, String notes) {
        Article article = in(language);

        String handout = MAKER.handout(article, Library.style("classic"), Map.of(), WHEN)
                .value()
                .xhtml();
        Book book = MAKER.ebook(article, Library.style("classic"), Map.of(), null, "bridges.html", null, WHEN)
                .value();
        String chapters = book.chapters().stream().map(Book.Chapter::xhtml).collect(Collectors.joining());

        assertThat(handout)
                .contains("\"toc-title\">" + contents + "<", ">" + source + "<", ">" + links + "<")
                .contains("data-continued=\"" + continued + "\"");
        assertThat(chapters).contains(">" + source + "<", ">" + notes + "<");
        assertThat(book.contents().getLast().title()).isEqualTo(notes);
    }

    private static Article in(String language) {
        Article article = Articles.everyKind();
        Metadata known = article.metadata();
        return new Article(
                new Metadata(
                        known.title(),
                        known.authors(),
                        known.published(),
                        known.description(),
                        known.keywords(),
                        known.categories(),
                        known.tags(),
                        language,
                        known.source()),
                Stream.concat(
                                article.sections().stream(),
                                IntStream.rangeClosed(1, 4).mapToObj(number -> chapter(number, article.at())))
                        .toList(),
                article.notes(),
                article.at());
    }

    /** One of so many that the handout needs contents. */
    private static Section chapter(int number, Location at) {
        List<Inline> text = List.of(new Inline.Text("第" + number + "章"));
        return new Section(
                new Heading("chapter-" + number, 1, text, at), List.of(new Block.Paragraph(text, at)), List.of());
    }
}
