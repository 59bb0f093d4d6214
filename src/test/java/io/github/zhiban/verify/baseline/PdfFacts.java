package io.github.zhiban.verify.baseline;

import io.github.zhiban.verify.reading.Box;
import io.github.zhiban.verify.reading.Glyph;
import io.github.zhiban.verify.reading.Ink;
import io.github.zhiban.verify.reading.Mark;
import io.github.zhiban.verify.reading.PageContent;
import io.github.zhiban.verify.reading.PdfFile;
import io.github.zhiban.verify.reading.StructureKid;
import io.github.zhiban.verify.reading.TaggedElement;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** What a reader, a screen reader and a search engine get from a PDF, in the order of the file, by kind. */
final class PdfFacts {
    private final Map<String, List<Fact>> facts = new LinkedHashMap<>();
    private final PdfFile file;

    private PdfFacts(PdfFile file) {
        this.file = file;
    }

    static Map<String, List<Fact>> of(String name, byte[] bytes) throws IOException {
        try (PdfFile file = PdfFile.open(name, bytes)) {
            PdfFacts read = new PdfFacts(file);
            read.readProperties();
            read.readPages();
            file.structure().ifPresent(read::readTree);
            PDOutlineNode outline = file.document().getDocumentCatalog().getDocumentOutline();
            if (outline != null) {
                read.readBookmarks(outline, 1);
            }
            return read.facts;
        }
    }

    private void add(String kind, String what, double... places) {
        facts.computeIfAbsent(kind, added -> new ArrayList<>()).add(new Fact(what, places));
    }

    private void readProperties() throws IOException {
        PDDocument document = file.document();
        add("properties", "version " + document.getVersion());
        add("properties", "id " + document.getDocument().getDocumentID());
        Map<String, String> information = new TreeMap<>();
        document.getDocumentInformation()
                .getMetadataKeys()
                .forEach(key ->
                        information.put(key, document.getDocumentInformation().getCustomMetadataValue(key)));
        information.forEach((key, value) -> add("properties", key + " " + value));
        PDDocumentCatalog catalogue = document.getDocumentCatalog();
        add("properties", "metadata " + new String(catalogue.getMetadata().toByteArray(), StandardCharsets.UTF_8));
        add("properties", "language " + catalogue.getLanguage());
        add("properties", "marked " + catalogue.getMarkInfo().isMarked());
        add("properties", "preferences " + catalogue.getViewerPreferences().getCOSObject());
        add(
                "properties",
                "roles " + new TreeMap<>(catalogue.getStructureTreeRoot().getRoleMap()));
        add("properties", "labels " + Arrays.toString(catalogue.getPageLabels().getLabelsByPageIndices()));
        add("properties", "intents " + catalogue.getOutputIntents().getFirst().getInfo());
    }

    private void readPages() throws IOException {
        for (PageContent page : file.pages()) {
            PDPage read = file.document().getPage(page.number() - 1);
            add("pages", "media", places(read.getMediaBox()));
            add("pages", "art", places(read.getArtBox()));
            add("pages", "tabs " + read.getCOSObject().getNameAsString("Tabs"));
            for (COSName font : read.getResources().getFontNames()) {
                // Its prefix is a fingerprint of the font program.
                add(
                        "fonts",
                        font.getName() + " " + read.getResources().getFont(font).getName());
            }
            page.glyphs().forEach(glyph -> readGlyph("glyphs", page.number(), glyph));
            page.hidden().forEach(glyph -> readGlyph("hidden glyphs", page.number(), glyph));
            page.inks().forEach(ink -> readInk(page.number(), ink));
            for (PDAnnotation annotation : read.getAnnotations()) {
                readLink(page.number(), annotation);
            }
        }
        readPictures();
    }

    private void readGlyph(String kind, int page, Glyph glyph) {
        add(
                kind,
                page + " " + glyph.text() + " " + glyph.font() + " " + glyph.code() + " " + mark(glyph.mark()),
                glyph.left(),
                glyph.baseline(),
                glyph.advance(),
                glyph.size());
    }

    private void readInk(int page, Ink ink) {
        Box box = ink.box();
        add(
                "inks",
                page + (ink.picture() ? " picture " : " outline ") + mark(ink.mark()),
                box.left(),
                box.top(),
                box.right(),
                box.bottom());
    }

    private static String mark(Mark mark) {
        return (mark.artifact() ? "artifact" : "content " + mark.mcid()) + " " + mark.actualText();
    }

    private void readPictures() throws IOException {
        var resources = file.document().getPage(0).getResources();
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDImageXObject picture) {
                BufferedImage pixels = picture.getImage();
                int[] all = pixels.getRGB(0, 0, pixels.getWidth(), pixels.getHeight(), null, 0, pixels.getWidth());
                add("pictures", name.getName() + " " + pixels.getWidth() + " " + Arrays.hashCode(all));
            }
        }
    }

    /** A link, and what owns it by way of the parent tree. */
    private void readLink(int page, PDAnnotation annotation) throws IOException {
        PDAnnotationLink link = (PDAnnotationLink) annotation;
        String target = link.getAction() instanceof PDActionURI address
                ? address.getURI()
                : "page " + file.destinations().page(link);
        Object owner = file.document()
                .getDocumentCatalog()
                .getStructureTreeRoot()
                .getParentTree()
                .getValue(annotation.getStructParent());
        String type = owner instanceof PDParentTreeValue value && value.getCOSObject() instanceof COSDictionary element
                ? element.getNameAsString(COSName.S)
                : "nothing";
        add(
                "links",
                page + " " + target + " " + link.getContents() + " " + link.getBorder() + " "
                        + link.getAnnotationFlags() + " " + type,
                places(link.getRectangle()));
    }

    private void readTree(TaggedElement element) {
        PDRectangle box = element.extent().box();
        add(
                "structure",
                element.type() + " " + element.role() + " " + element.alt() + " " + element.actualText() + " "
                        + element.language() + " " + new TreeMap<>(element.attributes()) + " "
                        + element.kids().size(),
                element.extent().width());
        if (box != null) {
            add("structure", "box", places(box));
        }
        for (StructureKid kid : element.kids()) {
            switch (kid) {
                case TaggedElement child -> readTree(child);
                case StructureKid.Content content -> add("structure", content.page() + " " + content.mcid());
                case StructureKid.Annotation annotation -> {
                    PDAnnotation link = annotation.annotation();
                    add("structure", link == null ? "no annotation" : "annotation " + link.getContents());
                }
            }
        }
    }

    private void readBookmarks(PDOutlineNode node, int level) throws IOException {
        for (PDOutlineItem item : node.children()) {
            PDPageXYZDestination place = (PDPageXYZDestination) item.getDestination();
            add(
                    "bookmarks",
                    level + " " + item.getTitle() + " " + place.retrievePageNumber() + " " + item.getOpenCount(),
                    place.getTop());
            readBookmarks(item, level + 1);
        }
    }

    private static double[] places(PDRectangle box) {
        return new double[] {box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY()};
    }
}
