package io.github.zhiban.typeset.pdf;

import io.github.zhiban.typeset.DocumentInfo;
import io.github.zhiban.typeset.TypesetPdf;
import io.github.zhiban.typeset.layout.Galley;
import java.awt.Rectangle;
import java.awt.Shape;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.xhtmlrenderer.css.style.CalculatedStyle.Edge;
import org.xhtmlrenderer.layout.Layer.PagedMode;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;

/** Paints the pages of a galley into a file. */
public final class PdfComposer {
    private final Galley galley;
    private final DocumentInfo info;
    private final PDDocument file = new PDDocument();
    private final FileResources resources = new FileResources(file);
    private final TaggedContent tags = new TaggedContent();
    private final LinkAreas links = new LinkAreas();
    private final List<PDPage> pages = new ArrayList<>();

    private PdfComposer(Galley galley, DocumentInfo info) {
        this.galley = galley;
        this.info = info;
    }

    public static TypesetPdf compose(Galley galley, DocumentInfo info) {
        return new PdfComposer(galley, info).compose();
    }

    private TypesetPdf compose() {
        try (file) {
            LinePainter lines = new LinePainter(galley.lines(), resources.fonts(), tags, galley.context());
            PdfDevice device = new PdfDevice(resources, tags, lines, links);
            RenderingContext context = galley.painting(device);
            List<PageBox> boxes = galley.pages();
            for (int i = 0; i < boxes.size(); i++) {
                context.setPage(i, boxes.get(i));
                pages.add(paint(context, device, boxes.get(i)));
            }
            for (PDPage page : pages) {
                page.getCOSObject().setItem(COSName.RESOURCES, resources.write());
                file.addPage(page);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.save(bytes);
            return new TypesetPdf(
                    bytes.toByteArray(), pages.size(), resources.fonts().postScriptNames(), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDPage paint(RenderingContext context, PdfDevice device, PageBox box) {
        float width = box.getWidth(context) / Galley.DOTS_PER_POINT;
        float height = box.getHeight(context) / Galley.DOTS_PER_POINT;
        links.beginPage();
        device.beginPage(height);
        box.paintBackground(context, 0, PagedMode.PAGED_MODE_PRINT);
        tags.setMargins(true);
        box.paintMarginAreas(context, 0, PagedMode.PAGED_MODE_PRINT);
        box.paintBorder(context, 0, PagedMode.PAGED_MODE_PRINT);
        tags.setMargins(false);

        Shape outside = device.getClip();
        Rectangle inside = box.getPrintClippingBounds(context);
        device.clip(inside);
        int left = box.getMarginBorderPadding(context, Edge.LEFT);
        int top = box.getMarginBorderPadding(context, Edge.TOP) - box.getPaintingTop();
        device.translate(left, top);
        galley.root().getLayer().paint(context);
        device.translate(-left, -top);
        device.setClip(outside);

        PDPage page = new PDPage(new PDRectangle(width, height));
        page.getCOSObject().setItem(COSName.CONTENTS, Streams.deflated(device.endPage()));
        return page;
    }
}
