package io.github.zhiban.typeset.pdf.object;

import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNull;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/** An array (ISO 32000-1, 7.3.6). */
public final class ObjectArray extends PdfValue {
    private final PdfArray items = new PdfArray();

    /** The corners of an area from its lower left to its upper right one (7.9.5). */
    public static ObjectArray rectangle(double left, double bottom, double right, double top) {
        return new ObjectArray().decimal(left).decimal(bottom).decimal(right).decimal(top);
    }

    /** Adds another object. */
    public ObjectArray add(PdfValue value) {
        return append(value.object());
    }

    /** Adds a name. */
    public ObjectArray name(String name) {
        return append(new PdfName(name));
    }

    /** Adds a number. */
    public ObjectArray integer(int value) {
        return append(new PdfNumber(value));
    }

    /** Adds a number; three decimals of it are kept. */
    public ObjectArray decimal(double value) {
        return append(new PdfLiteral(Decimals.of(value)));
    }

    /** Adds a string of bytes. */
    public ObjectArray bytes(byte[] value) {
        return append(new PdfString(value));
    }

    /** Adds the null object. */
    public ObjectArray nothing() {
        return append(PdfNull.PDFNULL);
    }

    /** Whether it holds nothing. */
    public boolean isEmpty() {
        return items.isEmpty();
    }

    private ObjectArray append(PdfObject item) {
        items.add(item);
        return this;
    }

    @Override
    PdfArray object() {
        return items;
    }
}
