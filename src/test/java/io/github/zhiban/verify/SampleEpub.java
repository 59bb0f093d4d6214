package io.github.zhiban.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small EPUBs for tests. */
public final class SampleEpub {
    private static final String CONTAINER = """
            <?xml version="1.0"?>
            <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
            <rootfiles><rootfile full-path="OEBPS/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
            </container>
            """;
    private static final String PACKAGE = """
            <?xml version="1.0"?>
            <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="zh-CN">
            <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:identifier id="id">urn:uuid:123e4567-e89b-12d3-a456-426614174000</dc:identifier>
            <dc:title>石桥</dc:title><dc:language>zh-CN</dc:language>
            <meta property="dcterms:modified">2026-01-02T00:00:00Z</meta>
            </metadata>
            <manifest>
            <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
            <item id="c" href="chapter.xhtml" media-type="application/xhtml+xml"/>
            </manifest>
            <spine><itemref idref="nav"/><itemref idref="c"/></spine>
            </package>
            """;
    private static final String NAVIGATION = """
            <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="zh-CN">
            <head><title>目录</title></head>
            <body><nav epub:type="toc"><ol><li><a href="chapter.xhtml">石桥</a></li></ol></nav></body></html>
            """;

    private SampleEpub() {}

    /** A book without faults. */
    public static byte[] clean() {
        return with("<h1>石桥</h1><p>石桥<b>很</b>老。</p>");
    }

    /** A book of one chapter; its body begins on line 4. */
    public static byte[] with(String body) {
        String chapter = """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="zh-CN">
                <head><title>石桥</title></head>
                <body>
                %s
                </body></html>
                """.formatted(body);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            stored(zip, "mimetype", "application/epub+zip");
            deflated(zip, "META-INF/container.xml", CONTAINER);
            deflated(zip, "OEBPS/package.opf", PACKAGE);
            deflated(zip, "OEBPS/nav.xhtml", NAVIGATION);
            deflated(zip, "OEBPS/chapter.xhtml", chapter);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void stored(ZipOutputStream zip, String name, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        CRC32 crc = new CRC32();
        crc.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static void deflated(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
