package io.github.zhiban.preview;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files inside a book, for a browser to show. */
final class BookFiles {
    /** What the sheets of a book say for dark surroundings. */
    private static final String DARK = "(prefers-color-scheme: dark)";

    private BookFiles() {}

    /**
     * A file of a book.
     *
     * @param night whether its sheets are to be those of dark surroundings, whatever the browser's are
     */
    static Optional<byte[]> file(byte[] epub, String name, boolean night) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    byte[] bytes = zip.readAllBytes();
                    return Optional.of(name.endsWith(".css") ? sheet(bytes, night) : bytes);
                }
            }
        }
        return Optional.empty();
    }

    private static byte[] sheet(byte[] css, boolean night) {
        String text = new String(css, StandardCharsets.UTF_8);
        return text.replace(DARK, night ? "all" : "not all").getBytes(StandardCharsets.UTF_8);
    }
}
