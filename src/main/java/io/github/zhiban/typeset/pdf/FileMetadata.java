package io.github.zhiban.typeset.pdf;

import io.github.zhiban.typeset.DocumentInfo;
import io.github.zhiban.typeset.pdf.object.Dictionary;
import io.github.zhiban.typeset.pdf.object.ObjectArray;
import io.github.zhiban.typeset.pdf.object.ObjectFile;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a file says about itself outside its pages, all of it a function of the document. */
final class FileMetadata {
    private static final String PRODUCER = "Zhiban";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss", Locale.ROOT);

    private FileMetadata() {}

    /** The information dictionary. */
    static Dictionary information(DocumentInfo info) {
        String date = date(info);
        return new Dictionary()
                .text("Title", info.title())
                .text("Author", joined(info.authors()))
                .text("Subject", info.description())
                .text("Keywords", joined(info.keywords()))
                .text("Creator", PRODUCER)
                .text("Producer", PRODUCER)
                .text("CreationDate", date)
                .text("ModDate", date);
    }

    /** The private data of a page (ISO 32000-1, 14.5) that is meant to be blank; the check of pages reads it. */
    static Dictionary blankPage(DocumentInfo info) {
        Dictionary said = new Dictionary().text("LastModified", date(info)).name("Private", "BlankPage");
        return new Dictionary().put(PRODUCER, said);
    }

    private static String date(DocumentInfo info) {
        String offset = info.created().getOffset().getTotalSeconds() == 0
                ? "Z"
                : info.created().getOffset().getId().replace(":", "'") + "'";
        return DATE.format(info.created()) + offset;
    }

    private static @Nullable String joined(List<String> items) {
        return items.isEmpty() ? null : String.join(", ", items);
    }

    /** A catalogue that says what the file is; its pages and structure are still missing. */
    static Dictionary catalogue(DocumentInfo info, ObjectFile file) {
        Dictionary packet = Dictionary.ofType("Metadata").name("Subtype", "XML");
        return Dictionary.ofType("Catalog")
                .put("Metadata", file.addRawStream(packet, Xmp.write(info, PRODUCER, PRODUCER)))
                .text("Lang", info.language())
                .put("MarkInfo", new Dictionary().flag("Marked"))
                .put("ViewerPreferences", new Dictionary().flag("DisplayDocTitle"))
                .put("OutputIntents", new ObjectArray().add(outputIntent(file)))
                .put("PageLabels", decimalLabels());
    }

    private static Dictionary outputIntent(ObjectFile file) {
        Dictionary profile = new Dictionary().integer("N", SrgbProfile.COMPONENTS);
        return Dictionary.ofType("OutputIntent")
                .name("S", "GTS_PDFA1")
                .text("OutputConditionIdentifier", SrgbProfile.NAME)
                .text("Info", SrgbProfile.NAME)
                .put("DestOutputProfile", file.addStream(profile, SrgbProfile.write()));
    }

    private static Dictionary decimalLabels() {
        ObjectArray numbers = new ObjectArray().integer(0).add(new Dictionary().name("S", "D"));
        return new Dictionary().put("Nums", numbers);
    }
}
