package io.github.zhiban.illustration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Picture;
import io.github.zhiban.picture.PictureKind;
import io.github.zhiban.picture.PictureTraits;
import io.github.zhiban.picture.PictureTraits.Ground;
import io.github.zhiban.picture.PreparedPicture;
import java.util.List;
import org.junit.jupiter.api.Test;

class SizeInLineTest {
    private static final Picture ANY = new Picture("a.png", "", 0, 0);

    private static SizeInLine size(PictureKind kind, int width, int height, double textHeight) {
        PictureTraits traits = new PictureTraits(kind, Ground.NONE, false, textHeight);
        return SizeInLine.of(
                ANY, new PreparedPicture("image/png", new byte[0], width, height, 1, 1, traits, List.of()));
    }

    @Test
    void picturesGoWithTheTextAsOnWebPages() {
        assertThat(size(PictureKind.FORMULA, 64, 32, 0)).isEqualTo(new SizeInLine(4, 2));
        assertThat(size(PictureKind.FORMULA, 64, 32, 0).rise()).isEqualTo(-0.64);
        assertThat(size(PictureKind.FORMULA, 640, 32, 0).within(20)).isEqualTo(new SizeInLine(20, 1));
    }

    @Test
    void noneIsHigherThanLinesCanBear() {
        assertThat(size(PictureKind.ICON, 48, 48, 0)).isEqualTo(new SizeInLine(2.6, 2.6));
    }
}
