package io.github.zhiban.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Article;
import io.github.zhiban.epub.Book;
import io.github.zhiban.epub.EpubCheckFindings;
import io.github.zhiban.epub.EpubPacker;
import io.github.zhiban.picture.PreparedPicture;
import io.github.zhiban.typeset.PageRange;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where the handout's pages begin in the ebook. */
class PaginationTest {
    private static final OffsetDateTime WHEN = OffsetDateTime.parse("2024-01-02T03:04:05+08:00");
    private static final EditionMaker MAKER = new EditionMaker(Library.FONTS);
    private static final Article ARTICLE = Articles.everyKind();
    private static final Pattern PLACE = Pattern.compile("data-place=\"([^\"]*)\"");
    private static final Pattern MARK = Pattern.compile(
            "<span epub:type=\"pagebreak\" role=\"doc-pagebreak\" id=\"page-(\\d+)\" aria-label=\"\\1\"></span>");

    private static Book book(@Nullable Pagination pagination) {
        Map<String, PreparedPicture> pictures =
                Map.of(Articles.AT_HAND, new PreparedPicture("image/png", new byte[] {1, 2, 3}, 1600, 900));
        return MAKER.ebook(ARTICLE, Library.style("classic"), pictures, pagination, "bridges.html", null, WHEN)
                .value();
    }

    private static Book book(Map<String, PageRange> pages) {
        return book(new Pagination("bridges-handout.pdf", pages));
    }

    private static String text(Book book) {
        return book.chapters().stream().map(Book.Chapter::xhtml).collect(Collectors.joining());
    }

    private static List<Integer> marks(Book book) {
        return MARK.matcher(text(book))
                .results()
                .map(mark -> Integer.valueOf(mark.group(1)))
                .toList();
    }

    /** The places that the handout names, in its order. */
    private static List<String> places() {
        String handout = MAKER.handout(ARTICLE, Library.style("classic"), Map.of(), WHEN)
                .value()
                .xhtml();
        return PLACE.matcher(handout)
                .results()
                .map((MatchResult r) -> r.group(1))
                .distinct()
                .toList();
    }

    @Test
    void everyPlaceOfTheHandoutCanBeMarkedInTheBook() {
        List<String> places = places();
        Map<String, PageRange> pages = new HashMap<>();
        List<Integer> expected = new ArrayList<>(List.of(1));
        for (int i = 0; i < places.size(); i++) {
            pages.put(places.get(i), new PageRange(i + 2, i + 2));
            expected.add(i + 2);
        }

        assertThat(places).hasSizeGreaterThan(40);
        assertThat(marks(book(pages))).isEqualTo(expected);
    }

    @Test
    void aPageOnWhichNothingBeginsIsMarkedWithTheNext() {
        List<String> places = places();

        Book book = book(Map.of(
                places.get(0), new PageRange(2, 2),
                places.get(1), new PageRange(2, 5),
                places.get(2), new PageRange(5, 7),
                places.get(3), new PageRange(6, 6)));

        assertThat(marks(book)).containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void marksChangeNothingElse() {
        Book plain = book((Pagination) null);
        Book paged = book(IntStream.range(0, places().size())
                .boxed()
                .collect(Collectors.toMap(places()::get, i -> new PageRange(i / 3 + 1, i / 3 + 1))));

        assertThat(marks(plain)).isEmpty();
        assertThat(plain.pagination()).isNull();
        assertThat(paged.pagination()).isEqualTo("bridges-handout.pdf");
        assertThat(marks(paged)).hasSizeGreaterThan(10);
        assertThat(squeezed(MARK.matcher(text(paged)))).isEqualTo(squeezed(MARK.matcher(text(plain))));
        assertThat(paged.info().identifier()).isEqualTo(plain.info().identifier());
    }

    @Test
    void epubCheckFindsNothing() {
        List<String> places = places();
        Map<String, PageRange> pages = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            pages.put(places.get(i), new PageRange(i + 2, i + 2));
        }
        Book book = book(pages);

        assertThat(EpubCheckFindings.of(new EpubPacker().pack(book)))
                .filteredOn(finding -> !finding.contains("images/"))
                .isEmpty();
    }

    private static String squeezed(Matcher marks) {
        return marks.replaceAll("").replaceAll("\\s+", "");
    }
}
