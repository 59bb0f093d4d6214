package io.github.zhiban.illustration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Picture;
import io.github.zhiban.picture.PictureKind;
import io.github.zhiban.picture.PictureTraits;
import io.github.zhiban.picture.PictureTraits.Ground;
import io.github.zhiban.picture.PreparedPicture;
import java.util.List;
import org.junit.jupiter.api.Test;

class PictureSizeTest {
    private static PreparedPicture picture(PictureKind kind, double density, double share) {
        PictureTraits traits = new PictureTraits(kind, Ground.NONE, false, 0);
        return new PreparedPicture("image/png", new byte[0], 600, 300, density, share, traits, List.of());
    }

    private static PictureSize size(int width, int height, PreparedPicture prepared) {
        return PictureSize.of(new Picture("x", "", width, height), prepared);
    }

    @Test
    void theAuthorsWidthCountsAndTheShapeIsThePictures() {
        PreparedPicture plain = picture(PictureKind.GRAPHIC, 1, 1);
        assertThat(size(0, 0, plain)).isEqualTo(new PictureSize(600, 300));
        assertThat(size(200, 500, plain)).isEqualTo(new PictureSize(200, 100));
        assertThat(size(0, 60, plain)).isEqualTo(new PictureSize(120, 60));
    }

    @Test
    void pixelsAreNotBlownUp() {
        assertThat(size(5000, 0, picture(PictureKind.GRAPHIC, 1, 1)).width()).isEqualTo(600);
        assertThat(size(0, 0, picture(PictureKind.GRAPHIC, 0.5, 1)).width()).isEqualTo(1200);
    }

    @Test
    void theAuthorsWidthWasThatOfTheWholeFile() {
        assertThat(size(800, 0, picture(PictureKind.GRAPHIC, 1, 0.5)).width()).isEqualTo(400);
    }

    @Test
    void codesAreSmall() {
        assertThat(size(0, 0, picture(PictureKind.QR_CODE, 1, 1)).height()).isLessThanOrEqualTo(110);
    }
}
