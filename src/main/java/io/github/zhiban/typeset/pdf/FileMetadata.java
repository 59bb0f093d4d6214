package io.github.zhiban.typeset.pdf;

import io.github.zhiban.typeset.DocumentInfo;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What a file says about itself outside its pages, all of it a function of the document. */
final class FileMetadata {
    private static final String PRODUCER = "Zhiban";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss", Locale.ROOT);

    private FileMetadata() {}

    /** Fills the information dictionary and the catalogue. */
    static void write(PDDocument file, DocumentInfo info) {
        writeInformation(file, info);
        COSDictionary catalogue = file.getDocumentCatalog().getCOSObject();
        COSStream packet = Streams.plain(Xmp.write(info, PRODUCER, PRODUCER));
        packet.setItem(COSName.TYPE, COSName.METADATA);
        packet.setName(COSName.SUBTYPE, "XML");
        catalogue.setItem(COSName.METADATA, packet);
        catalogue.setString(COSName.LANG, info.language());
        catalogue.setItem(COSName.MARK_INFO, flag("Marked"));
        catalogue.setItem(COSName.VIEWER_PREFERENCES, flag("DisplayDocTitle"));
        catalogue.setItem(COSName.OUTPUT_INTENTS, outputIntents());
        catalogue.setItem(COSName.PAGE_LABELS, decimalLabels());
    }

    private static void writeInformation(PDDocument file, DocumentInfo info) {
        COSDictionary dictionary = file.getDocumentInformation().getCOSObject();
        dictionary.setString(COSName.TITLE, info.title());
        if (!info.authors().isEmpty()) {
            dictionary.setString(COSName.AUTHOR, String.join(", ", info.authors()));
        }
        dictionary.setString(COSName.SUBJECT, info.description());
        if (!info.keywords().isEmpty()) {
            dictionary.setString(COSName.KEYWORDS, String.join(", ", info.keywords()));
        }
        dictionary.setString(COSName.CREATOR, PRODUCER);
        dictionary.setString(COSName.PRODUCER, PRODUCER);
        String offset = info.created().getOffset().getTotalSeconds() == 0
                ? "Z"
                : info.created().getOffset().getId().replace(":", "'") + "'";
        String date = DATE.format(info.created()) + offset;
        dictionary.setString(COSName.CREATION_DATE, date);
        dictionary.setString(COSName.MOD_DATE, date);
    }

    private static COSDictionary flag(String name) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setBoolean(name, true);
        dictionary.setDirect(true);
        return dictionary;
    }

    private static COSArray outputIntents() {
        COSStream profile = Streams.deflated(SrgbProfile.write());
        profile.setInt(COSName.N, SrgbProfile.COMPONENTS);
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setName(COSName.S, "GTS_PDFA1");
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, SrgbProfile.NAME);
        intent.setString(COSName.INFO, SrgbProfile.NAME);
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        COSArray intents = new COSArray();
        intents.add(intent);
        return intents;
    }

    private static COSDictionary decimalLabels() {
        COSDictionary decimal = new COSDictionary();
        decimal.setName(COSName.S, "D");
        decimal.setDirect(true);
        COSArray numbers = new COSArray();
        numbers.add(COSInteger.ZERO);
        numbers.add(decimal);
        COSDictionary labels = new COSDictionary();
        labels.setItem(COSName.NUMS, numbers);
        return labels;
    }

    /** An identifier that is the same for the same content (ISO 32000-1, 14.4). */
    static void setIdentifier(PDDocument file, byte[] fingerprint) {
        byte[] half = Arrays.copyOf(fingerprint, 16);
        COSArray identifier = new COSArray();
        identifier.add(new COSString(half));
        identifier.add(new COSString(half));
        file.getDocument().getTrailer().setItem(COSName.ID, identifier);
    }
}
