package io.github.zhiban.typeset.pdf.object;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.ObjectWriter;
import org.openpdf.text.pdf.PdfImage;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;

/**
 * A file that is being written: objects go out as they are handed over, so that memory holds only what is not finished
 * yet. The same objects in the same order give the same bytes.
 */
public final class ObjectFile {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    private final ObjectWriter writer = new ObjectWriter(bytes);

    /** The number of an object that is to be written later, once. */
    public Reference reserve() {
        return new Reference(writer.getPdfIndirectReference());
    }

    /**
     * The number of a page, written already or later.
     *
     * @param index counted from 0
     */
    public Reference page(int index) {
        return new Reference(writer.getPageReference(index + 1));
    }

    /** Writes an object whose number was reserved. */
    public void write(Reference reference, PdfValue value) {
        try {
            writer.addToBody(value.object(), reference.number());
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
    }

    /** Writes an object. */
    public Reference add(PdfValue value) {
        return add(value.object());
    }

    /** Writes a stream, compressed (ISO 32000-1, 7.3.8). */
    public Reference addStream(Dictionary dictionary, byte[] content) {
        PdfStream stream = stream(dictionary, content);
        stream.flateCompress();
        return add(stream);
    }

    /** Writes a stream of bytes as they are, such as metadata that programs look for without decoding the file. */
    public Reference addRawStream(Dictionary dictionary, byte[] content) {
        return add(stream(dictionary, content));
    }

    /** Writes a picture that is a JPEG file, as it is. */
    public Reference addJpeg(byte[] jpeg) {
        try {
            return add(new PdfImage(Image.getInstance(jpeg), "", null));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    /** Writes the next page. It gets its place in the tree of pages. */
    public void addPage(Dictionary page) {
        writer.addPage(page.object());
    }

    /**
     * Ends the file.
     *
     * @param catalogue without the tree of pages, which it gets
     * @param information what the file says about itself
     * @param identifier of the file; both of its identifiers, as it has no history (ISO 32000-1, 14.4)
     * @return the whole file
     * @throws UncheckedIOException if it has no page
     */
    public byte[] finish(Dictionary catalogue, Dictionary information, byte[] identifier) {
        try {
            writer.finish(catalogue.object(), information.object(), new PdfString(identifier).setHexWriting(true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static PdfStream stream(Dictionary dictionary, byte[] content) {
        PdfStream stream = new PdfStream(content);
        stream.putAll(dictionary.object());
        return stream;
    }

    private Reference add(PdfObject object) {
        try {
            return new Reference(writer.addToBody(object).getIndirectReference());
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
    }
}
