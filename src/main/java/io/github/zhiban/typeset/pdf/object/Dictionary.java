package io.github.zhiban.typeset.pdf.object;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/** A dictionary (ISO 32000-1, 7.3.7). An entry that is put again takes the place of the first. */
public final class Dictionary extends PdfValue {
    private final PdfDictionary entries = new PdfDictionary();

    /** A dictionary that says what it is in its entry {@code Type}. */
    public static Dictionary ofType(String type) {
        return new Dictionary().name("Type", type);
    }

    /** Puts another object. */
    public Dictionary put(String key, PdfValue value) {
        return set(key, value.object());
    }

    /** Puts a name. */
    public Dictionary name(String key, String name) {
        return set(key, new PdfName(name));
    }

    /** Puts a text for people, of any characters; nothing for {@code null}. */
    public Dictionary text(String key, @Nullable String text) {
        return text == null ? this : set(key, new PdfString(text, PdfObject.TEXT_UNICODE));
    }

    /** Puts a number. */
    public Dictionary integer(String key, int value) {
        return set(key, new PdfNumber(value));
    }

    /** Puts a number; three decimals of it are kept. */
    public Dictionary decimal(String key, double value) {
        return set(key, new PdfLiteral(Decimals.of(value)));
    }

    /** Puts what is true. */
    public Dictionary flag(String key) {
        return set(key, PdfBoolean.PDFTRUE);
    }

    /** Puts all entries of another dictionary but those whose keys are there already. */
    public void addMissing(Dictionary other) {
        entries.mergeDifferent(other.entries);
    }

    /** Whether there is no entry. */
    public boolean isEmpty() {
        return entries.size() == 0;
    }

    private Dictionary set(String key, PdfObject value) {
        entries.put(new PdfName(key), value);
        return this;
    }

    @Override
    PdfDictionary object() {
        return entries;
    }
}
