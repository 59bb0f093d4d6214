package io.github.zhiban.verify.pdf;

import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.verify.VerifyCodes;
import io.github.zhiban.verify.reading.PdfFile;
import io.github.zhiban.verify.reading.XmpFields;
import java.io.IOException;
import java.util.Calendar;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jspecify.annotations.Nullable;

/** Dates have an offset; XMP exists and says what the information dictionary says (PDF/A-1, 6.7.3; PDF/UA-1, 7.1). */
final class MetadataCheck implements PdfCheck {
    private static final Pattern WITH_OFFSET = Pattern.compile("D:\\d{14}(?:Z(?:00'00'?)?|[+-]\\d\\d'\\d\\d'?)");

    @Override
    public String name() {
        return "metadata";
    }

    @Override
    public void check(PdfFile file, Diagnostics findings) {
        Location at = Location.of(file.name());
        COSDictionary dictionary = file.document().getDocumentInformation().getCOSObject();
        checkOffset(dictionary.getString(COSName.CREATION_DATE), at, findings);
        checkOffset(dictionary.getString(COSName.MOD_DATE), at, findings);
        Optional<XmpFields> found = read(file);
        if (found.isEmpty()) {
            findings.error(VerifyCodes.METADATA_MISSING, at, "The PDF has no readable XMP metadata.", null);
            return;
        }
        XmpFields xmp = found.get();
        PDDocumentInformation info = file.document().getDocumentInformation();
        compare("title", info.getTitle(), xmp.title(), at, findings);
        compare("author", info.getAuthor(), xmp.creators(), at, findings);
        compare("subject", info.getSubject(), xmp.description(), at, findings);
        compare("keywords", info.getKeywords(), xmp.keywords(), at, findings);
        compare("producer", info.getProducer(), xmp.producer(), at, findings);
        compare("creator", info.getCreator(), xmp.creatorTool(), at, findings);
        compare("creation date", instant(info.getCreationDate()), xmp.createDate(), at, findings);
        compare("modification date", instant(info.getModificationDate()), xmp.modifyDate(), at, findings);
    }

    private static void checkOffset(@Nullable String date, Location at, Diagnostics findings) {
        if (date != null && !WITH_OFFSET.matcher(date).matches()) {
            findings.error(
                    VerifyCodes.DATE_WITHOUT_OFFSET,
                    at,
                    "The date “" + date + "” does not say in which time zone it is.",
                    "Write it to the second, with its offset (ISO 32000-1, 7.9.4).");
        }
    }

    private static Optional<XmpFields> read(PdfFile file) {
        PDMetadata metadata = file.document().getDocumentCatalog().getMetadata();
        try {
            return metadata == null ? Optional.empty() : XmpFields.parse(metadata.toByteArray());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static void compare(
            String what, @Nullable String info, @Nullable String xmp, Location at, Diagnostics findings) {
        String dictionary = Objects.requireNonNullElse(info, "").strip();
        String metadata = Objects.requireNonNullElse(xmp, "").strip();
        if (!dictionary.equals(metadata)) {
            findings.error(
                    VerifyCodes.METADATA_CONTRADICTION,
                    at,
                    "The information dictionary has the " + what + " “" + dictionary + "”, XMP has “" + metadata + "”.",
                    null);
        }
    }

    private static @Nullable String instant(@Nullable Calendar date) {
        return date == null ? null : date.toInstant().toString();
    }
}
