package io.github.zhiban.edition.slides;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.Picture;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.digest.ArticleFiles;
import io.github.zhiban.digest.Deck;
import io.github.zhiban.digest.DeckExtent;
import io.github.zhiban.digest.DeckForm;
import io.github.zhiban.digest.Slide;
import io.github.zhiban.digest.Summarizer;
import io.github.zhiban.edition.EditionMaker;
import io.github.zhiban.edition.Library;
import io.github.zhiban.edition.SlidesLayout;
import io.github.zhiban.edition.Style;
import io.github.zhiban.font.Typefaces;
import io.github.zhiban.picture.PicturesAtHand;
import io.github.zhiban.picture.PreparedPicture;
import io.github.zhiban.source.ArticleReader;
import io.github.zhiban.source.SourceFile;
import io.github.zhiban.typeset.PrintDocument;
import io.github.zhiban.typeset.fit.SlideFitter;
import io.github.zhiban.typeset.layout.Boxes;
import io.github.zhiban.typeset.layout.Galley;
import io.github.zhiban.typeset.layout.Manuscript;
import io.github.zhiban.typeset.layout.Overflows;
import io.github.zhiban.typeset.sheet.SheetPrepass;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;

/**
 * What slides promise, measured on the boxes after layout: nothing overflows, no slide has more than six statements, or
 * eight of a line, none of them takes more than three lines or is set smaller than 18 points. {@code -Dcorpus=FOLDER}
 * measures more articles than those that ship.
 */
class SlidesFitTest {
    private static final OffsetDateTime WHEN = OffsetDateTime.parse("2024-01-02T03:04:05Z");
    private static final EditionMaker MAKER = new EditionMaker(Library.FONTS);
    private static final Typefaces TYPEFACES = new Typefaces(Library.FONTS);
    private static final double SMALLEST = 18;

    private record Shape(String element, String styleClass) {}

    /** What stands in shapes other than lists, and the elements that hold its text. */
    private static final Map<Shape, String> SHAPES = Map.of(
            new Shape("table", "cards"), "td",
            new Shape("table", "rows"), "td",
            new Shape("table", "matrix"), "td",
            new Shape("table", "columns"), "td",
            new Shape("table", "process"), "td",
            new Shape("blockquote", "quotation"), "p",
            new Shape("ol", "steps"), "li",
            new Shape("ul", "stages"), "li");

