package io.github.zhiban.verify;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * Writes small PDFs for tests. What it writes is PDF/UA-1 and PDF/A-2a unless a test asks for a fault, so that each
 * check is seen both to pass and to fail.
 */
public final class SamplePdf {
    /** The page's width in points. */
    public static final float WIDTH = 300;

    /** The page's height in points. */
    public static final float HEIGHT = 420;

    private final PDDocument document = new PDDocument();
    private final Map<TrueTypeFont, PDFont> fonts = new HashMap<>();
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final Map<PDPage, COSArray> parents = new HashMap<>();
    private final List<PDOutlineItem> bookmarks = new ArrayList<>();
    private PDStructureNode parent = root;
    private @Nullable PDPage page;
    private @Nullable PDPageContentStream content;

    /** A document that has no pages yet. */
    public SamplePdf() {
        open("Document");
    }

    /** Begins a page. */
    public SamplePdf page() {
        return page(WIDTH, HEIGHT);
    }

    /** Begins a page of another size. */
    public SamplePdf page(float width, float height) {
        return run(() -> {
            endPage();
            PDPage added = new PDPage(new PDRectangle(width, height));
            added.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
            added.setStructParents(document.getNumberOfPages());
            document.addPage(added);
            parents.put(added, new COSArray());
            page = added;
            content = new PDPageContentStream(document, added);
        });
    }

    /** Opens a structure element. */
    public SamplePdf open(String role) {
        PDStructureElement element = new PDStructureElement(role, parent);
        parent.appendKid(element);
        parent = element;
        return this;
    }

    /** Gives the open element an alternate description. */
    public SamplePdf alt(String text) {
        element().setAlternateDescription(text);
        return this;
    }

    /** The open structure element. */
    public PDStructureElement element() {
        return (PDStructureElement) parent;
    }

    /** Closes the open structure element. */
    public SamplePdf close() {
        parent = element().getParent();
        return this;
    }

    /** An element with one line of text; a heading also gets a bookmark. */
    public SamplePdf text(String role, double x, double y, double size, String text) {
        open(role);
        marked(() -> show(fontOf(text), x, y, size, text));
        if (role.matches("H[1-6]")) {
            bookmark(text);
        }
        return close();
    }

    /** Draws within the open element: everything that {@code drawing} shows is its marked content. */
    public SamplePdf marked(Drawing drawing) {
        return run(() -> {
            COSArray owners = parents.get(currentPage());
            int mcid = owners.size();
            COSDictionary properties = new COSDictionary();
            properties.setInt(COSName.MCID, mcid);
            stream()
                    .beginMarkedContent(
                            COSName.getPDFName(element().getStructureType()), PDPropertyList.create(properties));
            drawing.draw();
            stream().endMarkedContent();
            COSDictionary reference = new COSDictionary();
            reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
            reference.setItem(COSName.PG, currentPage().getCOSObject());
            reference.setInt(COSName.MCID, mcid);
            kids().add(reference);
            owners.add(element().getCOSObject());
        });
    }

    /** Draws furniture. */
    public SamplePdf artifact(Drawing drawing) {
        return run(() -> {
            stream().beginMarkedContent(COSName.ARTIFACT);
            drawing.draw();
            stream().endMarkedContent();
        });
    }

    /** Draws what belongs neither to an element nor to the furniture. */
    public SamplePdf unmarked(Drawing drawing) {
        return run(drawing);
    }

    /** Shows a run of text with its own advances. */
    public void show(PDFont font, double x, double y, double size, String text) throws IOException {
        show(font, Matrix.getTranslateInstance((float) x, (float) y), size, text);
    }

    /** Shows a run of text anyhow. */
    public void show(PDFont font, Matrix matrix, double size, String text) throws IOException {
        stream().beginText();
        stream().setFont(font, (float) size);
        stream().setTextMatrix(matrix);
        stream().showText(text);
        stream().endText();
    }

    /** The font of a text: a Han face, unless it is all Latin. */
    public PDFont fontOf(String text) {
        return font(
                text.chars().allMatch(character -> character < 0x250 && character != '·')
                        ? SampleFonts.LATIN
                        : SampleFonts.SERIF);
    }

