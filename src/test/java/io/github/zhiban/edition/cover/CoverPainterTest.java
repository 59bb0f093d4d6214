package io.github.zhiban.edition.cover;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Metadata;
import io.github.zhiban.edition.Library;
import io.github.zhiban.edition.cover.Lettering.TypeStyle;
import io.github.zhiban.font.Typefaces;
import io.github.zhiban.text.line.LinePolicy;
import io.github.zhiban.typeset.HousePolicies;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverPainterTest {
    private static final CoverPainter PAINTER = new CoverPainter(Library.FONTS);
    private static final CoverPolicy DESIGN =
            Library.style("classic").policies().cover();

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
        byte[] cover = PAINTER.paint(metadata("排版之道"), with("hills"), HousePolicies.DEFAULT);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(cover));

        assertThat(picture.getWidth()).isEqualTo(900);
        assertThat(picture.getHeight()).isEqualTo(1440);
        assertThat(picture.getRGB(840, 56) & 0xFFFFFF).isEqualTo(0xF7F1E3);
        assertThat(picture.getRGB(450, 1436) & 0xFFFFFF).isEqualTo(0x3D5554);
        assertThat(cover.length).isLessThan(25_000);
    }

    @Test
    void aLongWordMakesTheTypeSmallerButTheTitleStillBreaks() throws IOException {
        byte[] cover = PAINTER.paint(metadata("SOME/IP-SD 协议英文原文讲解"), DESIGN, HousePolicies.DEFAULT);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(cover));

        // Ink of a second line: a title squeezed into one would end above it.
        long dark = IntStream.range(133 * picture.getWidth(), picture.getWidth() * 750)
                .map(i -> picture.getRGB(i % picture.getWidth(), i / picture.getWidth()))
                .filter(rgb -> (rgb & 0xFF) < 0x40 && ((rgb >> 16) & 0xFF) < 0x40)
                .count();
        assertThat(dark).isGreaterThan(11_000);
    }

    @Test
    void isTheSameEveryTime() {
        byte[] first = PAINTER.paint(metadata("人工智能生成内容（AIGC）总览"), DESIGN, HousePolicies.DEFAULT);

        assertThat(new CoverPainter(Library.FONTS).paint(metadata("人工智能生成内容（AIGC）总览"), DESIGN, HousePolicies.DEFAULT))
                .isEqualTo(first);
        assertThat(PAINTER.paint(metadata("别的题目"), DESIGN, HousePolicies.DEFAULT))
                .isNotEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"classic", "modern", "vertical"})
    void anyTitleWillDoInEveryStyle(String style) throws IOException {
        CoverPolicy design = Library.style(style).policies().cover();
        for (String title : List.of("", "\uE020", "!!!", "【】", "A".repeat(300), "长".repeat(300), "𝔸😀", "（上）——（下）")) {
            BufferedImage picture = ImageIO.read(
                    new ByteArrayInputStream(PAINTER.paint(metadata(title), design, HousePolicies.DEFAULT)));

            // However long a title is, the ground above it stays free.
            assertThat(picture.getRGB(450, 30)).isEqualTo(picture.getRGB(0, 30));
        }
    }

    @Test
    void colourIsMixedOnlyAtEdges() throws IOException {
        BufferedImage picture =
                ImageIO.read(new ByteArrayInputStream(PAINTER.paint(metadata("排版"), DESIGN, HousePolicies.DEFAULT)));
        long ink = IntStream.range(0, picture.getWidth() * 750)
                .filter(i -> (picture.getRGB(i % 900, i / 900) & 0xFFFFFF) == 0x201810)
                .count();
        long paper = IntStream.range(0, picture.getWidth() * 750)
                .filter(i -> (picture.getRGB(i % 900, i / 900) & 0xFFFFFF) == 0xF7F1E3)
                .count();

        assertThat(ink).isGreaterThan(5_600);
        assertThat(ink + paper).isGreaterThan(658_000);
    }

    @Test
    void theTitleTellsWhichOfSeveralMotifsItIs() {
        Set<String> motifs = Stream.of("石桥", "渡口", "树下", "年轮", "回声", "马唐", "桐油", "序言")
                .map(title -> CoverDesign.of(DESIGN, title).motif().name())
                .collect(Collectors.toSet());

        assertThat(motifs).containsExactlyInAnyOrder("HILLS", "WAVES", "RINGS");
        assertThat(PAINTER.paint(metadata("石桥"), DESIGN, HousePolicies.DEFAULT))
                .isEqualTo(PAINTER.paint(metadata("石桥"), DESIGN, HousePolicies.DEFAULT));
    }

    @Test
    void aWordTooLongForTheSmallestTypeIsSetSmaller() {
        String word = "Donaudampfschifffahrtsgesellschaftskapitaensmuetzenabzeichen";
        Lettering lettering = new Lettering(new Typefaces(Library.FONTS), LinePolicy.ragged());
        TitleSetting.Box box = new TitleSetting.Box(960, 560, 156, 64, 1.28);

        TitleSetting set = TitleSetting.of(word, List.of(), box, TypeStyle.SERIF, lettering);

        assertThat(String.join("", set.lines())).isEqualTo(word);
        assertThat(set.lines())
                .allSatisfy(line -> assertThat(lettering.length(line, TypeStyle.SERIF) * set.size())
                        .isLessThanOrEqualTo(960));
    }

    private static CoverPolicy with(String motif) {
        return CoverPolicy.of(Map.of("cover-motif", motif));
    }
}
