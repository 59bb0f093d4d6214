package io.github.zhiban.verify.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** A PDF, read once for all checks. Used by one thread; to be closed. */
public final class PdfFile implements AutoCloseable {
    /** More bookmarks than any article has, so that a circular outline ends. */
    private static final int MOST_BOOKMARKS = 100_000;

    private final String name;
    private final PDDocument document;
    private final List<PageContent> pages;
    private final Map<PDFont, FontOnPage> typefaces = new LinkedHashMap<>();
    private final Optional<TaggedElement> structure;
    private final List<OutlineEntry> outline;

    private PdfFile(String name, PDDocument document) throws IOException {
        this.name = name;
        this.document = document;
        this.pages = readPages();
        Map<COSDictionary, Integer> numbers = new HashMap<>();
        for (PDPage page : document.getPages()) {
            numbers.put(page.getCOSObject(), numbers.size() + 1);
        }
        this.structure = StructureReader.read(document, numbers);
        this.outline = readOutline();
    }

    /**
     * Reads a PDF.
     *
     * @param name for diagnostics
     * @param bytes not changed
     * @throws org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException if it is encrypted with a password
     * @throws IOException if it is no PDF or a broken one
     */
    public static PdfFile open(String name, byte[] bytes) throws IOException {
        PDDocument document = Loader.loadPDF(bytes);
        try {
            return new PdfFile(name, document);
        } catch (IOException | RuntimeException broken) {
            document.close();
            throw broken;
        }
    }

    /** The file's name, for diagnostics. */
    public String name() {
        return name;
    }

    /** The document itself, for what only it knows. */
    public PDDocument document() {
        return document;
    }

    /** What is drawn, page by page. */
    public List<PageContent> pages() {
        return pages;
    }

    /** The fonts that glyphs are drawn with, in the order of their first use. */
    public Collection<FontOnPage> typefaces() {
        return typefaces.values();
    }

    /** The structure tree; empty when the file is not tagged. */
    public Optional<TaggedElement> structure() {
        return structure;
    }

    /** The bookmarks, in order. */
    public List<OutlineEntry> outline() {
        return outline;
    }

    /** Finds where links lead. */
    public ReadDestinations destinations() {
        return new ReadDestinations(document);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private List<PageContent> readPages() throws IOException {
        List<PageContent> contents = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            contents.add(PageContentReader.read(page, contents.size() + 1, typefaces));
        }
        return List.copyOf(contents);
    }

    private List<OutlineEntry> readOutline() {
        PDDocumentOutline root = document.getDocumentCatalog().getDocumentOutline();
        List<OutlineEntry> entries = new ArrayList<>();
        if (root != null) {
            readOutline(root.children(), 1, new ReadDestinations(document), entries);
        }
        return List.copyOf(entries);
    }

    private static void readOutline(
            Iterable<PDOutlineItem> items, int level, ReadDestinations destinations, List<OutlineEntry> to) {
        for (PDOutlineItem item : items) {
            if (to.size() >= MOST_BOOKMARKS || level > 100) {
                return;
            }
            String title = item.getTitle();
            to.add(new OutlineEntry(level, title == null ? "" : title, destinations.page(item)));
            readOutline(item.children(), level + 1, destinations, to);
        }
    }
}
