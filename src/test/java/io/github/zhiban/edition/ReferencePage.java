package io.github.zhiban.edition;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/**
 * A small picture of a page. Colours are rounded to 16 levels, so that files are small; two pictures are compared
 * square by square, so that how a machine smooths an edge does not matter, and a word that moved does.
 */
public final class ReferencePage {
    /** Edge of the squares that are compared, in pixels: about a line of text. */
    private static final int SQUARE = 8;

    private static final int LEVEL = 17;

    private final BufferedImage picture;

    private ReferencePage(BufferedImage picture) {
        this.picture = picture;
    }

    /** A page as it is drawn. */
    public static ReferencePage of(BufferedImage drawn) {
        BufferedImage rounded = new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < drawn.getHeight(); y++) {
            for (int x = 0; x < drawn.getWidth(); x++) {
                int colour = drawn.getRGB(x, y);
                rounded.setRGB(x, y, level(colour, 16) | level(colour, 8) | level(colour, 0));
            }
        }
        return new ReferencePage(rounded);
    }

    /** A picture, made as wide as a page. */
    public static ReferencePage of(BufferedImage drawn, int width) {
        BufferedImage small = new BufferedImage(
                width, Math.round((float) drawn.getHeight() * width / drawn.getWidth()), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(drawn, 0, 0, small.getWidth(), small.getHeight(), null);
        graphics.dispose();
        return of(small);
    }

    /** One that was kept. */
    public static ReferencePage read(byte[] png) {
        try {
            return new ReferencePage(ImageIO.read(new ByteArrayInputStream(png)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] png() {
        try (ByteArrayOutputStream png = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int level(int colour, int shift) {
        return Math.round((colour >> shift & 0xFF) / (float) LEVEL) * LEVEL << shift;
    }

    /** By how much the square that differs most does, of 255; empty where the pages are of different sizes. */
    public OptionalDouble difference(ReferencePage other) {
        boolean alike =
                picture.getWidth() == other.picture.getWidth() && picture.getHeight() == other.picture.getHeight();
        return alike
                ? IntStream.iterate(0, y -> y < picture.getHeight(), y -> y + SQUARE)
                        .boxed()
                        .flatMapToDouble(y -> IntStream.iterate(0, x -> x < picture.getWidth(), x -> x + SQUARE)
                                .mapToDouble(x -> difference(other, x, y)))
                        .max()
                : OptionalDouble.empty();
    }

    /** Of the colour that differs most. */
    private double difference(ReferencePage other, int left, int top) {
        double[] sums = new double[3];
        int right = Math.min(left + SQUARE, picture.getWidth());
        int bottom = Math.min(top + SQUARE, picture.getHeight());
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += (picture.getRGB(x, y) >> 8 * i & 0xFF) - (other.picture.getRGB(x, y) >> 8 * i & 0xFF);
                }
            }
        }
        return Math.max(Math.abs(sums[0]), Math.max(Math.abs(sums[1]), Math.abs(sums[2])))
                / ((right - left) * (bottom - top));
    }
}
