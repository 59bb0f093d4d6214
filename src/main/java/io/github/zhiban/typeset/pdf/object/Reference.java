package io.github.zhiban.typeset.pdf.object;

import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfObject;

/** The number of an object that stands by itself in the file, written already or later (ISO 32000-1, 7.3.10). */
public final class Reference extends PdfValue {
    private final PdfIndirectReference reference;

    Reference(PdfIndirectReference reference) {
        this.reference = reference;
    }

    @Override
    PdfObject object() {
        return reference;
    }

    PdfIndirectReference number() {
        return reference;
    }
}
