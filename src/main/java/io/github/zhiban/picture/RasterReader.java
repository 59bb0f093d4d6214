package io.github.zhiban.picture;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes pictures made of pixels, in memory and within limits. */
final class RasterReader {
    private static final long MOST_PIXELS = 100_000_000;

    private RasterReader() {}

    /**
     * A decoded picture.
     *
     * @param width of the file in pixels, before rows and columns were left out
     * @param height of the file in pixels
     * @param step of how many rows and columns one was read
     */
    record Decoded(BufferedImage image, int width, int height, int step) {}

    /**
     * Decodes the first picture of a file. One that is more than twice as large as needed is read with rows and columns
     * left out, so that its size costs no memory.
     */
    static Decoded read(byte[] bytes, PictureFormat format) throws UnusablePictureException {
        return decode(bytes, format, reader -> read(reader, format == PictureFormat.GIF));
    }

    private static <T> T decode(byte[] bytes, PictureFormat format, Decoding<T> decoding)
            throws UnusablePictureException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format.readerName());
        if (!readers.hasNext()) {
            throw new UnusablePictureException(PictureCodes.NOT_A_PICTURE, "has no reader for " + format);
        }
        ImageReader reader = readers.next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, format != PictureFormat.GIF, format != PictureFormat.GIF);
            return decoding.by(reader);
        } catch (IOException | RuntimeException e) {
            // Readers answer damaged files with exceptions of every kind.
            throw new UnusablePictureException(PictureCodes.BROKEN_PICTURE, "cannot be decoded: " + e.getMessage());
        } finally {
            reader.dispose();
        }
    }

    /** What is wanted of a reader. */
    private interface Decoding<T> {
        T by(ImageReader reader) throws IOException, UnusablePictureException;
    }

    /** Refuses a picture that has more pixels than there is memory for, without decoding it. */
    static void checkSize(byte[] bytes, PictureFormat format) throws UnusablePictureException {
        decode(bytes, format, reader -> {
            checkSize(reader);
            return reader;
        });
    }

    private static void checkSize(ImageReader reader) throws IOException, UnusablePictureException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw new UnusablePictureException(
                    PictureCodes.OVERSIZED_PICTURE,
                    "has " + width + " × " + height + " pixels, more than " + MOST_PIXELS);
        }
    }

    private static Decoded read(ImageReader reader, boolean frames) throws IOException, UnusablePictureException {
        checkSize(reader);
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (frames) {
            return new Decoded(GifFrames.best(reader, width, height), width, height, 1);
        }
        ImageReadParam parameters = reader.getDefaultReadParam();
        int step = Math.max(1, (int) (0.5 / Resolution.fitting(width, height)));
        if (step > 1) {
            parameters.setSourceSubsampling(step, step, 0, 0);
        }
        parameters.setSourceRegion(new Rectangle(width, height));
        return new Decoded(reader.read(0, parameters), width, height, step);
    }
}
