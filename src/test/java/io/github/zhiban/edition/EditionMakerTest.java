package io.github.zhiban.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.epub.Book;
import io.github.zhiban.formula.FormulaCodes;
import io.github.zhiban.picture.PreparedPicture;
import io.github.zhiban.typeset.PrintDocument;
import java.io.StringReader;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class EditionMakerTest {
    private static final OffsetDateTime WHEN = OffsetDateTime.parse("2024-01-02T03:04:05+08:00");
    private static final EditionMaker MAKER = new EditionMaker(Library.FONTS);
    private static final Map<String, PreparedPicture> PICTURES =
            Map.of(Articles.AT_HAND, new PreparedPicture("image/png", new byte[] {1, 2, 3}, 1600, 900));

    private static Outcome<PrintDocument> handout() {
        return MAKER.handout(Articles.everyKind(), Library.style("classic"), PICTURES, WHEN);
    }

    private static Outcome<PrintDocument> slides(String style) {
        return MAKER.slides(Articles.everyKind(), Articles.deck(), Library.style(style), PICTURES, null, WHEN);
    }

    private static Outcome<Book> ebook() {
        return MAKER.ebook(Articles.everyKind(), Library.style("classic"), PICTURES, null, "bridges.html", null, WHEN);
    }

    @Test
    void handoutHoldsEveryKindOfBlockAndRun() {
        Golden.assertMatches("handout.xhtml", handout().value().xhtml());
    }

    @Test
    void aStyleMayReplaceAFragment() {
        Style classic = Library.style("classic");
        Style own = new Style(
                classic.name(),
                classic.handout(),
                classic.slides(),
                classic.ebook(),
                classic.policies(),
                classic.pictures(),
                Map.of(
                        "block/quote",
                        "<div xmlns:th=\"http://www.thymeleaf.org\" class=\"said\" th:classappend=\"${class}\">"
                                + "<i>“</i><th:block th:utext=\"${content}\"></th:block></div>"));

        String page =
                MAKER.handout(Articles.everyKind(), own, PICTURES, WHEN).value().xhtml();

        assertThat(page).contains("<div class=\"said").contains("<i>“</i>").doesNotContain("<blockquote");
        assertThat(handout().value().xhtml()).contains("<blockquote");
    }

    @ParameterizedTest
    @ValueSource(strings = {"classic", "modern"})
    void slidesHoldEveryKindOfSlide(String style) {
        Golden.assertMatches("slides-" + style + ".xhtml", slides(style).value().xhtml());
    }

    /** Chromium lets balanced lines run beyond a page that hardly has room for a word. */
    @Test
    void headingsOfEbooksAreNotBalancedOnNarrowPages() {
        assertThat(ebook().value().css())
                .containsPattern("@container \\(max-width: 15em\\) \\{[^@]*h1, [^{]*\\{ text-wrap: wrap; }");
    }

    @Test
    void ebookHoldsEveryKindOfBlockAndRun() {
        Book book = ebook().value();

        assertThat(book.chapters())
                .extracting(Book.Chapter::fileName)
                .containsExactly("title.xhtml", "notes.xhtml", "colophon.xhtml");
        book.chapters().forEach(chapter -> Golden.assertMatches("ebook-" + chapter.fileName(), chapter.xhtml()));
    }

    @Test
    void navigationEqualsIntroductionAndHeadings() {
        assertThat(ebook().value().contents())
                .extracting(Book.Entry::title, Book.Entry::href)
                .containsExactly(
                        tuple("引言", "title.xhtml"),
                        tuple("一、行内", "title.xhtml#runs"),
                        tuple("二、块", "title.xhtml#blocks"),
                        tuple("注释", "notes.xhtml#notes"));
        assertThat(ebook().value().contents().get(2).children())
                .extracting(Book.Entry::title, Book.Entry::href)
                .containsExactly(tuple("2.1 表格", "title.xhtml#tables"), tuple("2.2 图与式", "title.xhtml#figures"));
    }

    @Test
    void everyIdIsUniqueAndEveryLinkArrives() throws Exception {
        assertLinksArrive(List.of(handout().value().xhtml()), List.of(""));
        List<Book.Chapter> chapters = ebook().value().chapters();
        assertLinksArrive(
                chapters.stream().map(Book.Chapter::xhtml).toList(),
                chapters.stream().map(Book.Chapter::fileName).toList());
    }

    @Test
    void whatIsMissingIsSaid() {
        Map<String, Long> codes = handout().diagnostics().stream()
                .map(Diagnostic::code)
                .collect(Collectors.groupingBy(code -> code.id(), Collectors.counting()));

        assertThat(codes)
                .containsOnly(
                        entry(EditionCodes.MISSING_PICTURE.id(), 2L),
                        entry(EditionCodes.MISSING_GLYPH.id(), 1L),
                        entry(FormulaCodes.UNDRAWABLE_FORMULA.id(), 1L));
    }

    @Test
    void formulasAreDrawnOnceEach() {
        assertThat(handout().value().formulas()).containsOnlyKeys("formula-1", "formula-2");
    }

    @Test
    void theSameArticleIsTheSameBook() {
        assertThat(ebook().value().info().identifier())
                .isEqualTo(ebook().value().info().identifier())
                .matches("urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
        assertThat(ebook().value().pictures())
                .extracting(Book.Resource::fileName)
                .containsExactly("images/039058c6f2c0cb49.png");
    }

    private static void assertLinksArrive(List<String> files, List<String> names) throws Exception {
        Set<String> places = new TreeSet<>();
        List<String> links = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            NodeList elements = parse(files.get(i)).getElementsByTagName("*");
            for (int e = 0; e < elements.getLength(); e++) {
                Element element = (Element) elements.item(e);
                String id = element.getAttribute("id");
                assertThat(id.isEmpty() || places.add(names.get(i) + "#" + id))
                        .as("twice: %s", id)
                        .isTrue();
                String href = element.getAttribute("href");
                if (href.startsWith("#")) {
                    links.add(names.get(i) + href);
                } else if (href.contains(".xhtml#")) {
                    links.add(href);
                }
            }
        }
        assertThat(links).isNotEmpty();
        assertThat(places).containsAll(links);
    }

    private static Document parse(String xhtml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
    }
}
