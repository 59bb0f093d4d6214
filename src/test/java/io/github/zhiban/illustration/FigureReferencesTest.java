package io.github.zhiban.illustration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.Picture;
import io.github.zhiban.article.Section;
import io.github.zhiban.diagnostics.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureReferencesTest {
    private static final Location AT = Location.of("a.html");

    private static Block figure(String caption, int line) {
        return new Block.Figure(
                List.of(new Picture("a.png", "", 0, 0)),
                List.of(new Inline.Text(caption)),
                new Location("a.html", line, 1));
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(List.of(new Inline.Text(text)), AT);
    }

    private static Section section(Block... blocks) {
        return new Section(null, List.of(blocks), List.of());
    }

    /** The links of the first paragraph of a section, as their words and where they lead. */
    private static String links(Section section) {
        Block.Paragraph paragraph = (Block.Paragraph) section.blocks().getFirst();
        return paragraph.content().stream()
                .filter(Inline.Link.class::isInstance)
                .map(inline -> (Inline.Link) inline)
                .map(link -> ((Inline.Text) link.content().getFirst()).value() + ">"
                        + ((Inline.Target.Internal) link.target()).id())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        如图4所示，水从上流下。   | 图4>figure-4-2
        结构见图 4。             | 图 4>figure-4-2
        （图4）和图1-2           | 图4>figure-4-2 图1-2>figure-1-2-1
        图1.2画出了水门。         | 图1.2>figure-1-2-1
        如Fig. 4 所示           | Fig. 4>figure-4-2
        地图4、截图4、视图4       | -
        图5没有                 | -
        图44、图4%、图4a         | -
        """)
    void referencesLeadToTheirFigures(String text, String expected) {
        Section linked = FigureReferences.linked(
                        List.of(section(paragraph(text), figure("图1-2 水门", 2), figure("图 4：河", 3))))
                .getFirst();

        assertThat(links(linked)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void theFigureBeginsWithTheAnchor() {
        Section linked = FigureReferences.linked(List.of(section(paragraph("见图4"), figure("图4 河", 2))))
                .getFirst();

        assertThat(((Block.Figure) linked.blocks().getLast()).caption().getFirst())
                .isEqualTo(new Inline.Anchor("figure-4-1"));
    }

    @Test
    void aParagraphThatExplainsAFigureAtLengthNumbersIt() {
        String legend = "图4：河。" + "水从上流下，过三道门，入于湖。".repeat(8);
        Block bare = new Block.Figure(List.of(new Picture("a.png", "", 0, 0)), List.of(), AT);

        List<Section> linked = FigureReferences.linked(List.of(section(paragraph("见图4"), bare, paragraph(legend))));

        assertThat(links(linked.getFirst())).isEqualTo("图4>figure-4-1");
        assertThat(linked.getFirst().blocks()).contains(paragraph(legend));
        assertThat(FigureReferences.linked(List.of(section(paragraph("见图4"), bare, paragraph("图4画的是河。"))))
                        .getFirst()
                        .blocks())
                .contains(bare);
    }

    @Test
    void ofTwoWithTheSameNumberTheOneInTheSameSectionIsMeant() {
        List<Section> linked = FigureReferences.linked(List.of(
                section(paragraph("见图1"), figure("图1 河", 2)),
                section(paragraph("见图1"), figure("图1 桥", 3)),
                section(paragraph("见图1"), figure("图1 船", 4), figure("图1 帆", 5)),
                section(paragraph("见图1"))));

        assertThat(linked.stream().map(FigureReferencesTest::links))
                .containsExactly("图1>figure-1-1", "图1>figure-1-2", "", "");
    }

    @Test
    void linksOfTheAuthorStayAsTheyAre() {
        Inline link =
                new Inline.Link(new Inline.Target.External("https://example.org/"), List.of(new Inline.Text("见图4")));
        List<Block> blocks = new ArrayList<>(List.of(new Block.Paragraph(List.of(link), AT)));
        blocks.add(figure("图4 河", 2));

        assertThat(FigureReferences.linked(List.of(new Section(null, blocks, List.of())))
                        .getFirst()
                        .blocks()
                        .getFirst())
                .isEqualTo(blocks.getFirst());
    }
}
