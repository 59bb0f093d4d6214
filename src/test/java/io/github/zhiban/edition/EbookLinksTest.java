package io.github.zhiban.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.Metadata;
import io.github.zhiban.article.Note;
import io.github.zhiban.article.Picture;
import io.github.zhiban.article.Section;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.epub.Book;
import io.github.zhiban.epub.EpubPacker;
import io.github.zhiban.verify.VerificationLevel;
import io.github.zhiban.verify.Verifier;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is in a book's links, and what stands for pictures that are not at hand. */
class EbookLinksTest {
    private static final Location AT = Location.of("bridges.html");
    private static final EditionMaker MAKER = new EditionMaker(Library.FONTS);

    private static Book book(Inline... runs) {
        Metadata metadata = new Metadata("桥", List.of(), null, null, List.of(), List.of(), List.of(), "zh-CN", null);
        Article article = new Article(
                metadata,
                List.of(new Section(null, List.of(new Block.Paragraph(List.of(runs), AT)), List.of())),
                List.of(new Note("n", List.of(new Block.Paragraph(List.of(text("注")), AT)), AT)),
                AT);
        OffsetDateTime when = OffsetDateTime.parse("2024-01-02T03:04:05Z");
        return MAKER.ebook(article, Library.style("classic"), Map.of(), null, "bridges.html", null, when)
                .value();
    }

    private static Inline.Text text(String words) {
        return new Inline.Text(words);
    }

    private static Inline.Link link(String address, Inline... runs) {
        return new Inline.Link(new Inline.Target.External(address), List.of(runs));
    }

    private static Inline.Image image(String alt) {
        return new Inline.Image(new Picture("https://example.org/missing.png", alt, 0, 0));
    }

    @Test
    void noLinkStandsInsideAnother() {
        Book book = book(
                text("石"),
                link(
                        "https://example.org/a",
                        image("桥"),
                        new Inline.Strong(List.of(link("https://example.org/b", text("又一链")))),
                        new Inline.NoteRef("n")),
                text("梁"),
                new Inline.NoteRef("n"));

        assertThat(new Verifier(VerificationLevel.QUICK).verify("a.epub", new EpubPacker().pack(book)))
                .isEmpty();
        assertThat(book.chapters().getFirst().xhtml()).contains("［1 桥］", "又一链", "[1]");
    }

    @Test
    void addressesThatNoAppFollowsAreText() {
        assertThat(book(link("http://a%20b.org/", text("坏")))
                        .chapters()
                        .getFirst()
                        .xhtml())
                .contains("坏（http://a%20b.org/）")
                .doesNotContain("href=\"http://a");
    }

    @Test
    void placeholdersAreNumbered() {
        assertThat(book(image(""), text("，"), image("石桥"), text("，"), image(""))
                        .chapters()
                        .getFirst()
                        .xhtml())
                .contains(">［插图 1］<", ">［2 石桥］<", ">［插图 3］<");
    }
}
