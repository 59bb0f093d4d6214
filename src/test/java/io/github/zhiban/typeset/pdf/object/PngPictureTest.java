package io.github.zhiban.typeset.pdf.object;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PDFBox reads the pixels that were in the PNG. */
class PngPictureTest {
    private static final int WIDTH = 13;
    private static final int HEIGHT = 7;

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_INT_ARGB})
    void coloursStay(int type) throws IOException {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, type);
        for (int i = 0; i < WIDTH * HEIGHT; i++) {
            image.setRGB(i % WIDTH, i / WIDTH, (0xFF - i) << 24 | i * 0x020301 | 0x10);
        }

        assertThat(pixels(embedded(png(image)))).isEqualTo(pixels(image));
    }

    @Test
    void greysAndTheirTransparencyStay() throws IOException {
        ComponentColorModel model = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_GRAY),
                true,
                false,
                Transparency.TRANSLUCENT,
                DataBuffer.TYPE_BYTE);
        WritableRaster raster = model.createCompatibleWritableRaster(WIDTH, HEIGHT);
        for (int i = 0; i < WIDTH * HEIGHT; i++) {
            raster.setPixel(i % WIDTH, i / WIDTH, new int[] {2 * i, 255 - i});
        }

        BufferedImage read = embedded(png(new BufferedImage(model, raster, false, null)));

        for (int i = 0; i < WIDTH * HEIGHT; i++) {
            int grey = 2 * i * 0x010101;
            assertThat(read.getRGB(i % WIDTH, i / WIDTH)).isEqualTo((255 - i) << 24 | grey);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8})
    void palettesStay(int depth) throws IOException {
        int[] colours = new int[1 << depth];
        for (int i = 0; i < colours.length; i++) {
            colours[i] = (i % 3 == 0 ? 0x80 : 0xFF) << 24 | i * 0x010907 & 0xFFFFFF;
        }
        IndexColorModel model = new IndexColorModel(depth, colours.length, colours, 0, true, -1, DataBuffer.TYPE_BYTE);
        BufferedImage image = new BufferedImage(
                WIDTH, HEIGHT, depth < 8 ? BufferedImage.TYPE_BYTE_BINARY : BufferedImage.TYPE_BYTE_INDEXED, model);
        for (int i = 0; i < WIDTH * HEIGHT; i++) {
            image.getRaster().setSample(i % WIDTH, i / WIDTH, 0, i % colours.length);
        }

        assertThat(pixels(embedded(png(image)))).isEqualTo(pixels(image));
    }

    /** One colour that is not painted, and pixels in two pieces of the file. */
    @ParameterizedTest
    @ValueSource(ints = {0, 2})
    void aTransparentColourStays(int type) throws IOException {
        int channels = type == 0 ? 1 : 3;
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        for (int y = 0; y < 2; y++) {
            rows.write(0);
            for (int x = 0; x < 2; x++) {
                for (int channel = 0; channel < channels; channel++) {
                    rows.write(40 * (2 * y + x));
                }
            }
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater())) {
            rows.writeTo(out);
        }
        byte[] all = packed.toByteArray();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        chunk(png, "IHDR", new byte[] {0, 0, 0, 2, 0, 0, 0, 2, 8, (byte) type, 0, 0, 0});
        byte[] colour = new byte[2 * channels];
        for (int i = 1; i < colour.length; i += 2) {
            colour[i] = 40;
        }
        chunk(png, "tRNS", colour);
        chunk(png, "IDAT", Arrays.copyOfRange(all, 0, 5));
        chunk(png, "IDAT", Arrays.copyOfRange(all, 5, all.length));
        chunk(png, "IEND", new byte[0]);

        BufferedImage read = embedded(png.toByteArray());

        assertThat(read.getRGB(1, 0) >>> 24).isZero();
        assertThat(read.getRGB(0, 0)).isEqualTo(0xFF000000);
        assertThat(read.getRGB(0, 1)).isEqualTo(0xFF505050);
        assertThat(read.getRGB(1, 1)).isEqualTo(0xFF787878);
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        DataOutputStream out = new DataOutputStream(png);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static BufferedImage embedded(byte[] png) throws IOException {
        ObjectFile file = new ObjectFile();
        Reference picture = PngPicture.write(png, file);
        Dictionary resources = new Dictionary().put("XObject", new Dictionary().put("P1", picture));
        file.addPage(Dictionary.ofType("Page")
                .put("MediaBox", ObjectArray.rectangle(0, 0, 100, 100))
                .put("Resources", resources));
        byte[] bytes = file.finish(Dictionary.ofType("Catalog"), new Dictionary(), new byte[16]);
        try (PDDocument read = Loader.loadPDF(bytes)) {
            PDImageXObject found =
                    (PDImageXObject) read.getPage(0).getResources().getXObject(COSName.getPDFName("P1"));
            return found.getImage();
        }
    }
}
