package io.github.zhiban.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.Block.Alignment;
import io.github.zhiban.article.Block.Cell;
import io.github.zhiban.article.Block.Item;
import io.github.zhiban.article.Block.Numbering;
import io.github.zhiban.article.Block.Row;
import io.github.zhiban.article.Heading;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.Inline.Target;
import io.github.zhiban.article.Inline.Text;
import io.github.zhiban.article.Metadata;
import io.github.zhiban.article.Note;
import io.github.zhiban.article.Picture;
import io.github.zhiban.article.Section;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.epub.Book;
import io.github.zhiban.epub.Book.Entry;
import io.github.zhiban.epub.EpubCheckFindings;
import io.github.zhiban.epub.EpubPacker;
import io.github.zhiban.picture.PreparedPicture;
import io.github.zhiban.typeset.PrintDocument.StyleSheet;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What EPUB Accessibility 1.1 asks of chapters, on one article that has everything. */
class EbookAccessibilityTest {
    private static final Location AT = Location.of("bridges.html");
    private static final Book BOOK = book();

    private static Book book() {
        EditionMaker maker = new EditionMaker(Library.FONTS);
        Style style = new Style(
                "plain",
                List.of(),
                List.of(),
                List.of(new StyleSheet("ebook.css", "p { margin: 0; }")),
                StylePolicies.of(Map.of(), SlidesLayout.WIDE),
                List.of(),
                Map.of());
        return maker.ebook(
                        article(),
                        style,
                        Map.of("bridge.png", picture()),
                        null,
                        "bridges.html",
                        null,
                        OffsetDateTime.parse("2024-01-02T03:04:05+08:00"))
                .value();
    }

    private static Article article() {
        Section first = new Section(
                heading("arches", 1, "一、拱桥"),
                List.of(
                        paragraph(
                                text("拱桥以拱承重"),
                                new Inline.NoteRef("stone"),
                                text("，见"),
                                link("beams", "下文"),
                                text("。")),
                        new Block.Paragraph(List.of(text("An arch bridge carries its load along a curve.")), AT),
                        new Block.Figure(List.of(new Picture("bridge.png", "单孔石桥", 0, 0)), List.of(text("石桥")), AT),
                        new Block.Table(
                                List.of(text("桥与跨度")),
                                List.of(new Row(List.of(cell(true, "桥"), cell(true, "跨度")))),
                                List.of(new Row(List.of(cell(true, "甲"), cell(false, "37")))),
                                AT)),
                List.of(new Section(
                        heading("span", 2, "（一）跨度"),
                        List.of(
                                new Block.CodeBlock("java", "int span = 37; // 米\nif (a < b) return;", AT),
                                new Block.DisplayFormula("y = x^2", AT),
                                new Block.OrderedList(
                                        2,
                                        Numbering.CHINESE,
                                        List.of(new Item(List.of(paragraph(text("量"))), AT)),
                                        AT)),
                        List.of())));
        Section second = new Section(
                heading("beams", 1, "二、梁桥"),
                List.of(
                        new Block.Quote(List.of(paragraph(new Inline.Ruby("梁", "liáng"), text("者，横木也。"))), AT),
                        paragraph(
                                new Inline.Link(
                                        new Target.External("https://example.org/a?q=%E6%A1%A5&x=1#y"),
                                        List.of(text("外部"))),
                                new Inline.NoteRef("stone")),
                        new Block.Aside(Block.Aside.Kind.PROMOTION, List.of(paragraph(text("关注"))), AT)),
                List.of());
        Section front = new Section(null, List.of(paragraph(text("桥是路的延伸。"))), List.of());
        return new Article(
                new Metadata(
                        "漫谈石桥",
                        List.of("甲"),
                        OffsetDateTime.parse("2023-07-04T19:36:08+08:00"),
                        "桥的历史",
                        List.of("桥"),
                        List.of(),
                        List.of("石桥"),
                        "zh-CN",
                        "https://example.org/bridges"),
                List.of(front, first, second),
                List.of(
                        new Note("stone", List.of(paragraph(text("石料产自本地。"))), AT),
                        new Note("unused", List.of(paragraph(text("无人引用。"))), AT)),
                AT);
    }

    private static Heading heading(String id, int rank, String title) {
        return new Heading(id, rank, List.of(text(title)), AT);
    }

    private static Block paragraph(Inline... content) {
        return new Block.Paragraph(Arrays.asList(content), AT);
    }

    private static Text text(String value) {
        return new Text(value);
    }

    private static Inline link(String id, String text) {
        return new Inline.Link(new Target.Internal(id), List.of(text(text)));
    }

    private static Cell cell(boolean header, String text) {
        return new Cell(header, 1, 1, Alignment.NATURAL, List.of(paragraph(text(text))));
    }

