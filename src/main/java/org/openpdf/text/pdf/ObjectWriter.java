package org.openpdf.text.pdf;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a file object by object, with pages, a catalogue and a trailer that are wholly the caller's. OpenPDF's own way
 * of a page takes the fonts of its resources from OpenPDF's fonts alone, and its way of closing a file adds entries to
 * the information dictionary. What this class needs of OpenPDF for more is seen in this package only;
 * {@code docs/architecture.md} says why.
 */
public final class ObjectWriter extends PdfWriter {

    /** Begins a file of PDF 1.7 whose objects lie in compressed streams. */
    public ObjectWriter(OutputStream out) {
        os = new OutputStreamCounter(out);
        setFullCompression();
        setPdfVersion(VERSION_1_7);
        open();
    }

    /** Writes the next page, as its reference {@link #getPageReference(int)} promised. */
    public void addPage(PdfDictionary page) {
        root.addPage(page);
        currentPageNumber++;
    }

    /**
     * Writes what ends a file.
     *
     * @param catalogue gets the tree of pages
     * @param identifier of the file, for both halves of its {@code ID}
     * @throws IOException if there is no page
     */
    public void finish(PdfDictionary catalogue, PdfDictionary information, PdfString identifier) throws IOException {
        catalogue.put(PdfName.PAGES, root.writePageTree());
        PdfIndirectReference start = addToBody(catalogue).getIndirectReference();
        PdfIndirectReference about = addToBody(information).getIndirectReference();
        PdfArray both = new PdfArray(identifier);
        both.add(identifier);
        body.writeCrossReferenceTable(os, start, about, null, both, 0);
        os.write(getISOBytes("startxref\n" + body.offset() + "\n%%EOF\n"));
        os.flush();
    }
}
