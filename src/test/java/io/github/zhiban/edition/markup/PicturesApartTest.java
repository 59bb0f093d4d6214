package io.github.zhiban.edition.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.Picture;
import io.github.zhiban.diagnostics.Location;
import java.util.List;
import org.junit.jupiter.api.Test;

class PicturesApartTest {
    private static final Location AT = Location.of("a.html");
    private static final Picture PICTURE = new Picture("a.png", "图", 0, 0);

    private static Block.Paragraph paragraph(Inline... content) {
        return new Block.Paragraph(List.of(content), AT);
    }

    @Test
    void tallPicturesStandBetweenTheWordsBeforeAndAfterThem() {
        Block.Paragraph whole = paragraph(
                new Inline.Text("之前"), new Inline.HardLineBreak(), new Inline.Image(PICTURE), new Inline.Text("之后"));
        assertThat(PicturesApart.of(whole, picture -> true))
                .containsExactly(
                        paragraph(new Inline.Text("之前")),
                        new Block.Figure(List.of(PICTURE), List.of(), AT),
                        paragraph(new Inline.Text("之后")));
        assertThat(PicturesApart.of(whole, picture -> false)).containsExactly(whole);
    }

    @Test
    void wordsThatAnnounceWhatFollowsStayWithIt() {
        Block next = new Block.Figure(List.of(PICTURE), List.of(), AT);
        assertThat(ParagraphShape.of(paragraph(new Inline.Text("结果如下图所示，请仔细对照每一个步骤：")), next))
                .isEqualTo("lead-in");
        assertThat(ParagraphShape.of(paragraph(new Inline.Text("这一段话说得完整，与后面的图没有关系。")), next))
                .isNull();
    }

    @Test
    void aFewWordsWithAColonStayWithTheParagraphThatTheyName() {
        Block next = paragraph(new Inline.Text("这一段话说得完整。"));
        assertThat(ParagraphShape.of(paragraph(new Inline.Text("解析：")), next)).isEqualTo("lead-in");
        assertThat(ParagraphShape.of(paragraph(new Inline.Text("解析")), next)).isNull();
        assertThat(ParagraphShape.of(paragraph(new Inline.Text("解析：")), null)).isNull();
    }
}
