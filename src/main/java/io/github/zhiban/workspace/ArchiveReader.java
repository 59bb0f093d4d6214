package io.github.zhiban.workspace;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** Unpacks an archive of articles and their pictures into memory, within limits that no honest export reaches. */
final class ArchiveReader {
    private static final int MOST_FILES = 20_000;
    private static final long MOST_BYTES = 1L << 30;
    private static final Charset GB18030 = Charset.forName("GB18030");

    private ArchiveReader() {}

    /**
     * All files of an archive by their paths, sorted. They take no more than half of the memory that Java may have.
     *
     * @param name of the archive: it ends in {@code .zip}, {@code .tar.gz} or {@code .tgz}
     * @throws IOException if it is damaged, or unpacks to more than the limits
     */
    static Map<String, byte[]> unpack(String name, byte[] archive) throws IOException {
        return unpack(name, archive, Math.min(MOST_BYTES, Runtime.getRuntime().maxMemory() / 2));
    }

    /** The same with at most so many bytes. */
    static Map<String, byte[]> unpack(String name, byte[] archive, long most) throws IOException {
        try (ArchiveInputStream<?> in = open(name, archive)) {
            Map<String, byte[]> files = new TreeMap<>();
            long sum = 0;
            for (ArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.isDirectory() || !in.canReadEntryData(entry)) {
                    continue;
                }
                byte[] bytes = in.readNBytes((int) SourceBytes.MOST + 1);
                sum += bytes.length;
                if (bytes.length > SourceBytes.MOST || sum > most || files.size() == MOST_FILES) {
                    throw new IOException("it unpacks to more than " + (most >> 20) + " MiB, " + MOST_FILES
                            + " files, or " + (SourceBytes.MOST >> 20) + " MiB a file");
                }
                files.put(name(entry).replace('\\', '/').replaceFirst("^(\\./|/)++", ""), bytes);
            }
            return new LinkedHashMap<>(files);
        }
    }

    private static ArchiveInputStream<?> open(String name, byte[] archive) throws IOException {
        InputStream bytes = new ByteArrayInputStream(archive);
        return name.endsWith("gz")
                ? new TarArchiveInputStream(new GzipCompressorInputStream(bytes), StandardCharsets.UTF_8.name())
                : new ZipArchiveInputStream(bytes);
    }

    /** Windows writes the names in ZIP files in the code page of the machine, in China GBK, and says nothing of it. */
    private static String name(ArchiveEntry entry) {
        if (!(entry instanceof ZipArchiveEntry zip)
                || zip.getGeneralPurposeBit().usesUTF8ForNames()
                || zip.getRawName() == null) {
            return entry.getName();
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(zip.getRawName()))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(zip.getRawName(), GB18030);
        }
    }
}
