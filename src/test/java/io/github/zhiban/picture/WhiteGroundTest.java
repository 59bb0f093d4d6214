package io.github.zhiban.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.picture.PictureTraits.Ground;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class WhiteGroundTest {
    @Test
    void whatIsDarkOnNothingStandsOnWhite() throws IOException {
        PreparedPicture picture = picture(Ground.LIGHT);

        PreparedPicture shown = picture.onWhite();

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(shown.bytes()));
        assertThat(image.getColorModel().hasAlpha()).isFalse();
        // Of a grey picture, whose samples Java would convert by another curve.
        assertThat(image.getRaster().getSample(0, 0, 0)).isEqualTo(255);
        assertThat(image.getRaster().getSample(20, 20, 0)).isZero();
        assertThat(image.getRaster().getSample(40, 40, 0)).isEqualTo(127);
        assertThat(shown.traits()).isEqualTo(picture.traits());
        assertThat(shown.density()).isEqualTo(2);
    }

    @Test
    void allOthersStayAsTheyAre() throws IOException {
        for (Ground ground : List.of(Ground.NONE, Ground.DARK)) {
            PreparedPicture picture = picture(ground);

            assertThat(picture.onWhite()).isSameAs(picture);
        }
    }

    /** A black square and one half transparent, on nothing. */
    private static PreparedPicture picture(Ground ground) throws IOException {
        BufferedImage image = new BufferedImage(60, 60, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLACK);
        graphics.fillRect(10, 10, 20, 20);
        graphics.setColor(new Color(0, 0, 0, 128));
        graphics.fillRect(35, 35, 20, 20);
        graphics.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        PictureTraits traits = new PictureTraits(PictureKind.GRAPHIC, ground, false, 0);
        return new PreparedPicture("image/png", png.toByteArray(), 60, 60, 2, 1, traits, List.of());
    }
}
