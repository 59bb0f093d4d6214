package io.github.zhiban.typeset.pdf;

import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.hash.Sha256;
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
import io.github.zhiban.typeset.layout.Sheet;
import io.github.zhiban.typeset.pdf.object.Dictionary;
import io.github.zhiban.typeset.pdf.object.ObjectArray;
import io.github.zhiban.typeset.pdf.object.ObjectFile;
import io.github.zhiban.typeset.pdf.object.Reference;
import java.awt.Rectangle;
import java.awt.Shape;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.xhtmlrenderer.css.style.CalculatedStyle.Edge;
import org.xhtmlrenderer.layout.Layer.PagedMode;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;

/**
 * Paints the pages of a galley into a file. Each page is written when it is painted; what knits them together comes
 * last.
 */
public final class PdfComposer {
    private static final int IDENTIFIER_BYTES = 16;

    private final Galley galley;
    private final DocumentInfo info;
    private final Diagnostics diagnostics;
    private final ObjectFile file = new ObjectFile();
    private final Reference shared = file.reserve();
    private final FileResources resources = new FileResources(file);
    private final TaggedContent tags = new TaggedContent();
    private final LinkAreas areas = new LinkAreas();
    private final MessageDigest fingerprint = Sha256.digest();
    private final Destinations destinations;
    private final LinkAnnotations links;

    private PdfComposer(Galley galley, DocumentInfo info, Diagnostics diagnostics) {
        this.galley = galley;
        this.info = info;
        this.diagnostics = diagnostics;
        this.destinations = new Destinations(galley, file);
        this.links = new LinkAnnotations(
                galley.document(), destinations, file, galley.sheets().size());
    }

    /** The finished file; what readers will miss in it is added to the diagnostics. */
    public static TypesetPdf compose(Galley galley, DocumentInfo info, Diagnostics diagnostics) {
        return new PdfComposer(galley, info, diagnostics).compose();
    }

    private TypesetPdf compose() {
        LinePainter lines = new LinePainter(galley.lines(), resources.fonts(), tags, galley.context());
        PdfDevice device =
                new PdfDevice(resources, tags, lines, areas, new BoxFragments(galley), galley.pointsPerDot());
        RenderingContext context = galley.painting(device);
        // The heads of tables leave their place when they are painted on later pages.
        Frames frames = Frames.of(galley);
        Map<Integer, List<Continuation>> continuations = Continuation.of(galley);
        for (int i = 0; i < galley.sheets().size(); i++) {
            paint(context, device, i, continuations);
        }
        byte[] bytes = finish(frames);
        report();
        return new TypesetPdf(
                bytes,
                galley.sheets().size(),
                resources.fonts().postScriptNames(),
                Overflows.of(galley),
                galley.score(),
                Placement.of(galley));
    }

    private byte[] finish(Frames frames) {
        file.write(shared, resources.write());
        Dictionary catalogue = FileMetadata.catalogue(info, file);
        catalogue.put("StructTreeRoot", StructureTree.write(galley, tags, frames, links, file));
        Bookmarks.write(galley, tags, destinations, file).ifPresent(outline -> catalogue.put("Outlines", outline));
        byte[] identifier = Arrays.copyOf(fingerprint.digest(), IDENTIFIER_BYTES);
        return file.finish(catalogue, FileMetadata.information(info), identifier);
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

    private void paint(
            RenderingContext context, PdfDevice device, int index, Map<Integer, List<Continuation>> continuations) {
        Sheet sheet = galley.sheets().get(index);
        PageBox box = sheet.page();
        float width = (float) (box.getWidth(context) * galley.pointsPerDot());
        float height = (float) (box.getHeight(context) * galley.pointsPerDot());
        areas.beginPage();
        device.beginPage(height);
        context.setPage(index, box);
        box.paintBackground(context, 0, PagedMode.PAGED_MODE_PRINT);

        for (PageBox area : sheet.areas()) {
            context.setPage(Sheet.index(area), area);
            paint(context, device, area);
        }
        device.setInMargin(true);
        for (PageBox area : sheet.areas()) {
            int left = left(context, area);
            int top = top(context, area);
            device.translate(left, top);
            continuations.getOrDefault(Sheet.index(area), List.of()).forEach(device::draw);
            device.translate(-left, -top);
        }
        context.setPage(index, box);
        box.paintMarginAreas(context, 0, PagedMode.PAGED_MODE_PRINT);
        box.paintBorder(context, 0, PagedMode.PAGED_MODE_PRINT);
        galley.paintColumnRules(sheet, context);
        device.setInMargin(false);

        byte[] operators = device.endPage();
        fingerprint.update(operators);
        Dictionary page = Dictionary.ofType("Page")
                .put("MediaBox", ObjectArray.rectangle(0, 0, width, height))
                .put("ArtBox", textArea(box, context, height))
                .put("Resources", shared)
                .put("Contents", file.addStream(new Dictionary(), operators))
                .integer("StructParents", index)
                .name("Tabs", "S");
        ObjectArray annotations = links.write(index, areas.onPage());
        if (!annotations.isEmpty()) {
            page.put("Annots", annotations);
        }
        if (galley.isLeftBlank(sheet)) {
            page.put("PieceInfo", FileMetadata.blankPage(info));
        }
        file.addPage(page);
    }

    private void paint(RenderingContext context, PdfDevice device, PageBox area) {
        device.beginArea();
        Shape outside = device.getClip();
        // Lines may hang out sideways, by the blank half of a mark; only what belongs to other pages is cut off.
        Rectangle inside = area.getPrintClippingBounds(context);
        int trimmed = area.getPaintingTop() - area.getTop();
        device.clip(new Rectangle(0, inside.y, area.getWidth(context), inside.height - trimmed));
        int left = left(context, area);
        int top = top(context, area);
        device.translate(left, top);
        Boxes.layer(galley.root()).paint(context);
        device.translate(-left, -top);
        device.setClip(outside);
    }

    private static int left(RenderingContext context, PageBox area) {
        return area.getMarginBorderPadding(context, Edge.LEFT);
    }

    private static int top(RenderingContext context, PageBox area) {
        return area.getMarginBorderPadding(context, Edge.TOP) - area.getPaintingTop();
    }

    /** Where the text of a page belongs: what its margins leave (ISO 32000-1, 14.11.2.1). */
    private ObjectArray textArea(PageBox box, RenderingContext context, float height) {
        float scale = (float) galley.pointsPerDot();
        float left = box.getMarginBorderPadding(context, Edge.LEFT) * scale;
        float top = box.getMarginBorderPadding(context, Edge.TOP) * scale;
        float across = box.getContentWidth(context) * scale;
        float down = box.getContentHeight(context) * scale;
        return ObjectArray.rectangle(left, height - top - down, left + across, height - top);
    }
}