    private static PreparedPicture picture() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PreparedPicture("image/png", bytes.toByteArray(), 40, 30);
    }

    private static List<Element> elements(String name) {
        return BOOK.chapters().stream()
                .map(chapter -> parse(chapter.xhtml()))
                .flatMap(document -> list(document.getElementsByTagName(name)))
                .toList();
    }

    private static Stream<Element> list(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements.stream();
    }

    private static Document parse(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(false);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xhtml.getBytes(StandardCharsets.UTF_8)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(xhtml, e);
        }
    }

    @Test
    void epubCheckFindsNothing() {
        assertThat(EpubCheckFindings.of(new EpubPacker().pack(BOOK))).isEmpty();
    }

    @Test
    void everyFileSaysItsLanguageAndTitle() {
        assertThat(elements("html")).allSatisfy(html -> {
            assertThat(html.getAttribute("lang")).isEqualTo("zh-CN");
            assertThat(html.getAttribute("xml:lang")).isEqualTo("zh-CN");
        });
        assertThat(elements("title"))
                .allSatisfy(title -> assertThat(title.getTextContent()).isNotBlank());
    }

    @Test
    void headingsBeginWithTheFirstRankAndSkipNone() {
        for (Book.Chapter chapter : BOOK.chapters()) {
            List<Integer> ranks = list(parse(chapter.xhtml()).getElementsByTagName("*"))
                    .map(Element::getTagName)
                    .filter(name -> name.matches("h[1-6]"))
                    .map(name -> name.charAt(1) - '0')
                    .toList();
            assertThat(ranks).startsWith(1);
            for (int i = 1; i < ranks.size(); i++) {
                assertThat(ranks.get(i)).isLessThanOrEqualTo(ranks.get(i - 1) + 1);
            }
        }
    }

    @Test
    void contentsAreTheIntroductionAndTheHeadings() {
        assertThat(BOOK.contents()).extracting(Entry::title).containsExactly("引言", "一、拱桥", "二、梁桥", "注释");
        assertThat(BOOK.contents().get(1).children()).extracting(Entry::title).containsExactly("（一）跨度");
    }

    @Test
    void chaptersAreNamedByTheirHeadings() {
        assertThat(elements("section"))
                .filteredOn(section -> section.getAttribute("role").equals("doc-chapter"))
                .extracting(section -> section.getAttribute("aria-labelledby"))
                .containsExactly("arches", "beams");
    }

    @Test
    void picturesSayWhatTheyShow() {
        assertThat(elements("img"))
                .isNotEmpty()
                .allSatisfy(image -> assertThat(image.getAttribute("alt")).isEqualTo("单孔石桥"));
    }

    @Test
    void headerCellsSayWhatTheyHead() {
        assertThat(elements("th"))
                .extracting(cell -> cell.getAttribute("scope"))
                .containsExactly("col", "col", "row");
    }

    @Test
    void notesAndTheirMarksHaveRolesAndLeadToEachOther() {
        List<Element> marks = elements("a").stream()
                .filter(a -> a.getAttribute("role").equals("doc-noteref"))
                .toList();
        assertThat(marks)
                .hasSize(2)
                .allSatisfy(mark -> assertThat(mark.getAttribute("epub:type")).isEqualTo("noteref"));
        assertThat(elements("aside"))
                .filteredOn(aside -> aside.getAttribute("role").equals("doc-footnote"))
                .hasSize(2);
        assertThat(elements("a"))
                .filteredOn(a -> a.getAttribute("role").equals("doc-backlink"))
                .hasSize(1)
                .allSatisfy(back -> assertThat(back.getAttribute("aria-label")).isNotBlank());
    }

    @Test
    void foreignParagraphsSayTheirLanguage() {
        assertThat(elements("p"))
                .filteredOn(p -> p.getTextContent().startsWith("An arch"))
                .singleElement()
                .satisfies(p -> assertThat(p.getAttribute("lang")).isEqualTo("en"));
    }

    @Test
    void formulasAreMathMlWithATextOfTheirOwn() {
        assertThat(elements("math"))
                .singleElement()
                .satisfies(math -> assertThat(math.getAttribute("alttext")).contains("x^2"));
    }

    @Test
    void codeIsCopiedExactly() {
        assertThat(elements("pre"))
                .extracting(Node::getTextContent)
                .containsExactly("int span = 37; // 米\nif (a < b) return;");
    }

    @Test
    void idsAreUnique() {
        assertThat(elements("*"))
                .extracting(element -> element.getAttribute("id"))
                .filteredOn(id -> !id.isEmpty())
                .doesNotHaveDuplicates();
    }
}
