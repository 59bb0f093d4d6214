package io.github.zhiban.edition.ebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.Heading;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.Metadata;
import io.github.zhiban.article.Section;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.edition.EditionMaker;
import io.github.zhiban.edition.Library;
import io.github.zhiban.edition.Style;
import io.github.zhiban.epub.Book;
import io.github.zhiban.epub.EpubCheckFindings;
import io.github.zhiban.epub.EpubPacker;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Books for Kindle, and the room that formulas have in books with vertical lines. */
class DrawnFormulasTest {
    private static final Location AT = Location.of("energy.md");
    private static final EditionMaker MAKER = new EditionMaker(Library.FONTS);
    private static final Pattern FORMULA = Pattern.compile("<img class=\"formula\" src=\"([^\"]+)\" alt=\"([^\"]+)\""
            + " style=\"width: ([\\d.]+)em; vertical-align: -([\\d.]+)em\"/>");
    private static final String WIDE =
            "a = b + c + d + e + f + g + h + i + j + k + l = m + n + o + p + q + r + s + t + u + v + w";

    private static Outcome<Book> book(Style style) {
        Section section = new Section(
                new Heading("energy", 1, List.of(new Inline.Text("能量")), AT),
                List.of(
                        new Block.Paragraph(
                                List.of(
                                        new Inline.Text("质量"),
                                        new Inline.InlineFormula("m_0"),
                                        new Inline.Text("与质量"),
                                        new Inline.InlineFormula("m_0"),
                                        new Inline.Text("，以及"),
                                        new Inline.InlineFormula("\\frac{"),
                                        new Inline.Text("。")),
                                AT),
                        new Block.DisplayFormula("E = m c^2 \\tag{3}", AT),
                        new Block.DisplayFormula(WIDE, AT)),
                List.of());
        Metadata metadata = new Metadata("质能", List.of("甲"), null, "", List.of(), List.of(), List.of(), "zh-CN", null);
        Article article = new Article(metadata, List.of(section), List.of(), AT);
        return MAKER.ebook(
                article, style, Map.of(), null, "energy.md", null, OffsetDateTime.parse("2024-01-02T03:04:05Z"));
    }

    private static String text(Book book) {
        return String.join("", book.chapters().stream().map(Book.Chapter::xhtml).toList());
    }

    @Test
    void draws_formulas_of_books_for_kindle() throws IOException {
        Book book = book(Library.style("classic").forKindle()).value();
        List<MatchResult> formulas = FORMULA.matcher(text(book)).results().toList();

        assertThat(formulas)
                .extracting(formula -> formula.group(2))
                .containsExactly("m_0", "m_0", "E = m c^2 \\tag{3}", WIDE);
        assertThat(text(book))
                .doesNotContain("<math")
                .contains("<span class=\"equation-number\">(3)</span>")
                .contains("<code class=\"tex\">\\frac{</code>");
        assertThat(book.pictures()).as("what is shown twice is stored once").hasSize(3);
        assertThat(Double.parseDouble(formulas.getLast().group(3)))
                .as("a line of a page, in em")
                .isBetween(10.0, 25.0);
        for (Book.Resource picture : book.pictures()) {
            BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
            int[] greys = IntStream.range(0, drawn.getWidth() * drawn.getHeight())
                    .map(at -> drawn.getRGB(at % drawn.getWidth(), at / drawn.getWidth()))
                    .toArray();
            assertThat(IntStream.of(greys)).as("a ground of its own").contains(0xFFFFFFFF);
            assertThat(IntStream.of(greys)).as("ink").contains(0xFF000000);
            assertThat(IntStream.of(greys).map(grey -> grey >>> 24)).containsOnly(0xFF);
        }
        assertThat(EpubCheckFindings.of(new EpubPacker().pack(book))).isEmpty();
    }

    @Test
    void writes_formulas_of_other_books() {
        assertThat(text(book(Library.style("classic")).value()))
                .contains("<math")
                .doesNotContain("<img class=\"formula\"")
                .contains("94cqi");
    }

    /** A line runs down the page there, and a formula across it. */
    @Test
    void gives_formulas_the_width_of_the_page_where_lines_are_vertical() {
        assertThat(text(book(Library.style("vertical")).value()))
                .contains("calc(84vw")
                .doesNotContain("94cqi");
    }
}
