package io.github.zhiban.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.picture.PictureTraits.Ground;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class TallPictureTest {

    @Test
    void noShapeOfADiagramIsCut() {
        BufferedImage image = new BufferedImage(400, 3000, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 400, 3000);
        graphics.setColor(Color.BLACK);
        graphics.setStroke(new BasicStroke(3));
        graphics.drawLine(200, 0, 200, 1200);
        graphics.drawPolygon(new Polygon(new int[] {200, 350, 200, 50}, new int[] {1200, 1500, 1800, 1500}, 4));
        graphics.drawLine(200, 1800, 200, 3000);
        graphics.dispose();

        int cut = TallPicture.cut(Pixels.of(image), 2).getFirst().height();

        assertThat(cut < 1200 || cut > 1800).as("cut at %d", cut).isTrue();
    }

    @Test
    void whatAlmostFitsAPageStandsWhole() {
        PictureTraits smallType = new PictureTraits(PictureKind.GRAPHIC, Ground.LIGHT, false, 20);
        Pixels little = new Pixels(1300, 2424, new int[0]);
        Pixels much = new Pixels(1300, 4800, new int[0]);

        assertThat(TallPicture.plan(little, 3, smallType)).isEmpty();
        assertThat(TallPicture.plan(much, 3, smallType)).isPresent();
    }
}
