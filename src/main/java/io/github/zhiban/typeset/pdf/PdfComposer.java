package io.github.zhiban.typeset.pdf;

import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.typeset.DocumentInfo;
import io.github.zhiban.typeset.TypesetCodes;
import io.github.zhiban.typeset.TypesetPdf;
import io.github.zhiban.typeset.layout.BoxFragments;
import io.github.zhiban.typeset.layout.Boxes;
import io.github.zhiban.typeset.layout.Continuation;
import io.github.zhiban.typeset.layout.Frames;
import io.github.zhiban.typeset.layout.Galley;
import io.github.zhiban.typeset.layout.Overflows;
import io.github.zhiban.typeset.layout.Placement;
import java.awt.Rectangle;
import java.awt.Shape;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
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
    private final ByteArrayOutputStream fingerprint = new ByteArrayOutputStream();

    private final Diagnostics diagnostics;

    private PdfComposer(Galley galley, DocumentInfo info, Diagnostics diagnostics) {
        this.galley = galley;
        this.info = info;
        this.diagnostics = diagnostics;
    }

    /** The finished file; what readers will miss in it is added to the diagnostics. */
    public static TypesetPdf compose(Galley galley, DocumentInfo info, Diagnostics diagnostics) {
        return new PdfComposer(galley, info, diagnostics).compose();
    }

    private TypesetPdf compose() {
        try (file) {
            LinePainter lines = new LinePainter(galley.lines(), resources.fonts(), tags, galley.context());
            PdfDevice device =
                    new PdfDevice(resources, tags, lines, links, new BoxFragments(galley), galley.pointsPerDot());
            RenderingContext context = galley.painting(device);
            // The heads of tables leave their place when they are painted on later pages.
            Frames frames = Frames.of(galley);
            Map<Integer, List<Continuation>> continuations = Continuation.of(galley);
            List<PageBox> boxes = galley.pages();
            for (int i = 0; i < boxes.size(); i++) {
                context.setPage(i, boxes.get(i));
                pages.add(paint(context, device, boxes.get(i), continuations.getOrDefault(i, List.of())));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            finish(frames);
            report();
            file.save(bytes);
            return new TypesetPdf(
                    bytes.toByteArray(),
                    pages.size(),
                    resources.fonts().postScriptNames(),
                    Overflows.of(galley),
                    Placement.of(galley));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void finish(Frames frames) throws IOException {
        COSDictionary shared = resources.write();
        for (PDPage page : pages) {
            page.getCOSObject().setItem(COSName.RESOURCES, shared);
            page.getCOSObject().setName("Tabs", "S");
            file.addPage(page);
        }
        Destinations destinations = new Destinations(galley, pages);
        LinkAnnotations annotations = LinkAnnotations.write(galley.document(), links, destinations, pages);
        PDDocumentCatalog catalogue = file.getDocumentCatalog();
        catalogue
                .getCOSObject()
                .setItem(
                        COSName.STRUCT_TREE_ROOT,
                        StructureTree.build(galley.document(), tags, frames, annotations, pages));
        PDDocumentOutline outline = Bookmarks.of(galley, tags, destinations);
        if (outline.hasChildren()) {
            catalogue.setDocumentOutline(outline);
        }
        FileMetadata.write(file, info);
        FileMetadata.setIdentifier(file, Digests.sha256(fingerprint.toByteArray()));
        file.setVersion(1.7f);
    }

    private void report() {
        for (String character : resources.fonts().missing()) {
            diagnostics.warning(
                    TypesetCodes.MISSING_GLYPH,
                    Location.of("page"),
                    String.format(Locale.ROOT, "No font has the character U+%04X.", character.codePointAt(0)),
                    "Add a font that has it, or replace the character.");
        }
    }

    private PDPage paint(RenderingContext context, PdfDevice device, PageBox box, List<Continuation> continuations) {
        float width = (float) (box.getWidth(context) * galley.pointsPerDot());
        float height = (float) (box.getHeight(context) * galley.pointsPerDot());
        links.beginPage();
        device.beginPage(height);
        box.paintBackground(context, 0, PagedMode.PAGED_MODE_PRINT);

        Shape outside = device.getClip();
        // Lines may hang out sideways, by the blank half of a mark; only what belongs to other pages is cut off.
        Rectangle inside = box.getPrintClippingBounds(context);
        int trimmed = box.getPaintingTop() - box.getTop();
        device.clip(new Rectangle(0, inside.y, box.getWidth(context), inside.height - trimmed));
        int left = box.getMarginBorderPadding(context, Edge.LEFT);
        int top = box.getMarginBorderPadding(context, Edge.TOP) - box.getPaintingTop();
        device.translate(left, top);
        Boxes.layer(galley.root()).paint(context);
        device.translate(-left, -top);
        device.setClip(outside);

        device.setInMargin(true);
        device.translate(left, top);
        continuations.forEach(device::draw);
        device.translate(-left, -top);
        box.paintMarginAreas(context, 0, PagedMode.PAGED_MODE_PRINT);
        box.paintBorder(context, 0, PagedMode.PAGED_MODE_PRINT);
        device.setInMargin(false);

        PDPage page = new PDPage(new PDRectangle(width, height));
        page.setArtBox(textArea(box, context, height));
        byte[] operators = device.endPage();
        fingerprint.writeBytes(operators);
        page.getCOSObject().setItem(COSName.CONTENTS, Streams.deflated(operators));
        return page;
    }

    /** Where the text of a page belongs: what its margins leave (ISO 32000-1, 14.11.2.1). */
    private PDRectangle textArea(PageBox box, RenderingContext context, float height) {
        float scale = (float) galley.pointsPerDot();
        float left = box.getMarginBorderPadding(context, Edge.LEFT) * scale;
        float top = box.getMarginBorderPadding(context, Edge.TOP) * scale;
        float across = box.getContentWidth(context) * scale;
        float down = box.getContentHeight(context) * scale;
        return new PDRectangle(left, height - top - down, across, down);
    }
}
