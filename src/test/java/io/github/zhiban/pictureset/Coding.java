package io.github.zhiban.pictureset;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes pictures as files, of the usual formats and of some that are not. */
final class Coding {
    private Coding() {}

    static byte[] png(Easel easel) {
        return write("png", writer -> writer.write(easel.picture()));
    }

    static byte[] palette(Easel easel) {
        BufferedImage picture = easel.picture();
        BufferedImage indexed =
                new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED);
        indexed.createGraphics().drawImage(picture, 0, 0, null);
        return write("png", writer -> writer.write(indexed));
    }

    static byte[] grey(Easel easel) {
        BufferedImage picture = easel.picture();
        BufferedImage grey = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        grey.createGraphics().drawImage(picture, 0, 0, null);
        return write("png", writer -> writer.write(grey));
    }

    static byte[] jpeg(BufferedImage picture, float quality, boolean progressive) {
        return write("jpeg", writer -> {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(quality);
            if (progressive) {
                parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.write(null, new IIOImage(picture, null, null), parameters);
        });
    }

    /** Four components, inverted, with the marker that says so. */
    static byte[] cmyk(BufferedImage picture) {
        WritableRaster raster =
                Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, picture.getWidth(), picture.getHeight(), 4, null);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                Color colour = new Color(picture.getRGB(x, y));
                raster.setPixel(x, y, new int[] {colour.getRed(), colour.getGreen(), colour.getBlue(), 255});
            }
        }
        byte[] plain = write("jpeg", writer -> writer.write(null, new IIOImage(raster, null, null), null));
        byte[] adobe = "Adobe\0d\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer whole = ByteBuffer.allocate(plain.length + adobe.length + 4);
        whole.put(plain, 0, 2)
                .putShort((short) 0xFFEE)
                .putShort((short) (adobe.length + 2))
                .put(adobe);
        return whole.put(plain, 2, plain.length - 2).array();
    }

    static byte[] gif(List<Easel> frames) {
        return write("gif", writer -> {
            writer.prepareWriteSequence(null);
            for (Easel frame : frames) {
                BufferedImage indexed = new BufferedImage(
                        frame.picture().getWidth(), frame.picture().getHeight(), BufferedImage.TYPE_BYTE_INDEXED);
                indexed.createGraphics().drawImage(frame.picture(), 0, 0, null);
                var metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(indexed), null);
                writer.writeToSequence(new IIOImage(indexed, null, metadata), null);
            }
            writer.endWriteSequence();
        });
    }

    static byte[] other(String format, Easel easel) {
        return write(format, writer -> writer.write(easel.picture()));
    }

    static byte[] svg(int width, int height, String content) {
        return ("<svg xmlns='http://www.w3.org/2000/svg' width='" + width + "' height='" + height + "' viewBox='0 0 "
                        + width + " " + height + "'>" + content + "</svg>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private interface Writing {
        void to(ImageWriter writer) throws IOException;
    }

    private static byte[] write(String format, Writing writing) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writing.to(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
