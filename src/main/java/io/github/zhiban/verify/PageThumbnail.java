package io.github.zhiban.verify;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page of a PDF as a small picture. */
public final class PageThumbnail {
    private PageThumbnail() {}

    /**
     * The first page.
     *
     * @param width of the picture in pixels
     * @return a PNG
     * @throws IOException if it is no PDF, a broken one, or one without pages
     */
    public static byte[] first(byte[] pdf, int width) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (document.getNumberOfPages() == 0) {
                throw new IOException("a PDF without pages");
            }
            float scale = width / document.getPage(0).getCropBox().getWidth();
            BufferedImage page = new PDFRenderer(document).renderImage(0, scale, ImageType.RGB);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(page, "png", png);
            return png.toByteArray();
        }
    }
}