    /** A monospaced font. */
    public PDFont mono() {
        return font(SampleFonts.MONO);
    }

    /** A font that has even the replacement character. */
    public PDFont fallback() {
        return font(SampleFonts.FALLBACK);
    }

    private PDFont font(TrueTypeFont file) {
        return fonts.computeIfAbsent(file, key -> {
            try {
                return PDType0Font.load(document, key, true);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    /** A bookmark to the current page. */
    public SamplePdf bookmark(String title) {
        PDPageFitDestination destination = new PDPageFitDestination();
        destination.setPage(currentPage());
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(destination);
        bookmarks.add(item);
        return this;
    }

    /** The document, for what a test wants to break. */
    public PDDocument document() {
        return document;
    }

    /** The page begun last. */
    public PDPage currentPage() {
        if (page == null) {
            throw new IllegalStateException("no page yet");
        }
        return page;
    }

    /** The stream of the page begun last. */
    public PDPageContentStream stream() {
        if (content == null) {
            throw new IllegalStateException("no page yet");
        }
        return content;
    }

    /** Completes the document and closes it. */
    public byte[] bytes() {
        return bytes(unchanged -> {});
    }

    /** Completes the document, lets a test break it, and closes it. */
    public byte[] bytes(Fault fault) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        run(() -> {
            endPage();
            finish();
            fault.apply(document);
            document.save(bytes);
            document.close();
        });
        return bytes.toByteArray();
    }

    private void finish() throws IOException {
        document.setVersion(1.7f);
        document.getDocumentCatalog().setStructureTreeRoot(root);
        document.getDocumentCatalog().setLanguage("zh-CN");
        PDMarkInfo info = new PDMarkInfo();
        info.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(info);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        document.getDocumentCatalog().setPageLabels(new PDPageLabels(document));
        document.getDocumentInformation().setTitle("样张");
        Calendar date = new Calendar.Builder()
                .setTimeZone(TimeZone.getTimeZone("UTC"))
                .setLocale(Locale.ROOT)
                .setDate(2026, 0, 2)
                .build();
        document.getDocumentInformation().setCreationDate(date);
        document.getDocumentInformation().setModificationDate(date);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(SampleXmp.PACKET.getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
        PDOutputIntent intent = new PDOutputIntent(
                document,
                new ByteArrayInputStream(
                        ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData()));
        intent.setOutputConditionIdentifier("sRGB");
        document.getDocumentCatalog().addOutputIntent(intent);
        writeParentTree();
        writeOutline();
    }

    private void writeParentTree() {
        Map<Integer, PDParentTreeValue> entries = new TreeMap<>();
        for (PDPage each : document.getPages()) {
            entries.put(each.getStructParents(), new PDParentTreeValue(parents.get(each)));
        }
        PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(entries);
        root.setParentTree(tree);
        root.setParentTreeNextKey(entries.size());
    }

    private void writeOutline() {
        if (!bookmarks.isEmpty()) {
            PDDocumentOutline outline = new PDDocumentOutline();
            bookmarks.forEach(outline::addLast);
            document.getDocumentCatalog().setDocumentOutline(outline);
        }
    }

    private COSArray kids() {
        COSDictionary element = element().getCOSObject();
        if (element.getDictionaryObject(COSName.K) instanceof COSArray array) {
            return array;
        }
        COSArray array = new COSArray();
        if (element.getDictionaryObject(COSName.K) != null) {
            array.add(element.getItem(COSName.K));
        }
        element.setItem(COSName.K, array);
        return array;
    }

    private void endPage() throws IOException {
        if (content != null) {
            content.close();
            content = null;
        }
    }

    private SamplePdf run(Drawing drawing) {
        try {
            drawing.draw();
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Something to draw. */
    @FunctionalInterface
    public interface Drawing {
        /** Draws it. */
        void draw() throws IOException;
    }

    /** Something to break. */
    @FunctionalInterface
    public interface Fault {
        /** Breaks it. */
        void apply(PDDocument document) throws IOException;
    }
}
