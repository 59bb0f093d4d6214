package io.github.zhiban.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import io.github.zhiban.budget.OverspentException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.stream.XMLInputFactory;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;

/** Turns vector drawings into pixels. Nothing outside the file is ever looked at. */
final class SvgRenderer {
    private static final int LARGEST = 8 << 20;

    /**
     * The renderer prints its troubles; here they become diagnostics. Kept, or the level would be forgotten with the
     * logger.
     */
    private static final Logger RENDERER = Logger.getLogger("com.github.weisj.jsvg");

    static {
        RENDERER.setLevel(Level.OFF);
    }

    private SvgRenderer() {}

    /**
     * A drawing as pixels.
     *
     * @param density pixels for each CSS pixel
     */
    record Rendered(Pixels pixels, double density) {}

    static Rendered render(byte[] bytes, SvgFonts fonts) throws UnusablePictureException {
        if (bytes.length > LARGEST) {
            throw new UnusablePictureException(
                    PictureCodes.OVERSIZED_PICTURE, "is a drawing of more than " + LARGEST + " bytes");
        }
        SvgGuard.Guarded guarded = SvgGuard.check(bytes);
        try {
            SVGDocument drawing = load(withoutTexts(guarded, bytes, fonts));
            FloatSize size = drawing == null ? new FloatSize(0, 0) : drawing.size();
            if (drawing == null || !(size.width >= 1) || !(size.height >= 1)) {
                throw new UnusablePictureException(PictureCodes.BROKEN_PICTURE, "is a drawing without a size");
            }
            return draw(drawing, size);
        } catch (OverspentException | UnusablePictureException e) {
            throw e;
        } catch (TransformerException | RuntimeException | StackOverflowError | LinkageError | InternalError e) {
            // The renderer answers malformed drawings with exceptions of every kind, and Java texts with errors where
            // no fonts are.
            throw new UnusablePictureException(PictureCodes.BROKEN_PICTURE, "cannot be drawn: " + e);
        }
    }

    private static byte[] withoutTexts(SvgGuard.Guarded guarded, byte[] bytes, SvgFonts fonts)
            throws TransformerException {
        Document document = guarded.document();
        boolean styled = SvgCascade.apply(document);
        boolean labelled = SvgLabels.replace(document);
        if (!guarded.changed()
                && !styled
                && !labelled
                && document.getElementsByTagName("text").getLength() == 0) {
            return bytes;
        }
        SvgText.outline(document, fonts);
        ByteArrayOutputStream outlined = new ByteArrayOutputStream();
        TransformerFactory.newDefaultInstance()
                .newTransformer()
                .transform(new DOMSource(document), new StreamResult(outlined));
        return outlined.toByteArray();
    }

    private static SVGDocument load(byte[] bytes) {
        LoaderContext context = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL)
                .build();
        return new SVGLoader()
                .load(
                        () -> {
                            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
                            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
                            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
                            return factory.createXMLEventReader(new ByteArrayInputStream(bytes));
                        },
                        null,
                        context);
    }

    private static Rendered draw(SVGDocument drawing, FloatSize size) {
        // A float may be too large for the arithmetic below; no drawing needs that many pixels.
        int naturalWidth = (int) Math.min(size.width, 100_000);
        int naturalHeight = (int) Math.min(size.height, 100_000);
        double density = Resolution.DRAWING
                * Resolution.fitting(naturalWidth * Resolution.DRAWING, naturalHeight * Resolution.DRAWING);
        int width = (int) Math.max(1, Math.round(naturalWidth * density));
        int height = (int) Math.max(1, Math.round(naturalHeight * density));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        drawing.renderWithPlatform(
                NullPlatformSupport.INSTANCE, PaintSteps.on(graphics), new ViewBox(0, 0, width, height));
        graphics.dispose();
        return new Rendered(Pixels.of(image), density);
    }
}
