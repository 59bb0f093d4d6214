package io.github.zhiban.epub;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Which state of which book an EPUB holds. A reading app takes two files with the same identifier for one book, and of
 * these the one that was modified later for its update (EPUB 3.3, sections 5.5.3.1.1 and 5.5.5).
 *
 * <p>Known as: dcterms:modified, 修改时间.
 *
 * @param identifier the same for all states of a book
 * @param hash SHA-256 of all that the container holds but dates, in lower-case hexadecimal
 * @param modified in UTC and whole seconds; moves if and only if the hash does
 */
public record Revision(String identifier, String hash, OffsetDateTime modified) {
    /** The name of the {@code meta} element that holds the hash. */
    static final String HASH = "content-sha256";

    private static final String PACKAGE = Container.ROOT + PackageDocument.FILE_NAME;
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
    private static final int MOST_BYTES = 8 << 20;
    private static final int LAST_YEAR = 9999;

    public Revision {
        modified = modified.withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
    }

    /**
     * The state that follows on this one.
     *
     * @param earlier what was published before; {@code null} when nothing was
     * @return the earlier state if nothing but the date is new; otherwise this one, with a later date than that of an
     *     earlier state of the same book
     */
    Revision after(@Nullable Revision earlier) {
        if (earlier == null || !earlier.identifier.equals(identifier)) {
            return this;
        }
        if (earlier.hash.equals(hash)) {
            return earlier;
        }
        return modified.isAfter(earlier.modified)
                ? this
                : new Revision(identifier, hash, earlier.modified.plusSeconds(1));
    }

    /**
     * Reads a published book; its first megabyte is enough.
     *
     * @return empty for what is no book of this program, whatever is wrong with it
     */
    public static Optional<Revision> of(byte[] epub) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(PACKAGE)) {
                    return read(zip.readNBytes(MOST_BYTES));
                }
            }
            return Optional.empty();
        } catch (IOException | IllegalArgumentException | XMLStreamException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Revision> read(byte[] document) throws XMLStreamException {
        XMLStreamReader reader = ChapterFacts.parsers().createXMLStreamReader(new ByteArrayInputStream(document));
        String identifier = "";
        String hash = "";
        String modified = "";
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String name = reader.getLocalName();
            if (name.equals("identifier") && DUBLIN_CORE.equals(reader.getNamespaceURI())) {
                identifier = reader.getElementText();
            } else if (name.equals("meta") && HASH.equals(reader.getAttributeValue(null, "name"))) {
                hash = String.valueOf(reader.getAttributeValue(null, "content"));
            } else if (name.equals("meta") && "dcterms:modified".equals(reader.getAttributeValue(null, "property"))) {
                modified = reader.getElementText();
            } else if (name.equals("manifest")) {
                break;
            }
        }
        if (identifier.isEmpty() || hash.isEmpty() || modified.isEmpty()) {
            return Optional.empty();
        }
        OffsetDateTime date = OffsetDateTime.parse(modified);
        return date.getYear() < LAST_YEAR ? Optional.of(new Revision(identifier, hash, date)) : Optional.empty();
    }
}
