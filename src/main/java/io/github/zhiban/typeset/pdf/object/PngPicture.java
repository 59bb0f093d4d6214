package io.github.zhiban.typeset.pdf.object;

import java.awt.Point;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A picture that is a PNG file of at most 8 bits a sample, not interlaced. PDF packs and predicts pixels as PNG does
 * (ISO 32000-1, 7.4.4.4), so they are taken over as they are; only a channel of transparency has to become a picture of
 * its own.
 */
public final class PngPicture {
    private static final int FIRST_CHUNK = 8;
    private static final int PALETTE = 3;
    private static final int WITH_ALPHA = 4;
    private static final int PNG_PREDICTORS = 15;

    private final byte[] file;
    private final int width;
    private final int height;
    private final int depth;
    private final int type;
    private final byte @Nullable [] palette;
    private final byte @Nullable [] transparency;
    private final byte[] pixels;

    private PngPicture(byte[] file) {
        this.file = file;
        ByteBuffer header = ByteBuffer.wrap(file, FIRST_CHUNK + 8, 13);
        width = header.getInt();
        height = header.getInt();
        depth = header.get();
        type = header.get();
        palette = chunk("PLTE");
        transparency = chunk("tRNS");
        byte[] data = chunk("IDAT");
        pixels = data == null ? new byte[0] : data;
    }

    private PngPicture(int width, int height, int type, byte[] pixels) {
        this.file = new byte[0];
        this.width = width;
        this.height = height;
        this.depth = Byte.SIZE;
        this.type = type;
        this.palette = null;
        this.transparency = null;
        this.pixels = pixels;
    }

    /**
     * Writes a picture into a file.
     *
     * @throws UncheckedIOException if the picture is broken
     */
    public static Reference write(byte[] png, ObjectFile file) {
        try {
            return new PngPicture(png).write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The contents of all chunks of a name, joined; {@code null} where there is none. */
    private byte @Nullable [] chunk(String name) {
        ByteArrayOutputStream contents = null;
        ByteBuffer chunks = ByteBuffer.wrap(file);
        int at = FIRST_CHUNK;
        while (at + 12 <= file.length) {
            int length = chunks.getInt(at);
            if (name.equals(new String(file, at + 4, 4, StandardCharsets.ISO_8859_1))) {
                contents = contents == null ? new ByteArrayOutputStream(length) : contents;
                contents.write(file, at + 8, length);
            }
            at += 12 + length;
        }
        return contents == null ? null : contents.toByteArray();
    }

    private Reference write(ObjectFile out) throws IOException {
        if ((type & WITH_ALPHA) != 0) {
            BufferedImage image = read();
            int colours = image.getRaster().getNumBands() - 1;
            Reference mask = of(channels(image.getRaster(), colours, 1)).write(out);
            PngPicture opaque = of(channels(image.getRaster(), 0, colours));
            return out.addRawStream(opaque.dictionary().put("SMask", mask), opaque.pixels);
        }
        Dictionary picture = dictionary();
        if (transparency != null && type == PALETTE) {
            picture.put("SMask", of(opacities(read())).write(out));
        } else if (transparency != null) {
            picture.put("Mask", transparentColour(transparency));
        }
        return out.addRawStream(picture, pixels);
    }

    private BufferedImage read() throws IOException {
        return ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(file)));
    }

    private Dictionary dictionary() {
        Dictionary predictor = new Dictionary().integer("Predictor", PNG_PREDICTORS);
        predictor
                .integer("Colors", colours())
                .integer("BitsPerComponent", depth)
                .integer("Columns", width);
        Dictionary picture = Dictionary.ofType("XObject").name("Subtype", "Image");
        picture.integer("Width", width).integer("Height", height).integer("BitsPerComponent", depth);
        picture.name("Filter", "FlateDecode").put("DecodeParms", predictor);
        if (palette != null && type == PALETTE) {
            return picture.put("ColorSpace", indexed(palette));
        }
        return picture.name("ColorSpace", colours() == 1 ? "DeviceGray" : "DeviceRGB");
    }

    private int colours() {
        return type == 0 || type == PALETTE ? 1 : 3;
    }

    private static ObjectArray indexed(byte[] palette) {
        return new ObjectArray()
                .name("Indexed")
                .name("DeviceRGB")
                .integer(palette.length / 3 - 1)
                .bytes(palette);
    }

    /** The range of each sample that is not to be painted, which here is one value (ISO 32000-1, 8.9.6.4). */
    private ObjectArray transparentColour(byte[] samples) {
        ObjectArray colour = new ObjectArray();
        for (int i = 0; i + 1 < samples.length && i < 2 * colours(); i += 2) {
            int value = ByteBuffer.wrap(samples).getShort(i) & ((1 << depth) - 1);
            colour.integer(value).integer(value);
        }
        return colour;
    }

    private static WritableRaster channels(WritableRaster all, int first, int count) {
        int[] bands = new int[count];
        Arrays.setAll(bands, band -> first + band);
        return all.createWritableChild(0, 0, all.getWidth(), all.getHeight(), 0, 0, bands);
    }

    private static WritableRaster opacities(BufferedImage image) {
        IndexColorModel colours = (IndexColorModel) image.getColorModel();
        int[] row = new int[image.getWidth()];
        WritableRaster opacities = Raster.createInterleavedRaster(
                DataBuffer.TYPE_BYTE, image.getWidth(), image.getHeight(), 1, new Point());
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRaster().getSamples(0, y, row.length, 1, 0, row);
            for (int x = 0; x < row.length; x++) {
                row[x] = colours.getAlpha(row[x]);
            }
            opacities.setSamples(0, y, row.length, 1, 0, row);
        }
        return opacities;
    }

    /** An opaque picture of one grey or three colour channels. */
    private static PngPicture of(WritableRaster channels) {
        return new PngPicture(
                channels.getWidth(), channels.getHeight(), channels.getNumBands() == 1 ? 0 : 2, PngRows.pack(channels));
    }
}
