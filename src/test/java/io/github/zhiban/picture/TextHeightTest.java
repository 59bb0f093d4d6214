package io.github.zhiban.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class TextHeightTest {

    /** A line of bars for letters, every fourth of which reaches higher. */
    private static Pixels line(int width, int height, int letters, Color ink, Color ground) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(ground);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(ink);
        int top = (height - letters) / 2;
        for (int x = 10, i = 0; x < width - 10; x += letters, i++) {
            int ascent = i % 4 == 0 ? 0 : letters / 3;
            graphics.fillRect(x, top + ascent, letters / 2, letters - ascent);
        }
        graphics.dispose();
        return Pixels.of(image);
    }

    @Test
    void aSingleLineIsMeasured() {
        assertThat(TextHeight.of(line(600, 60, 27, Color.BLACK, Color.WHITE), 1))
                .isCloseTo(30, within(1.0));
    }

    @Test
    void lightLettersOnNothingAreLettersToo() {
        Color nothing = new Color(0, 0, 0, 0);

        assertThat(TextHeight.of(line(600, 60, 27, Color.WHITE, nothing), 1)).isCloseTo(30, within(1.0));
    }

    @Test
    void whatIsDrawnFinerIsMeasuredInItsPixels() {
        assertThat(TextHeight.of(line(600, 300, 90, Color.BLACK, Color.WHITE), 3))
                .as("not a line, and too few letters")
                .isZero();
        assertThat(TextHeight.of(line(1200, 300, 90, Color.BLACK, Color.WHITE), 3))
                .isCloseTo(100, within(3.0));
    }

    @Test
    void indicesThatStandAloneDoNotMakeLabelsSmall() {
        BufferedImage image = new BufferedImage(600, 400, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        for (int row = 0; row < 3; row++) {
            for (int letter = 0; letter < 8; letter++) {
                graphics.fillRect(10 + 16 * letter, 20 + 50 * row, 8, 27);
            }
        }
        for (int index = 0; index < 6; index++) {
            graphics.fillRect(300, 20 + 40 * index, 3, 9);
            graphics.fillRect(308, 20 + 40 * index, 3, 9);
        }
        graphics.dispose();

        assertThat(TextHeight.of(Pixels.of(image), 1)).isCloseTo(30, within(1.0));
    }
}
