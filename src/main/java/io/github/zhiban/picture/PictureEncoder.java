package io.github.zhiban.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/**
 * Writes pixels as the smallest PNG that loses nothing, or as JPEG when they are a photograph. The same pixels give the
 * same bytes.
 */
final class PictureEncoder {
    /** A PNG that needs more than a byte for each pixel shows a photograph. */
    private static final int DRAWING_BYTES_PER_PIXEL = 1;

    private static final int SMALL = 64 * 64;
    private static final float QUALITY = 0.9f;

    private PictureEncoder() {}

    /** The pixels as a PNG with a palette; empty when they have too many colours for one. */
    static Optional<byte[]> palettePng(Pixels pixels) {
        return Palette.of(pixels.argb())
                .flatMap(palette -> write("png", indexed(pixels, palette), false, Long.MAX_VALUE));
    }

    static PreparedPicture encode(Pixels pixels) {
        boolean opaque = pixels.isOpaque();
        int area = pixels.width() * pixels.height();
        // A PNG that is longer is not packed to its end.
        long most = opaque && area > SMALL ? (long) area * DRAWING_BYTES_PER_PIXEL : Long.MAX_VALUE;
        return write("png", image(pixels, opaque), false, most)
                .map(png -> new PreparedPicture("image/png", png, pixels.width(), pixels.height()))
                .orElseGet(() -> photograph(pixels));
    }

    private static PreparedPicture photograph(Pixels pixels) {
        byte[] jpeg = write("jpeg", direct(pixels, BufferedImage.TYPE_INT_RGB), true, Long.MAX_VALUE)
                .orElseThrow();
        return new PreparedPicture("image/jpeg", jpeg, pixels.width(), pixels.height());
    }

    private static BufferedImage image(Pixels pixels, boolean opaque) {
        if (opaque && pixels.isGrey()) {
            return grey(pixels);
        }
        return Palette.of(pixels.argb())
                .map(palette -> indexed(pixels, palette))
                .orElseGet(() -> direct(pixels, opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB));
    }

    private static BufferedImage grey(Pixels pixels) {
        BufferedImage grey = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_BYTE_GRAY);
        int[] levels = new int[pixels.argb().length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = pixels.argb()[i] & 0xFF;
        }
        grey.getRaster().setPixels(0, 0, pixels.width(), pixels.height(), levels);
        return grey;
    }

    private static BufferedImage indexed(Pixels pixels, Palette palette) {
        int[] colours = palette.colours();
        boolean transparent = !pixels.isOpaque();
        IndexColorModel model =
                new IndexColorModel(8, colours.length, colours, 0, transparent, -1, DataBuffer.TYPE_BYTE);
        BufferedImage indexed =
                new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_BYTE_INDEXED, model);
        byte[] places = ((DataBufferByte) indexed.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < places.length; i++) {
            places[i] = (byte) palette.place(pixels.argb()[i]);
        }
        return indexed;
    }

    private static BufferedImage direct(Pixels pixels, int type) {
        BufferedImage direct = new BufferedImage(pixels.width(), pixels.height(), type);
        int[] samples = ((DataBufferInt) direct.getRaster().getDataBuffer()).getData();
        System.arraycopy(pixels.argb(), 0, samples, 0, samples.length);
        return direct;
    }

    /** The picture's file; empty where it would have more bytes than it may. */
    private static Optional<byte[]> write(String format, BufferedImage image, boolean lossy, long most) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CappedOutput out = new CappedOutput(bytes, most)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            if (lossy) {
                parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                parameters.setCompressionQuality(QUALITY);
            }
            writer.setOutput(out);
            if (!isWritten(writer, image, parameters, out)) {
                return Optional.empty();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        } finally {
            writer.dispose();
        }
        return Optional.of(bytes.toByteArray());
    }

    private static boolean isWritten(
            ImageWriter writer, BufferedImage image, ImageWriteParam parameters, CappedOutput out) throws IOException {
        try {
            writer.write(null, new IIOImage(image, null, null), parameters);
            return true;
        } catch (IOException e) {
            if (out.isFull()) {
                return false;
            }
            throw e;
        }
    }
}
