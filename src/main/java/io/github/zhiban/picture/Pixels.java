package io.github.zhiban.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import org.jspecify.annotations.Nullable;

/**
 * A picture as sRGB pixels.
 *
 * @param argb row by row, not premultiplied
 */
record Pixels(int width, int height, int[] argb) {

    /**
     * Converts a decoded picture.
     *
     * @param profile the ICC profile its colours are meant in, where the reader did not attend to it; {@code null} for
     *     sRGB
     */
    static Pixels of(BufferedImage image, byte @Nullable [] profile, Orientation orientation) {
        BufferedImage meant = profile == null ? image : withProfile(image, profile);
        ColorSpace space = meant.getColorModel().getColorSpace();
        BufferedImage srgb = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        if (space.getType() == ColorSpace.TYPE_GRAY) {
            copyGrey(meant, srgb);
        } else if (space.isCS_sRGB()) {
            Graphics2D graphics = srgb.createGraphics();
            graphics.drawImage(meant, 0, 0, null);
            graphics.dispose();
        } else {
            RenderingHints hints =
                    new RenderingHints(RenderingHints.KEY_COLOR_RENDERING, RenderingHints.VALUE_COLOR_RENDER_QUALITY);
            new ColorConvertOp(hints).filter(meant, srgb);
        }
        return of(orientation.apply(srgb));
    }

    /** The pixels of a picture of type {@link BufferedImage#TYPE_INT_ARGB}. */
    static Pixels of(BufferedImage argb) {
        int[] data = ((DataBufferInt) argb.getRaster().getDataBuffer()).getData();
        return new Pixels(argb.getWidth(), argb.getHeight(), data);
    }

    /** Grey samples as they are: Java takes them for linear light and would make them paler. */
    private static void copyGrey(BufferedImage grey, BufferedImage srgb) {
        Raster raster = grey.getRaster();
        int[] largest = {
            (1 << grey.getColorModel().getComponentSize(0)) - 1,
            grey.getColorModel().hasAlpha() ? (1 << grey.getColorModel().getComponentSize(1)) - 1 : 1
        };
        int[] samples = new int[raster.getNumBands()];
        for (int y = 0; y < grey.getHeight(); y++) {
            for (int x = 0; x < grey.getWidth(); x++) {
                raster.getPixel(x, y, samples);
                int level = samples[0] * 255 / largest[0];
                int alpha = grey.getColorModel().hasAlpha() ? samples[1] * 255 / largest[1] : 255;
                srgb.setRGB(x, y, alpha << 24 | level * 0x010101);
            }
        }
    }

    /** The same samples, taken as colours of the profile; the picture as it is when the profile does not fit. */
    private static BufferedImage withProfile(BufferedImage image, byte[] profile) {
        return IccProfile.space(profile)
                .map(space -> {
                    BufferedImage direct =
                            new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
                    Graphics2D graphics = direct.createGraphics();
                    graphics.drawImage(image, 0, 0, null);
                    graphics.dispose();
                    var model = new DirectColorModel(
                            space, 32, 0xFF0000, 0xFF00, 0xFF, 0xFF000000, false, DataBuffer.TYPE_INT);
                    return new BufferedImage(model, direct.getRaster(), false, null);
                })
                .orElse(image);
    }

    /** A part of the picture. */
    Pixels cropped(int left, int top, int partWidth, int partHeight) {
        int[] part = new int[partWidth * partHeight];
        for (int y = 0; y < partHeight; y++) {
            System.arraycopy(argb, (top + y) * width + left, part, y * partWidth, partWidth);
        }
        return new Pixels(partWidth, partHeight, part);
    }

    /** The same with rows for columns. */
    Pixels transposed() {
        int[] turned = new int[argb.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned[x * height + y] = argb[y * width + x];
            }
        }
        return new Pixels(height, width, turned);
    }

    boolean isOpaque() {
        for (int pixel : argb) {
            if (pixel >>> 24 != 0xFF) {
                return false;
            }
        }
        return true;
    }

    boolean isGrey() {
        for (int pixel : argb) {
            if ((pixel >> 16 & 0xFF) != (pixel & 0xFF) || (pixel >> 8 & 0xFF) != (pixel & 0xFF)) {
                return false;
            }
        }
        return true;
    }

    /** Whether two pixels differ, over their channels, by more than a limit. */
    boolean differ(int x, int y, int otherX, int otherY, int limit) {
        int one = argb[y * width + x];
        int other = argb[otherY * width + otherX];
        return one != other
                && Math.abs((one >>> 24) - (other >>> 24))
                                + Math.abs((one >> 16 & 0xFF) - (other >> 16 & 0xFF))
                                + Math.abs((one >> 8 & 0xFF) - (other >> 8 & 0xFF))
                                + Math.abs((one & 0xFF) - (other & 0xFF))
                        > limit;
    }
}
