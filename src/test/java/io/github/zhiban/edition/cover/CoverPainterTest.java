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
    void isAPictureOfTheSizeThatStoresAskFor() throws IOException {
        byte[] cover = PAINTER.paint(metadata("排版之道"), DESIGN);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(cover));

        assertThat(picture.getWidth()).isEqualTo(1600);
        assertThat(picture.getHeight()).isEqualTo(2560);
        assertThat(picture.getRGB(40, 1280) & 0xFFFFFF).isEqualTo(0x882820);
        assertThat(picture.getRGB(1500, 100) & 0xFFFFFF).isEqualTo(0xF8F0E0);
        assertThat(cover.length).isLessThan(200_000);
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
