package io.github.zhiban.epub;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An open container (EPUB 3.3, section 4.2). The same files in the same order make the same bytes: one date for all
 * entries, in UTC, and no extra fields. What is compressed already is stored.
 */
final class Container {
    /** The folder of everything but {@code mimetype} and {@code META-INF}. */
    static final String ROOT = "EPUB/";

    // The very first moment would not do: the JDK takes it for an overflow and adds an extra field.
    private static final LocalDateTime FIRST_DATE = LocalDateTime.of(1980, 1, 1, 0, 0, 2);
    private static final LocalDateTime LAST_DATE = LocalDateTime.of(2099, 12, 31, 23, 59, 58);
    private static final Set<String> COMPRESSED =
            Set.of("image/gif", "image/jpeg", "image/png", "image/webp", "font/woff", "font/woff2");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);
    private final LocalDateTime date;

    /** @param modified the date of the entries; clamped to 1980–2099, what a ZIP entry holds without extra fields */
    Container(OffsetDateTime modified, String packageDocument) {
        LocalDateTime utc = modified.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime();
        date = utc.isBefore(FIRST_DATE) ? FIRST_DATE : utc.isAfter(LAST_DATE) ? LAST_DATE : utc;
        store("mimetype", "application/epub+zip".getBytes(StandardCharsets.US_ASCII));
        deflate("META-INF/container.xml", rootfile(ROOT + packageDocument));
    }

    /** Adds a file below {@link #ROOT}. */
    void add(String fileName, String mediaType, byte[] content) {
        if (COMPRESSED.contains(mediaType)) {
            store(ROOT + fileName, content);
        } else {
            deflate(ROOT + fileName, content);
        }
    }

    /** The finished container. */
    byte[] finish() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void store(String name, byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        write(entry, content);
    }

    private void deflate(String name, byte[] content) {
        write(new ZipEntry(name), content);
    }

    private void write(ZipEntry entry, byte[] content) {
        entry.setTimeLocal(date);
        try {
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] rootfile(String path) {
        return new XmlWriter()
                .open("container", "version", "1.0", "xmlns", "urn:oasis:names:tc:opendocument:xmlns:container")
                .open("rootfiles")
                .empty("rootfile", "full-path", path, "media-type", "application/oebps-package+xml")
                .bytes();
    }
}
