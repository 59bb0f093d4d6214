package io.github.zhiban.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.picture.PictureTraits.Ground;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
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

        int cut = cut(Pixels.of(image), 2, 0).getFirst().height();

        assertThat(cut < 1200 || cut > 1800).as("cut at %d", cut).isTrue();
    }

    @Test
    void noLetterIsCutAndAFrameAroundTheTextIsNone() {
        Pixels page = lines(22, 14);

        for (Pixels piece : cut(page, 5, 14)) {
            assertThat(darkIn(piece, 0)).as("the frame alone").isEqualTo(4);
            assertThat(darkIn(piece, piece.height() - 1)).isEqualTo(4);
        }
        assertThat(cut(page, 5, 14)).hasSize(5);
    }

    @Test
    void whatHasNoQuietRowStaysWhole() {
        assertThat(cut(lines(14, 14), 3, 14)).hasSize(1);
    }

    private static List<Pixels> cut(Pixels pixels, int count, double textHeight) {
        return TallPicture.cut(pixels, TallPicture.Plan.columns(count, 1), 1, textHeight);
    }

    @Test
    void boxesAreNotCutThroughTheirEmptyPartsAndStripsEndBetweenParagraphs() {
        BufferedImage image = new BufferedImage(500, 1200, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 500, 1200);
        graphics.setColor(Color.BLACK);
        graphics.drawRoundRect(40, 540, 100, 120, 12, 12);
        for (int y = 100; y < 540; y++) {
            graphics.fillRect(90 + y * 7 % 31, y, 1, 1);
            graphics.fillRect(90 + y * 5 % 29, y + 560, 1, 1);
        }
        graphics.dispose();

        List<Pixels> whole = cut(Pixels.of(image), 2, 0);
        graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(40, 540, 101, 121);
        graphics.dispose();
        List<Pixels> parted = cut(Pixels.of(image), 2, 0);

        assertThat(whole).as("the only quiet rows are inside of a box").hasSize(1);
        assertThat(parted).as("no box is there").hasSize(2);
    }

    @Test
    void linesThatOthersCrossAreNoBoxes() {
        BufferedImage image = new BufferedImage(500, 1600, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 500, 1600);
        graphics.setColor(Color.GRAY);
        graphics.fillRect(100, 0, 2, 1600);
        graphics.fillRect(400, 0, 2, 1600);
        graphics.setColor(Color.RED);
        for (int y = 40; y < 1600; y += 90) {
            graphics.fillRect(100, y, 300, 2);
        }
        graphics.dispose();

        assertThat(cut(Pixels.of(image), 8, 14)).hasSize(8);
    }

    @Test
    void stripsEndBetweenParagraphsRatherThanBetweenLines() {
        BufferedImage image = new BufferedImage(300, 2000, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 300, 2000);
        graphics.setColor(Color.BLACK);
        int y = 10;
        for (int line = 1; y < 1980; line++) {
            for (int x = 20; x < 280; x += 7) {
                graphics.fillRect(x + y % 3, y, 3, 14);
            }
            y += line % 6 == 0 ? 40 : 19;
        }
        graphics.dispose();

        List<Pixels> strips = TallPicture.cut(Pixels.of(image), new TallPicture.Plan(14, 1, true), 1, 14);

        assertThat(strips.subList(0, strips.size() - 1))
                .allSatisfy(strip -> assertThat(blankAtEnd(strip)).isGreaterThan(8));
    }

    private static int blankAtEnd(Pixels strip) {
        int blank = 0;
        while (blank < strip.height() && darkIn(strip, strip.height() - 1 - blank) == 0) {
            blank++;
        }
        return blank;
    }

    /** Bars for letters, a frame two pixels wide left and right. */
    private static Pixels lines(int distance, int high) {
        BufferedImage image = new BufferedImage(300, 2000, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 300, 2000);
        graphics.setColor(Color.BLACK);
        graphics.fillRect(0, 0, 2, 2000);
        graphics.fillRect(298, 0, 2, 2000);
        for (int y = 9; y + high < 2000; y += distance) {
            for (int x = 20; x < 280; x += 7) {
                graphics.fillRect(x + y % 3, y, 3, high);
            }
        }
        graphics.dispose();
        return Pixels.of(image);
    }

    private static long darkIn(Pixels pixels, int y) {
        return IntStream.range(0, pixels.width())
                .filter(x -> (pixels.argb()[y * pixels.width() + x] & 0xFF) < 128)
                .count();
    }

    @Test
    void whatAlmostFitsAPageStandsWholeAndWhatIsNarrowInTwoColumns() {
        PictureTraits smallType = new PictureTraits(PictureKind.GRAPHIC, Ground.LIGHT, false, 20);
        Pixels little = new Pixels(1300, 2424, new int[0]);
        Pixels much = new Pixels(1300, 4800, new int[0]);

        Pixels narrow = new Pixels(700, 4000, new int[0]);
        PictureTraits type = new PictureTraits(PictureKind.GRAPHIC, Ground.NONE, false, 48);

        assertThat(TallPicture.plan(narrow, 3, type))
                .hasValueSatisfying(plan -> assertThat(plan.count()).isEqualTo(2));
        assertThat(TallPicture.plan(little, 3, smallType)).isEmpty();
        assertThat(TallPicture.plan(much, 3, smallType)).isPresent();
    }

    @Test
    void aWideFlowChartIsCutBetweenItsShapes() {
        BufferedImage image = new BufferedImage(1880, 330, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 1880, 330);
        graphics.setColor(Color.BLACK);
        graphics.drawLine(0, 165, 1880, 165);
        for (int x = 20; x < 1800; x += 200) {
            graphics.drawRect(x, 100, 120, 130);
        }
        graphics.dispose();
        PictureTraits type = new PictureTraits(PictureKind.GRAPHIC, Ground.NONE, false, 16);
        Pixels chart = Pixels.of(image);

        TallPicture.Plan plan = WidePicture.plan(chart, 1, type).orElseThrow();
        int cut = WidePicture.cut(chart, plan, 1, 16).getFirst().width();

        assertThat(plan.count()).isEqualTo(2);
        assertThat((cut - 20) % 200).as("cut at %d", cut).isBetween(121, 199);
        assertThat(cut).isBetween(700, 1180);
        assertThat(plan.scale() * 16).isGreaterThan(7.4);
        assertThat(WidePicture.plan(new Pixels(700, 200, new int[0]), 1, type)).isEmpty();
    }
}
