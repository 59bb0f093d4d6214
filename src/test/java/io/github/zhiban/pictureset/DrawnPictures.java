package io.github.zhiban.pictureset;

import io.github.zhiban.edition.Library;
import io.github.zhiban.picture.PictureFile;
import io.github.zhiban.picture.PictureKind;
import io.github.zhiban.picture.PicturePreparer;
import io.github.zhiban.picture.PreparedPicture;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/**
 * Which pictures the pages of a PDF show, how large, and what can be read in them: judged by the pixels that the file
 * holds.
 */
final class DrawnPictures {
    private static final double PIXELS_A_POINT = 1.4;
    private static final double LEAST_PIXELS = 200;

    private final PicturePreparer preparer = new PicturePreparer(Library.FONTS);
    private final Map<String, Optional<PreparedPicture>> seen = new HashMap<>();

    /**
     * A picture on a page.
     *
     * @param content the same for the same pixels
     * @param page from 0
     * @param width in points, as drawn
     * @param height in points, as drawn
     * @param pixels what is in the file; empty where it cannot be read
     */
    record Drawn(String content, int page, double width, double height, Optional<PreparedPicture> pixels) {

        boolean is(PictureKind... kinds) {
            return pixels.isPresent()
                    && List.of(kinds).contains(pixels.get().traits().kind());
        }

        /** The usual size of its type in points, were it drawn so wide; 0 without type. */
        double typeAt(double points) {
            return pixels.map(it -> it.traits().textHeight() * points / it.width())
                    .orElse(0.0);
        }
    }

    /** All pictures in the order in which they are drawn. */
    List<Drawn> in(PDDocument document) throws IOException {
        List<Drawn> drawn = new ArrayList<>();
        int page = 0;
        for (PDPage each : document.getPages()) {
            new Engine(drawn, page++).processPage(each);
        }
        return drawn;
    }

    /** How many pictures are in the file more than once. */
    static int repeated(PDDocument document) throws IOException {
        Map<String, COSStream> contents = new HashMap<>();
        int repeated = 0;
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getXObjectNames()) {
                if (page.getResources().isImageXObject(name)) {
                    COSStream stream = page.getResources().getXObject(name).getCOSObject();
                    COSStream before = contents.putIfAbsent(content(stream), stream);
                    repeated += before == null || before.equals(stream) ? 0 : 1;
                }
            }
        }
        return repeated;
    }

    private static String content(COSStream stream) throws IOException {
        try (InputStream in = stream.createRawInputStream()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(in.readAllBytes());
            if (stream.getDictionaryObject(COSName.SMASK) instanceof COSStream mask) {
                digest.update(content(mask).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** What a picture shows, in about as many pixels as a screen has for it: drawings have more. */
    private Optional<PreparedPicture> pixels(String content, PDImageXObject picture, double points) {
        int width = (int) Math.max(LEAST_PIXELS, PIXELS_A_POINT * points);
        return seen.computeIfAbsent(content + " " + width, key -> {
            try {
                BufferedImage whole = picture.getImage();
                Optional<PreparedPicture> seenSmall = prepared(key, scaled(whole, width));
                // Type that is too small to be measured there is small, not none.
                boolean type =
                        seenSmall.filter(it -> it.traits().textHeight() > 0).isPresent();
                return type || whole.getWidth() <= width ? seenSmall : prepared(key, whole);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Optional<PreparedPicture> prepared(String name, BufferedImage image) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return preparer.prepare(new PictureFile(name, png.toByteArray())).value();
    }

    private static BufferedImage scaled(BufferedImage image, int width) {
        if (image.getWidth() <= width) {
            return image;
        }
        int height = Math.max(1, image.getHeight() * width / image.getWidth());
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = scaled.createGraphics();
        graphics.drawImage(image.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        graphics.dispose();
        return scaled;
    }

    private final class Engine extends PDFStreamEngine {
        private final List<Drawn> drawn;
        private final int page;

        Engine(List<Drawn> drawn, int page) {
            this.drawn = drawn;
            this.page = page;
            addOperator(new Concatenate(this));
            addOperator(new DrawObject(this));
            addOperator(new Save(this));
            addOperator(new Restore(this));
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (operator.getName().equals("Do")
                    && operands.getFirst() instanceof COSName name
                    && getResources().getXObject(name) instanceof PDImageXObject picture) {
                Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
                String content = content(picture.getCOSObject());
                drawn.add(new Drawn(
                        content,
                        page,
                        matrix.getScalingFactorX(),
                        matrix.getScalingFactorY(),
                        pixels(content, picture, matrix.getScalingFactorX())));
            } else {
                super.processOperator(operator, operands);
            }
        }
    }
}
