package io.github.zhiban.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.edition.Library;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/**
 * Lays the samples of all formats out as a page would show them, for people to look at in
 * {@code target/contact-sheet.png}, and looks itself at a few places of each.
 */
class ContactSheetTest {
    private static final int COLUMNS = 6;
    private static final int SCALE = 3;
    private static final int CELL_WIDTH = (SamplePictures.WIDTH + 10) * SCALE;
    private static final int CELL_HEIGHT = (SamplePictures.HEIGHT + 20) * SCALE;
    private static final Color PAPER = new Color(255, 250, 220);
    private static final Color RED = new Color(220, 30, 30);
    private static final Color BLUE = new Color(20, 60, 200);

    @Test
    void everyFormatKeepsItsColoursInTheirPlaces() throws IOException {
        Map<String, byte[]> samples = SamplePictures.all();
        int rows = (samples.size() + COLUMNS - 1) / COLUMNS;
        BufferedImage sheet = new BufferedImage(COLUMNS * CELL_WIDTH, rows * CELL_HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setColor(PAPER);
        graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        int cell = 0;
        for (Map.Entry<String, byte[]> sample : samples.entrySet()) {
            BufferedImage picture = shown(sample.getValue());
            int x = cell % COLUMNS * CELL_WIDTH + 5;
            int y = cell / COLUMNS * CELL_HEIGHT + 5;
            boolean tall = picture.getHeight() > picture.getWidth();
            int width = (tall ? SamplePictures.HEIGHT : SamplePictures.WIDTH) * SCALE;
            int height = (tall ? SamplePictures.WIDTH : SamplePictures.HEIGHT) * SCALE;
            graphics.drawImage(picture, x, y, width, height, null);
            cell++;
            check(sample.getKey(), sheet.getSubimage(x, y, width, height));
        }
        graphics.dispose();
        Path file = Path.of("target", "contact-sheet.png");
        Files.createDirectories(file.getParent());
        ImageIO.write(sheet, "png", file.toFile());
    }

    private static BufferedImage shown(byte[] bytes) throws IOException {
        PreparedPicture picture = new PicturePreparer(Library.FONTS)
                .prepare(new PictureFile("x", bytes))
                .value()
                .orElseThrow();
        return ImageIO.read(new ByteArrayInputStream(picture.bytes()));
    }

    private static void check(String name, BufferedImage shown) {
        switch (name) {
            case "png 16 bit" -> {
                assertColour(name, shown, 0.02, 0.5, Color.BLACK, 12);
                assertColour(name, shown, 0.5, 0.5, Color.GRAY, 8);
                assertColour(name, shown, 0.98, 0.5, Color.WHITE, 12);
            }
            case "png grey", "jpeg grey" -> {
                assertColour(name, shown, 0.3, 0.35, new Color(108, 108, 108), 25);
                assertColour(name, shown, 0.9, 0.1, Color.WHITE, 4);
            }
            case "png grey alpha" -> {
                assertColour(name, shown, 0.3, 0.35, new Color(220, 220, 220), 4);
                assertColour(name, shown, 0.7, 0.8, new Color(20, 20, 20), 4);
                assertColour(name, shown, 0.9, 0.1, PAPER, 4);
            }
            case "jpeg sideways" -> {
                assertColour(name, shown, 0.65, 0.3, RED, 24);
                assertColour(name, shown, 0.2, 0.7, BLUE, 24);
            }
            case "webp lossless", "webp animated" -> {
                assertColour(name, shown, 0.2, 0.5, RED, 4);
                assertColour(name, shown, 0.95, 0.95, Color.WHITE, 4);
            }
            case "webp lossy" -> {
                assertColour(name, shown, 0.2, 0.5, RED, 24);
                assertColour(name, shown, 0.97, 0.95, PAPER, 4);
            }
            case "webp plain alpha" -> {
                assertColour(name, shown, 0.2, 0.5, RED, 24);
                assertThat(shown.getRGB(shown.getWidth() - 2, 2)).isNotEqualTo(shown.getRGB(2, 2));
            }
            case "webp palette alpha" -> {
                assertColour(name, shown, 0.3, 0.35, RED, 4);
                // Half transparent over the paper.
                assertColour(name, shown, 0.7, 0.8, new Color(137, 155, 210), 6);
                assertColour(name, shown, 0.9, 0.1, PAPER, 4);
            }
            default -> {
                boolean clear = name.equals("png alpha") || name.equals("svg");
                assertColour(name, shown, 0.3, 0.35, RED, 24);
                assertColour(name, shown, 0.7, 0.8, BLUE, 24);
                assertColour(name, shown, 0.9, 0.1, clear ? PAPER : Color.WHITE, 10);
            }
        }
    }

    private static void assertColour(
            String name, BufferedImage image, double x, double y, Color expected, int tolerance) {
        Color actual = new Color(image.getRGB((int) (x * image.getWidth()), (int) (y * image.getHeight())));
        int off = Math.max(
                Math.abs(actual.getRed() - expected.getRed()),
                Math.max(
                        Math.abs(actual.getGreen() - expected.getGreen()),
                        Math.abs(actual.getBlue() - expected.getBlue())));
        assertThat(off)
                .as("%s at %s, %s: %s, expected %s", name, x, y, actual, expected)
                .isLessThanOrEqualTo(tolerance);
    }
}
