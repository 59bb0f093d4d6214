package io.github.zhiban.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Pictures of every format: a red disc at the upper left, a blue bar at the lower right, on white or on nothing. That
 * makes it plain which way is up.
 */
final class SamplePictures {
    static final int WIDTH = 60;
    static final int HEIGHT = 40;

    private SamplePictures() {}

    /** One picture of each kind that web pages hold, by name. */
    static Map<String, byte[]> all() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("png", png());
        all.put("png grey", write("png", draw(BufferedImage.TYPE_BYTE_GRAY, WIDTH, HEIGHT)));
        all.put("png alpha", write("png", draw(BufferedImage.TYPE_INT_ARGB, WIDTH, HEIGHT)));
        all.put("png 16 bit", write("png", deepGrey()));
        all.put("png 16 bit colour", write("png", deep(ColorSpace.CS_sRGB, 3, false)));
        all.put("png grey alpha", write("png", deep(ColorSpace.CS_GRAY, 1, true)));
        all.put("png interlaced", interlacedPng());
        all.put("png animated", animatedPng());
        all.put("png palette", write("png", draw(BufferedImage.TYPE_BYTE_INDEXED, WIDTH, HEIGHT)));
        all.put("jpeg", jpeg());
        all.put("jpeg grey", write("jpeg", draw(BufferedImage.TYPE_BYTE_GRAY, WIDTH, HEIGHT)));
        all.put("jpeg progressive", progressiveJpeg());
        all.put("jpeg sideways", orientedJpeg(6));
        all.put("jpeg CMYK", cmykJpeg());
        all.put("jpeg YCCK", ycckJpeg());
        all.put("gif", write("gif", draw(BufferedImage.TYPE_BYTE_INDEXED, WIDTH, HEIGHT)));
        all.put("gif animated", animatedGif(3));
        all.put("bmp", write("bmp", draw(BufferedImage.TYPE_INT_RGB, WIDTH, HEIGHT)));
        all.put("tiff", write("tiff", draw(BufferedImage.TYPE_INT_RGB, WIDTH, HEIGHT)));
        all.put("webp lossy", resource("lossy-with-alpha.webp"));
        all.put("webp lossless", resource("lossless.webp"));
        all.put("webp palette alpha", resource("palette-with-alpha.webp"));
        all.put("webp plain alpha", webpWithPlainAlpha(0));
        all.put("webp animated", animatedWebp());
        all.put(
                "svg",
                svg(
                        "<circle cx='18' cy='14' r='10' fill='#dc1e1e'/><rect x='30' y='26' width='26' height='10' fill='#143cc8'/>"));
        return all;
    }

    static byte[] png() {
        return write("png", draw(BufferedImage.TYPE_INT_RGB, WIDTH, HEIGHT));
    }

    static byte[] jpeg() {
        return write("jpeg", draw(BufferedImage.TYPE_INT_RGB, WIDTH, HEIGHT));
    }

    static byte[] svg(String content) {
        return ("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='60' height='40'"
                        + " viewBox='0 0 60 40'>" + content + "</svg>")
                .getBytes(StandardCharsets.UTF_8);
    }

    static BufferedImage draw(int type, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D graphics = image.createGraphics();
        if (!image.getColorModel().hasAlpha()) {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
        }
        graphics.scale(width / (double) WIDTH, height / (double) HEIGHT);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(new Color(220, 30, 30));
        graphics.fillOval(8, 4, 20, 20);
        graphics.setColor(new Color(20, 60, 200));
        graphics.fillRect(30, 26, 26, 10);
        graphics.setStroke(new BasicStroke(0.3f));
        graphics.drawRect(1, 1, 57, 37);
        graphics.dispose();
        return image;
    }

    /** Colours that no palette and no compression catches, as in a photograph. */
    static BufferedImage photograph(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int noise = 1;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                noise = noise * 1_103_515_245 + 12_345;
                int grain = noise >>> 28;
                image.setRGB(x, y, (x * 200 / width + grain) << 16 | (y * 200 / height + grain) << 8 | grain * 3);
            }
        }
        return image;
    }

    private static BufferedImage deepGrey() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_USHORT_GRAY);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                image.getRaster().setSample(x, y, 0, x * 65_535 / (WIDTH - 1));
            }
        }
        return image;
    }

    static byte[] write(String format, BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalStateException("no writer for " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] progressiveJpeg() {
        return write("jpeg", writer -> {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.write(null, new IIOImage(draw(BufferedImage.TYPE_INT_RGB, WIDTH, HEIGHT), null, null), parameters);
        });
    }

    /** Four components, as a print shop saves them: inverted, with an Adobe marker. */
    static byte[] cmykJpeg() {
        return fourComponentJpeg(0, colour -> new int[] {colour.getRed(), colour.getGreen(), colour.getBlue(), 255});
    }

    /** The same with the first three components as luminance and chrominance, as Photoshop saves them. */
    static byte[] ycckJpeg() {
        return fourComponentJpeg(2, colour -> {
            double r = 255 - colour.getRed();
            double g = 255 - colour.getGreen();
            double b = 255 - colour.getBlue();
            return new int[] {
                (int) (0.299 * r + 0.587 * g + 0.114 * b),
                (int) (128 - 0.1687 * r - 0.3313 * g + 0.5 * b),
                (int) (128 + 0.5 * r - 0.4187 * g - 0.0813 * b),
                255
            };
        });
    }

    private static byte[] fourComponentJpeg(int transform, Function<Color, int[]> components) {
        BufferedImage rgb = draw(BufferedImage.TYPE_INT_RGB, WIDTH, HEIGHT);
        var raster = java.awt.image.Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, WIDTH, HEIGHT, 4, null);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                raster.setPixel(x, y, components.apply(new Color(rgb.getRGB(x, y))));
            }
        }
        byte[] plain = write("jpeg", writer -> writer.write(null, new IIOImage(raster, null, null), null));
        byte[] adobe = {0, 100, 0, 0, 0, 0, (byte) transform};
        return insert(plain, 2, segment(0xEE, "Adobe", adobe));
    }

    /** An application segment of a JPEG. */
    static byte[] segment(int marker, String name, byte[] content) {
        return ByteBuffer.allocate(4 + name.length() + content.length)
                .putShort((short) (0xFF00 | marker))
                .putShort((short) (2 + name.length() + content.length))
                .put(name.getBytes(StandardCharsets.ISO_8859_1))
                .put(content)
                .array();
    }

    /** Samples of 16 bits, perhaps with transparency. */
    private static BufferedImage deep(int space, int colours, boolean alpha) {
        int bands = alpha ? colours + 1 : colours;
        var model = new ComponentColorModel(
                ColorSpace.getInstance(space),
                alpha,
                false,
                alpha ? Transparency.TRANSLUCENT : Transparency.OPAQUE,
                DataBuffer.TYPE_USHORT);
        var raster = model.createCompatibleWritableRaster(WIDTH, HEIGHT);
        BufferedImage argb = draw(BufferedImage.TYPE_INT_ARGB, WIDTH, HEIGHT);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                Color colour = new Color(argb.getRGB(x, y), true);
                Color seen = alpha || colour.getAlpha() == 255 ? colour : Color.WHITE;
                int[] samples = {seen.getRed() * 257, seen.getGreen() * 257, seen.getBlue() * 257};
                int[] pixel = Arrays.copyOf(samples, bands);
                if (alpha) {
                    pixel[colours] = colour.getAlpha() * 257;
                }
                raster.setPixel(x, y, pixel);
            }
        }
        return new BufferedImage(model, raster, false, null);
    }

    static byte[] interlacedPng() {
        return write("png", writer -> {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.write(null, new IIOImage(draw(BufferedImage.TYPE_INT_RGB, WIDTH, HEIGHT), null, null), parameters);
        });
    }

    /** A PNG with a second frame that is not the picture. */
    private static byte[] animatedPng() {
        byte[] control =
                ByteBuffer.allocate(26).putInt(0).putInt(WIDTH).putInt(HEIGHT).array();
        byte[] second = control.clone();
        second[3] = 1;
        ByteBuffer frame = ByteBuffer.allocate(4 + 100).putInt(2);
        byte[] begun =
                insert(pngWith("acTL", new byte[] {0, 0, 0, 2, 0, 0, 0, 0}), 8 + 25 + 20, chunk("fcTL", control));
        return insert(
                insert(begun, begun.length - 12, chunk("fcTL", second)),
                begun.length + 26,
                chunk("fdAT", frame.array()));
    }

    /** The lossy picture with its transparency as plain bytes: in the left half opaque, in the right half growing. */
    static byte[] webpWithPlainAlpha(int filter) {
        byte[] webp = resource("lossy-with-alpha.webp");
        int alpha = indexOf(webp, "ALPH");
        int old = 8 + ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN).getInt(alpha + 4);
        byte[] plain = new byte[1 + 48 * 32];
        plain[0] = (byte) (filter << 2);
        for (int y = 0; y < 32; y++) {
            for (int x = 0; x < 48; x++) {
                plain[1 + y * 48 + x] = (byte) (alphaAt(x) - predicted(filter, x, y));
            }
        }
        byte[] rest = Arrays.copyOfRange(webp, alpha + old + old % 2, webp.length);
        ByteBuffer whole = ByteBuffer.allocate(alpha + 8 + plain.length + 1 + rest.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(webp, 0, alpha + 4)
                .putInt(plain.length)
                .put(plain)
                .put((byte) 0)
                .put(rest);
        return whole.putInt(4, whole.capacity() - 8).array();
    }

    static int alphaAt(int x) {
        return x < 24 ? 255 : (48 - x) * 10;
    }

    private static int predicted(int filter, int x, int y) {
        int left = x > 0 ? alphaAt(x - 1) : 0;
        int above = y > 0 ? alphaAt(x) : 0;
        int corner = x > 0 && y > 0 ? alphaAt(x - 1) : 0;
        return switch (filter) {
            case 1 -> x > 0 ? left : above;
            case 2 -> y > 0 ? above : left;
            case 3 -> x == 0 || y == 0 ? left + above : Math.clamp(left + above - corner, 0, 255);
            default -> 0;
        };
    }

    /** The lossless picture as the first frame of two. */
    private static byte[] animatedWebp() {
        byte[] picture = resource("lossless.webp");
        byte[] frame = Arrays.copyOfRange(picture, indexOf(picture, "VP8L"), picture.length);
        ByteBuffer whole = ByteBuffer.allocate(12 + 18 + 14 + 2 * (24 + frame.length))
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(picture, 0, 12)
                .put("VP8X".getBytes(StandardCharsets.US_ASCII))
                .putInt(10)
                .put(new byte[] {2, 0, 0, 0, 47, 0, 0, 31, 0, 0})
                .put("ANIM".getBytes(StandardCharsets.US_ASCII))
                .putInt(6)
                .put(new byte[6]);
        for (int i = 0; i < 2; i++) {
            whole.put("ANMF".getBytes(StandardCharsets.US_ASCII))
                    .putInt(16 + frame.length)
                    .put(new byte[] {0, 0, 0, 0, 0, 0, 47, 0, 0, 31, 0, 0, 100, 0, 0, 0})
                    .put(frame);
        }
        return whole.putInt(4, whole.capacity() - 8).array();
    }

    private static int indexOf(byte[] bytes, String chunk) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(chunk);
    }

    /** A JPEG whose Exif data say how the camera was held. */
    static byte[] orientedJpeg(int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(4 + 6 + 8 + 2 + 12 + 4).order(ByteOrder.BIG_ENDIAN);
        exif.putShort((short) 0xFFE1).putShort((short) (exif.capacity() - 2));
        exif.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
        exif.put("MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        exif.putShort((short) 1);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putInt(0);
        return insert(jpeg(), 2, exif.array());
    }

    static byte[] animatedGif(int frames) {
        return write("gif", writer -> {
            writer.prepareWriteSequence(null);
            for (int i = 0; i < frames; i++) {
                BufferedImage frame = draw(BufferedImage.TYPE_BYTE_INDEXED, WIDTH, HEIGHT);
                frame.setRGB(i, 0, 0xFF000000);
                var metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(frame), null);
                writer.writeToSequence(new IIOImage(frame, null, metadata), null);
            }
            writer.endWriteSequence();
        });
    }

    /** A PNG of the given size whose pixels are all zero: a few kilobytes for as many pixels as one likes. */
    static byte[] emptyPng(int width, int height, long rows) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        byte[] row = new byte[(width + 7) / 8 + 1];
        byte[] buffer = new byte[8192];
        for (long y = 0; y < rows; y++) {
            deflater.setInput(row);
            for (int n = deflater.deflate(buffer); n > 0; n = deflater.deflate(buffer)) {
                data.write(buffer, 0, n);
            }
        }
        deflater.finish();
        for (int n = deflater.deflate(buffer); n > 0; n = deflater.deflate(buffer)) {
            data.write(buffer, 0, n);
        }
        deflater.end();
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put(new byte[] {1, 0, 0, 0, 0});
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        png.writeBytes(chunk("IHDR", header.array()));
        png.writeBytes(chunk("IDAT", data.toByteArray()));
        png.writeBytes(chunk("IEND", new byte[0]));
        return png.toByteArray();
    }

    /** A PNG with one more chunk behind its header. */
    static byte[] pngWith(String type, byte[] content) {
        return insert(png(), 8 + 25, chunk(type, content));
    }

    static byte[] deflate(byte[] content) {
        Deflater deflater = new Deflater();
        deflater.setInput(content);
        deflater.finish();
        byte[] buffer = new byte[content.length + 100];
        int length = deflater.deflate(buffer);
        deflater.end();
        return Arrays.copyOf(buffer, length);
    }

    private static byte[] chunk(String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        return ByteBuffer.allocate(content.length + 12)
                .putInt(content.length)
                .put(name)
                .put(content)
                .putInt((int) sum.getValue())
                .array();
    }

    static byte[] concat(byte[] first, byte[] second) {
        return insert(first, first.length, second);
    }

    static byte[] insert(byte[] into, int at, byte[] what) {
        return ByteBuffer.allocate(into.length + what.length)
                .put(into, 0, at)
                .put(what)
                .put(into, at, into.length - at)
                .array();
    }

    static byte[] resource(String name) {
        try (InputStream in = SamplePictures.class.getResourceAsStream("/picture/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Writing {
        void with(ImageWriter writer) throws IOException;
    }

    private static byte[] write(String format, Writing writing) {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName(format);
        ImageWriter writer = writers.next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writing.with(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
