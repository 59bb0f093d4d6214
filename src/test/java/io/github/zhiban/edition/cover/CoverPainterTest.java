package io.github.zhiban.edition.cover;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Metadata;
import io.github.zhiban.edition.Library;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class CoverPainterTest {
    private static final CoverPainter PAINTER = new CoverPainter(Library.FONTS);
    private static final Map<String, String> DESIGN = Library.style("classic").properties();

    private static Metadata metadata(String title) {
        return new Metadata(
                title,
                List.of("林晚"),
                OffsetDateTime.parse("2023-07-04T23:36:08+08:00"),
                null,
                List.of(),
                List.of(),
                List.of(),
                "zh-CN",
                "https://example.com/a b");
    }

    @Test
    void isAPictureOfTheShapeThatStoresAskFor() throws IOException {
        byte[] cover = PAINTER.paint(metadata("排版之道"), DESIGN);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(cover));

        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(1920);
        assertThat(picture.getRGB(30, 960) & 0xFFFFFF).isEqualTo(0x882820);
        assertThat(picture.getRGB(1125, 75) & 0xFFFFFF).isEqualTo(0xF8F0E0);
        assertThat(cover.length).isLessThan(100_000);
    }

    @Test
    void aLongWordMakesTheTypeSmallerButTheTitleStillBreaks() throws IOException {
        byte[] cover = PAINTER.paint(metadata("SOME/IP-SD — 协议英文原文讲解"), DESIGN);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(cover));

        // Ink of a second line: a title squeezed into one would end above it.
        long dark = IntStream.range(177 * picture.getWidth(), picture.getWidth() * 1000)
                .map(i -> picture.getRGB(i % picture.getWidth(), i / picture.getWidth()))
                .filter(rgb -> (rgb & 0xFF) < 0x40 && ((rgb >> 16) & 0xFF) < 0x40)
                .count();
        assertThat(dark).isGreaterThan(20_000);
    }

    @Test
    void isTheSameEveryTime() {
        byte[] first = PAINTER.paint(metadata("人工智能生成内容（AIGC）总览"), DESIGN);

        assertThat(new CoverPainter(Library.FONTS).paint(metadata("人工智能生成内容（AIGC）总览"), DESIGN))
                .isEqualTo(first);
        assertThat(PAINTER.paint(metadata("别的题目"), DESIGN)).isNotEqualTo(first);
    }

    @Test
    void anyTitleWillDo() {
        for (String title : List.of("", "\uE020", "!!!", "A".repeat(300), "长".repeat(300), "𝔸😀")) {
            assertThat(PAINTER.paint(metadata(title), DESIGN)).isNotEmpty();
        }
    }
}