    static List<Path> articles() throws IOException {
        return ArticleFiles.all();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void fits(Path file) throws IOException {
        var article = ArticleFiles.read(file);
        var deck = new Summarizer().summarize(article, PicturesAtHand.NONE).value();
        for (String name : List.of("classic", "modern")) {
            for (SlidesLayout layout : SlidesLayout.values()) {
                Style style = Library.style(name, layout);
                assertFits(galley(article, deck, style), file.getFileName() + ", " + name + ", " + layout.key());
            }
        }
    }

    @Test
    void aPictureAndWhatIsSaidOfItShareASlide() throws IOException {
        var article = ArticleFiles.read(ArticleFiles.all().getFirst());
        var place = new Slide.Place("章", 1, "节", "", 1, 1);
        var at = Location.of("a.html");
        for (int[] size : new int[][] {{1000, 300}, {500, 700}, {400, 400}}) {
            var picture = new PreparedPicture("image/png", new byte[0], size[0], size[1]);
            var figure = new Block.Figure(List.of(new Picture("a.png", "图", 0, 0)), List.of(), at);
            var said = new Slide.Point("", List.of(new Inline.Text("字".repeat(80))), at);
            var deck = new Deck(
                    DeckForm.ESSAY,
                    article.metadata(),
                    List.of(new Slide.Exhibit(place, figure, List.of(said))),
                    new DeckExtent(1, 1));
            for (SlidesLayout layout : List.of(SlidesLayout.WIDE, SlidesLayout.STANDARD)) {
                Manuscript manuscript =
                        manuscript(article, deck, Library.style("classic", layout), Map.of("a.png", picture));

                assertThat(manuscript.document().getElementsByTagName("section").getLength())
                        .as("%d by %d, %s", size[0], size[1], layout)
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void aPictureBelowALongTitleIsNotSmall() throws IOException {
        var article = ArticleFiles.read(ArticleFiles.all().getFirst());
        var at = Location.of("a.html");
        var claim = new Slide.Point("", List.of(new Inline.Text("微信小程序作为一种轻量的应用的形式，在移动互联网的领域取得了很大的成功")), at);
        var place = new Slide.Place("章", 1, "节", "", 1, 1, claim);
        var figure = new Block.Figure(List.of(new Picture("a.png", "图", 0, 0)), List.of(), at);
        var deck = new Deck(
                DeckForm.ESSAY,
                article.metadata(),
                List.of(new Slide.Exhibit(place, figure, List.of())),
                new DeckExtent(1, 1));
        var picture = new PreparedPicture("image/png", new byte[0], 900, 520);
        Manuscript manuscript =
                manuscript(article, deck, Library.style("classic", SlidesLayout.WIDE), Map.of("a.png", picture));
        Element shown =
                (Element) manuscript.document().getElementsByTagName("img").item(0);

        assertThat(Double.parseDouble(shown.getAttribute("style").replaceAll(".*height: ([\\d.]+)pt.*", "$1")))
                .isGreaterThan(280);
    }

    private static Galley galley(Article article, Deck deck, Style style) {
        return Galley.of(manuscript(article, deck, style, Map.of()));
    }

    private static Manuscript manuscript(
            Article article, Deck deck, Style style, Map<String, PreparedPicture> pictures) {
        PrintDocument pages =
                MAKER.slides(article, deck, style, pictures, null, WHEN).value();
        Manuscript manuscript =
                Manuscript.of(pages, SheetPrepass.run(pages.sheets(), Set.of()).value(), TYPEFACES);
        SlideFitter.fit(manuscript);
        return manuscript;
    }

    /** Steps side by side, a figure, what somebody says, what became of something: each as wide as its form allows. */
    @Test
    void forms_of_their_own_fit() throws IOException {
        var article = ArticleFiles.read(articles().get(0));
        var place = new Slide.Place("备份", 1, "备份的步骤与结果", "backup", 1, 1);
        var step = point("设置每一个备份实例的时间窗口与保留天数");
        var quoted = "没有恢复过的备份不能算备份，每个季度都要演练一次，而且要记下恢复所用的时间，".repeat(2);
        var slides = List.<Slide>of(
                new Slide.Points(place, List.of(step, step, step), Slide.Points.Shape.STEPS),
                new Slide.Points(place, List.of(step, step, step, step, step), Slide.Points.Shape.STEPS),
                new Slide.Points(place, List.of(point("增量备份让存储的占用降低了 63%，因为每次只复制改动的数据页" + "，也只传输改动的数据页".repeat(5)))),
                new Slide.Points(place, List.of(point("王小明说：“" + quoted + "”"))),
                new Slide.Comparison(
                        place,
                        List.of(
                                new Slide.Subject("优化前", List.of(point(quoted))),
                                new Slide.Subject("优化后", List.of(point(quoted))))));
        var deck = new Deck(
                DeckForm.TUTORIAL,
                article.metadata(),
                slides,
                new Summarizer().summarize(article, PicturesAtHand.NONE).value().extent());
        for (String name : List.of("classic", "modern")) {
            for (SlidesLayout layout : SlidesLayout.values()) {
                assertFits(galley(article, deck, Library.style(name, layout)), "forms, " + name + ", " + layout.key());
            }
        }
    }

    /** A table of few rows is set as statements are, over the whole slide. */
    @Test
    void a_short_table_is_as_large_as_statements() {
        var text = "---\ntitle: 表\n---\n\n| 特性 | 甲 | 乙 |\n| - | - | - |\n| 适用类型 | 对象 | 数组 |\n| 访问方式 | 直接 | 间接 |\n";
        var article = new ArticleReader()
                .read(new SourceFile("table.md", text.getBytes(UTF_8)))
                .value()
                .orElseThrow();
        var place = new Slide.Place("表", 1, "甲与乙的区别", "table", 1, 1);
        var table = article.sections().get(0).blocks().get(0);
        var deck = new Deck(
                DeckForm.EXPLANATION,
                article.metadata(),
                List.of(new Slide.Exhibit(place, table, List.of())),
                new Summarizer().summarize(article, PicturesAtHand.NONE).value().extent());
        for (String name : List.of("classic", "modern")) {
            for (SlidesLayout layout : List.of(SlidesLayout.WIDE, SlidesLayout.STANDARD)) {
                Galley galley = galley(article, deck, Library.style(name, layout));
                assertFits(galley, name + ", " + layout.key());
                assertThat(elements(galley.root(), "td", "")).isNotEmpty().allSatisfy(cell -> {
                    double size = Boxes.style(cell).getFont(galley.context()).size() / Galley.DOTS_PER_POINT;
                    assertThat(size).isGreaterThanOrEqualTo(SMALLEST);
                    assertThat(lines(cell)).isEqualTo(1);
                });
            }
        }
    }

    private static Slide.Point point(String text) {
        return new Slide.Point("", List.of(new Inline.Text(text)), Location.of("backup.html"));
    }

    private static void assertFits(Galley galley, String name) {
        assertThat(Overflows.of(galley)).as(name).isEmpty();
        List<Box> lists = new ArrayList<>(elements(galley.root(), "ul", "points"));
        lists.addAll(elements(galley.root(), "ul", "alone"));
        for (Box list : lists) {
            List<Box> statements = elements(list, "li", "");
            boolean brief = statements.stream().allMatch(statement -> lines(statement) == 1);
            assertThat(statements).as(name).hasSizeBetween(1, brief ? 8 : 6);
            for (Box statement : statements) {
                String text = statement.getElement() == null
                        ? ""
                        : statement.getElement().getTextContent();
                assertThat(lines(statement)).as("%s: lines of “%s”", name, text).isLessThanOrEqualTo(3);
                double size = Boxes.style(statement).getFont(galley.context()).size() / Galley.DOTS_PER_POINT;
                assertThat(size).as("%s: size of “%s”", name, text).isGreaterThanOrEqualTo(SMALLEST);
            }
        }
        for (var shape : SHAPES.entrySet()) {
            for (Box box : elements(galley.root(), shape.getKey().element, shape.getKey().styleClass)) {
                for (Box part : elements(box, shape.getValue(), "")) {
                    double size = Boxes.style(part).getFont(galley.context()).size() / Galley.DOTS_PER_POINT;
                    assertThat(size).as("%s: size in %s", name, shape.getKey()).isGreaterThanOrEqualTo(SMALLEST);
                }
            }
        }
        for (Box title : elements(galley.root(), "h2", "")) {
            assertThat(lines(title)).as("%s: lines of a title", name).isLessThanOrEqualTo(2);
            double size = Boxes.style(title).getFont(galley.context()).size() / Galley.DOTS_PER_POINT;
            assertThat(size).as("%s: size of a title", name).isGreaterThan(SMALLEST);
        }
    }

    /** The boxes of the elements with a name and, where one is given, a class. */
    private static List<Box> elements(Box root, String element, String styleClass) {
        List<Box> found = new ArrayList<>();
        Element source = root.getElement();
        if (source != null
                && !(root instanceof LineBox)
                && source.getNodeName().equals(element)
                && List.of((source.getAttribute("class") + " ").split(" ", -1)).contains(styleClass)) {
            found.add(root);
        } else {
            Boxes.inside(root).forEach(inside -> found.addAll(elements(inside, element, styleClass)));
        }
        return found;
    }

    private static long lines(Box box) {
        return box instanceof LineBox line && line.getHeight() > 0
                ? 1
                : Boxes.inside(box).stream().mapToLong(SlidesFitTest::lines).sum();
    }
}
