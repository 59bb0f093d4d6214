package io.github.zhiban.typeset.pdf.object;

import org.openpdf.text.pdf.PdfObject;

/** What an entry of a dictionary or of an array can hold. */
public abstract sealed class PdfValue permits Dictionary, ObjectArray, Reference {
    abstract PdfObject object();
}
