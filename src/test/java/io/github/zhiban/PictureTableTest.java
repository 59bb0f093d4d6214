package io.github.zhiban;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Article;
import io.github.zhiban.budget.Allowance;
import io.github.zhiban.budget.ArticleLimits;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.font.FontLibrary;
import io.github.zhiban.picture.PictureCodes;
import io.github.zhiban.picture.PictureFile;
import io.github.zhiban.picture.PicturePreparer;
import io.github.zhiban.picture.PicturesAtHand;
import io.github.zhiban.source.ArticleReader;
import io.github.zhiban.source.SourceFile;
import io.github.zhiban.typeset.Pages;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureTableTest {
    private static final FontLibrary FONTS = Pages.FONTS;

    private final Diagnostics diagnostics = new Diagnostics();
    private final List<String> asked = new ArrayList<>();

    @Test
    void asksForNoMorePicturesThanCanBeHeld() {
        // Every picture is the same array: the sum counts, not the memory of the test.
        read(60, new byte[20 << 20]);

        assertThat(asked).hasSizeBetween(13, 32);
        assertThat(diagnostics.found())
                .filteredOn(found -> found.code().equals(PictureCodes.TOO_MANY_PICTURES))
                .singleElement()
                .extracting(Diagnostic::message)
                .asString()
                .contains("256 MiB", "the last " + (60 - asked.size()));
    }

    @Test
    void asksForAllPicturesThatCanBeHeld() {
        read(60, new byte[100]);

        assertThat(asked).hasSize(60);
        assertThat(diagnostics.found()).extracting(Diagnostic::code).containsOnly(PictureCodes.NOT_A_PICTURE);
    }

    @Test
    void equalFilesAreOnePicture() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(80, 60, BufferedImage.TYPE_INT_RGB), "png", png);

        PicturesAtHand pictures = read(3, png.toByteArray());

        assertThat(pictures.byAddress()).hasSize(3);
        assertThat(pictures.find("p0.png").orElseThrow())
                .isSameAs(pictures.find("p2.png").orElseThrow());
    }

    /** Each is within its own allowance. */
    @Test
    void picturesThatTakeLongTogetherAreNotAllPrepared() {
        PicturesAtHand pictures = read(
                40,
                i -> drawing(400 + i).getBytes(StandardCharsets.UTF_8),
                new Allowance(200, Allowance.of(1, 4096).bytes()));

        assertThat(pictures.byAddress().size()).isBetween(1, 39);
        assertThat(diagnostics.found())
                .extracting(Diagnostic::message)
                .anyMatch(message -> message.contains("the preparation of all pictures"));
    }

    private static String drawing(int size) {
        return "<svg xmlns='http://www.w3.org/2000/svg' width='%1$d' height='%1$d'><circle r='%1$d'/></svg>"
                .formatted(size);
    }

    private PicturesAtHand read(int pictures, byte[] each) {
        return read(pictures, i -> each, ArticleLimits.USUAL.edition());
    }

    private PicturesAtHand read(int pictures, IntFunction<byte[]> each, Allowance allowance) {
        String markdown = IntStream.range(0, pictures)
                .mapToObj(i -> "![图](p" + i + ".png)")
                .collect(Collectors.joining("\n\n", "# 题目\n\n一段文字。\n\n", "\n"));
        Article article = new ArticleReader()
                .read(new SourceFile("a.md", markdown.getBytes(StandardCharsets.UTF_8)))
                .value()
                .orElseThrow();
        return PictureTable.of(
                article,
                address -> {
                    asked.add(address);
                    return Outcome.of(Optional.of(new PictureFile(address, each.apply(asked.size()))));
                },
                new PicturePreparer(FONTS),
                allowance,
                diagnostics);
    }
}
