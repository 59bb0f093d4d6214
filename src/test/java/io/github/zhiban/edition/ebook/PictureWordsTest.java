package io.github.zhiban.edition.ebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Heading;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.Picture;
import io.github.zhiban.diagnostics.Location;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of pictures that nobody described. */
class PictureWordsTest {
    private static final Location AT = Location.of("a.md");
    private static final Picture NAMELESS = new Picture("1.png", "插图", 0, 0);

    private final PictureWords words = new PictureWords();

    @Test
    void theAuthorsWordsStay() {
        assertThat(words.of(new Picture("1.png", "石桥", 0, 0))).isEqualTo("石桥");
    }

    @Test
    void whatLeadsInToAPictureSpeaksOfIt() {
        words.begin(paragraph("先打开窗口。然后点击“确定”，结果如下图所示："));
        assertThat(words.of(NAMELESS)).isEqualTo("插图 1：然后点击“确定”，结果如下图所示");
        assertThat(words.of(NAMELESS)).isEqualTo("插图 2：然后点击“确定”，结果如下图所示");
    }

    @Test
    void otherwiseItsSectionTellsWhereItIs() {
        words.begin(new Heading("h", 2, List.of(new Inline.Text("桥墩")), AT));
        words.begin(paragraph("桥墩立在水中。"));
        assertThat(words.of(NAMELESS)).isEqualTo("插图 1，“桥墩”");
        words.begin(paragraph("见下："));
        words.begin(new Block.ThematicBreak(AT));
        assertThat(words.of(NAMELESS)).isEqualTo("插图 2，“桥墩”");
    }

    @Test
    void aLongPassageIsShortened() {
        words.begin(paragraph("很".repeat(99) + "："));
        assertThat(words.of(NAMELESS)).startsWith("插图 1：很").endsWith("……").hasSizeLessThan(50);
        assertThat(words.inLine(NAMELESS)).isEqualTo("插图 2");
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(List.of(new Inline.Text(text)), AT);
    }

    @Test
    void longWordsAreCutOnceWithOneEllipsis() {
        String forty = "一二三四五六七八九十".repeat(4);

        assertThat(PictureWords.shortened(forty)).isEqualTo(forty);
        assertThat(PictureWords.shortened(forty.substring(1) + "… 尾")).isEqualTo(forty.substring(1) + "……");
        assertThat(PictureWords.shortened(forty + "尾")).isEqualTo(forty + "……");
    }
}
