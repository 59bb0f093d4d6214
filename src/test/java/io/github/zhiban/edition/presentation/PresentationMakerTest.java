package io.github.zhiban.edition.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.Picture;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.digest.ArticleFiles;
import io.github.zhiban.digest.Deck;
import io.github.zhiban.digest.DeckForm;
import io.github.zhiban.digest.Slide;
import io.github.zhiban.digest.Summarizer;
import io.github.zhiban.edition.DeckOfEveryKind;
import io.github.zhiban.edition.EditionMaker;
import io.github.zhiban.edition.Library;
import io.github.zhiban.edition.Pagination;
import io.github.zhiban.edition.SlidesLayout;
import io.github.zhiban.edition.markup.Places;
import io.github.zhiban.formula.FormulaDrawer;
import io.github.zhiban.picture.PicturesAtHand;
import io.github.zhiban.picture.PreparedPicture;
import io.github.zhiban.pptx.PptxPacker;
import io.github.zhiban.pptx.Presentation;
import io.github.zhiban.typeset.PageRange;
import io.github.zhiban.verify.Verifier;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Presentations as Apache POI reads them, against the schemas of ISO/IEC 29500. */
class PresentationMakerTest {
    private static final OffsetDateTime WHEN = OffsetDateTime.parse("2024-01-02T03:04:05Z");
    private static final FormulaDrawer DRAWER = new FormulaDrawer(Library.FONTS);
    private static final String TEX = "\\frac{Q}{A}";
    private static final String ADDRESS = "river.png";
    private static final PicturesAtHand PICTURES = new PicturesAtHand(Map.of(
            ADDRESS,
            new PreparedPicture(
                    "image/png",
                    Base64.getDecoder()
                            .decode(
                                    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII="),
                    1,
                    1)));

    /** Its loggers speak of themselves otherwise. */
    @BeforeAll
    static void quiet() {
        System.setProperty("log4j2.StatusLogger.level", "OFF");
    }

    private static Deck deck() {
        var deck = DeckOfEveryKind.deck();
        var slides = new ArrayList<>(deck.slides());
        var at = Location.of("river.html");
        var figure =
                new Block.Figure(List.of(new Picture(ADDRESS, "一条河", 0, 0)), List.of(new Inline.Text("河流改道的位置")), at);
        slides.add(3, new Slide.Exhibit(new Slide.Place("河流", 1, "改道", "river", 1, 1), figure, List.of()));
        var formula = new Block.DisplayFormula(TEX, at);
        slides.add(4, new Slide.Exhibit(new Slide.Place("河流", 1, "流速", "river", 1, 1), formula, List.of()));
        return new Deck(deck.form(), deck.metadata(), slides, deck.extent());
    }

    @Test
    void whatIsSaidOfAPictureStandsBesideItOrBelow() throws IOException {
        var article = ArticleFiles.read(ArticleFiles.all().get(0));
        var at = Location.of("a.html");
        var figure = new Block.Figure(List.of(new Picture("a.png", "图", 0, 0)), List.of(), at);
        var said = new Slide.Point("", List.of(new Inline.Text("字".repeat(60))), at);
        var exhibit = new Slide.Exhibit(new Slide.Place("章", 1, "节", "", 1, 1), figure, List.of(said));
        var deck = new Deck(
                DeckForm.ESSAY,
                article.metadata(),
                List.of(exhibit),
                new Summarizer().summarize(article, PicturesAtHand.NONE).value().extent());
        for (int[] size : new int[][] {{500, 700}, {1600, 500}}) {
            var picture = new PreparedPicture("image/png", new byte[0], size[0], size[1]);
            var maker = new PresentationMaker(
                    article,
                    Library.style("classic"),
                    new PicturesAtHand(Map.of("a.png", picture)),
                    null,
                    WHEN,
                    DRAWER);

            var shapes = maker.make(deck).pages().get(0).shapes();
            var shown = ((Presentation.Shape.Image) shapes.get(0)).frame();
            var words = ((Presentation.Shape.Text) shapes.get(1)).frame();

            boolean beside = size[0] < size[1];
            assertThat(beside ? shown.x() + shown.width() : shown.y() + shown.height())
                    .isLessThanOrEqualTo(beside ? words.x() : words.y());
        }
    }

    @Test
    void formulas_are_outlines_that_their_tex_describes() throws IOException {
        try (var show = new XMLSlideShow(new ByteArrayInputStream(pack(deck(), "classic", SlidesLayout.STANDARD)))) {
            var shapes = show.getSlides().get(4).getShapes();

            assertThat(shapes)
                    .filteredOn(XSLFFreeformShape.class::isInstance)
                    .singleElement()
                    .satisfies(shape -> {
                        assertThat(shape.getXmlObject().toString()).contains("descr=\"\\frac{Q}{A}\"");
                        assertThat(shape.getAnchor().getWidth()).isBetween(10.0, 100.0);
                        assertThat(shape.getAnchor().getCenterX()).isBetween(359.0, 361.0);
                    });
            assertThat(shapes)
                    .filteredOn(XSLFTextShape.class::isInstance)
                    .extracting(shape -> ((XSLFTextShape) shape).getText())
                    .noneMatch(text -> text.contains("frac"))
                    .contains("5");
        }
    }

    private static byte[] pack(Deck deck, String style, SlidesLayout layout) {
        var article = DeckOfEveryKind.article();
        var maker = new PresentationMaker(article, Library.style(style, layout), PICTURES, null, WHEN, DRAWER);
        return new PptxPacker().pack(maker.make(deck));
    }

    @ParameterizedTest
    @CsvSource({"classic,WIDE", "classic,STANDARD", "modern,WIDE", "modern,STANDARD"})
    void conforms_to_the_schemas(String style, SlidesLayout layout) throws IOException {
        assertConforms(pack(deck(), style, layout));
    }

    private static void assertConforms(byte[] bytes) throws IOException {
        try (var show = new XMLSlideShow(new ByteArrayInputStream(bytes))) {
            var parts = new ArrayList<XmlObject>(List.of(show.getCTPresentation()));
            for (var master : show.getSlideMasters()) {
                parts.add(master.getXmlObject());
                parts.add(master.getTheme().getXmlObject());
                for (var slideLayout : master.getSlideLayouts()) {
                    parts.add(slideLayout.getXmlObject());
                }
            }
            for (var slide : show.getSlides()) {
                parts.add(slide.getXmlObject());
                if (slide.getNotes() != null) {
                    parts.add(slide.getNotes().getXmlObject());
                }
            }
            var errors = new ArrayList<XmlError>();
            parts.forEach(part -> part.validate(new XmlOptions().setErrorListener(errors)));
            assertThat(errors).isEmpty();
        }
        assertThat(new Verifier().verify("deck.pptx", bytes)).isEmpty();
    }

    @Test
    void the_same_deck_makes_the_same_bytes() {
        assertThat(pack(deck(), "modern", SlidesLayout.WIDE)).isEqualTo(pack(deck(), "modern", SlidesLayout.WIDE));
    }

    @Test
    void text_tables_and_pictures_are_native() throws IOException {
        try (var show = new XMLSlideShow(new ByteArrayInputStream(pack(deck(), "modern", SlidesLayout.WIDE)))) {
            var shapes = show.getSlides().stream()
                    .flatMap(slide -> slide.getShapes().stream())
                    .toList();
            assertThat(shapes).hasAtLeastOneElementOfType(XSLFTable.class);
            assertThat(shapes)
                    .filteredOn(XSLFPictureShape.class::isInstance)
                    .singleElement()
                    .satisfies(picture ->
                            assertThat(picture.getXmlObject().toString()).contains("descr=\"一条河\""));
            assertThat(show.getPageSize().getWidth()).isEqualTo(960);
        }
    }

    @Test
    void notes_hold_the_authors_paragraph_and_its_page_of_the_handout() throws IOException {
        var article = ArticleFiles.read(Path.of("src/test/resources/digest/articles/install-guide.html"));
        var deck = new Summarizer().summarize(article, PicturesAtHand.NONE).value();
        var heading = article.sections().stream()
                .filter(section -> section.heading() != null)
                .findFirst()
                .orElseThrow()
                .heading();
        var name =
                Places.of(article).of(java.util.Objects.requireNonNull(heading)).orElseThrow();
        var pagination = new Pagination("handout.pdf", Map.of(name, new PageRange(3, 3)));
        var maker =
                new PresentationMaker(article, Library.style("modern"), PicturesAtHand.NONE, pagination, WHEN, DRAWER);

        var notes = maker.make(deck).pages().stream()
                .map(page -> page.notes())
                .filter(note -> !note.isEmpty())
                .toList();

        assertThat(notes).isNotEmpty().anySatisfy(note -> assertThat(note).endsWith("讲义第 3 页"));
    }

    static List<Path> articles() throws IOException {
        return ArticleFiles.all();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void says_what_the_deck_says(Path file) throws IOException {
        var article = ArticleFiles.read(file);
        var deck = new Summarizer().summarize(article, PicturesAtHand.NONE).value();
        if (deck.slides().isEmpty()) {
            return;
        }
        var maker = new PresentationMaker(article, Library.style("classic"), PicturesAtHand.NONE, null, WHEN, DRAWER);
        var bytes = new PptxPacker().pack(maker.make(deck));
        assertConforms(bytes);
        var text = io.github.zhiban.verify.PublishedText.of(bytes).body().replaceAll("\\s", "");
        for (var slide : deck.slides()) {
            if (slide instanceof Slide.Points points) {
                assertThat(points.points())
                        .allSatisfy(point -> assertThat(text)
                                .contains(point.text().replaceAll("\\s", "").replace("\ufffc", "")));
            }
        }
    }

    /** Numbers and arrows, which are not the author's, aside. */
    @ParameterizedTest
    @MethodSource("articles")
    void says_what_the_slides_in_print_say(Path file) throws IOException {
        var article = ArticleFiles.read(file);
        var deck = new Summarizer().summarize(article, PicturesAtHand.NONE).value();
        var style = Library.style("modern");
        var print = letters(new EditionMaker(Library.FONTS)
                .slides(article, deck, style, Map.of(), null, WHEN)
                .value()
                .xhtml()
                .replaceAll("<[^>]*+>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&"));
        var maker = new PresentationMaker(article, style, PicturesAtHand.NONE, null, WHEN, DRAWER);
        for (var page : maker.make(deck).pages()) {
            var runs = Stream.concat(
                            Stream.concat(page.body().stream(), page.imprint().stream()),
                            page.shapes().stream().flatMap(PresentationMakerTest::paragraphs))
                    .flatMap(paragraph -> paragraph.runs().stream())
                    .filter(run -> run.level() == Presentation.Run.Level.LINE)
                    .map(run -> letters(run.text()));
            assertThat(Stream.concat(Stream.of(letters(page.title())), runs))
                    .allSatisfy(text -> assertThat(print).contains(text));
        }
    }

    private static String letters(String text) {
        return text.replace("（续）", "").replaceAll("[^\\p{L}]", "");
    }

    private static Stream<Presentation.Paragraph> paragraphs(Presentation.Shape shape) {
        return switch (shape) {
            case Presentation.Shape.Text it -> it.paragraphs().stream();
            case Presentation.Shape.Arrow it -> it.paragraphs().stream();
            case Presentation.Shape.Table it ->
                it.rows().stream().flatMap(row -> row.stream().flatMap(List::stream));
            case Presentation.Shape.Mark ignored -> Stream.empty();
            case Presentation.Shape.Image ignored -> Stream.empty();
            case Presentation.Shape.Outline ignored -> Stream.empty();
        };
    }

    @Test
    void steps_are_numbered_or_arrows() throws IOException {
        var at = Location.of("river.html");
        var place = new Slide.Place("河流", 1, "改道", "river", 1, 1);
        var brief = new Slide.Point("", List.of(new Inline.Text("测量河床的高度")), at);
        var wide = new Slide.Point("", List.of(new Inline.Text("在汛期之前测量每一段河床的高度，并与上一年的记录逐段比较")), at);
        var deck = deck();
        var slides = List.<Slide>of(
                new Slide.Points(place, List.of(brief, brief, brief), Slide.Points.Shape.STEPS),
                new Slide.Points(place, List.of(wide, wide, wide), Slide.Points.Shape.STEPS));
        var bytes = pack(new Deck(deck.form(), deck.metadata(), slides, deck.extent()), "modern", SlidesLayout.WIDE);

        assertConforms(bytes);
        try (var show = new XMLSlideShow(new ByteArrayInputStream(bytes))) {
            assertThat(show.getSlides().get(0).getShapes())
                    .extracting(shape -> shape.getXmlObject().toString())
                    .filteredOn(xml -> xml.contains("homePlate"))
                    .hasSize(3);
            assertThat(show.getSlides().get(1).getXmlObject().toString()).contains("arabicPeriod");
        }
    }

    @Test
    void what_is_said_below_an_exhibit_is_as_large_as_statements() throws IOException {
        var at = Location.of("river.html");
        var place = new Slide.Place("河流", 1, "流速", "river", 1, 1);
        var said = new Slide.Point("", List.of(new Inline.Text("流量除以断面的面积就是流速")), at);
        var deck = DeckOfEveryKind.deck();
        var exhibit = new Slide.Exhibit(place, new Block.DisplayFormula(TEX, at), List.of(said));
        var one = new Deck(deck.form(), deck.metadata(), List.of(exhibit), deck.extent());
        try (var show = new XMLSlideShow(new ByteArrayInputStream(pack(one, "classic", SlidesLayout.WIDE)))) {
            assertThat(show.getSlides().get(0).getShapes())
                    .filteredOn(shape ->
                            shape instanceof XSLFTextShape it && it.getText().contains("流量除以"))
                    .singleElement()
                    .satisfies(shape -> assertThat(((XSLFTextShape) shape)
                                    .getTextParagraphs()
                                    .get(0)
                                    .getTextRuns()
                                    .get(0)
                                    .getFontSize())
                            .isGreaterThanOrEqualTo(22.0));
        }
    }
}
