package io.github.zhiban.epub;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads ZIP files back. */
final class Zip {
    private Zip() {}

    /** A file of a ZIP. */
    record File(String name, int method, byte[] bytes) {}

    /** All files in the order in which they are stored. */
    static List<File> entries(byte[] zip) {
        List<File> files = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.add(new File(entry.getName(), entry.getMethod(), in.readAllBytes()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
