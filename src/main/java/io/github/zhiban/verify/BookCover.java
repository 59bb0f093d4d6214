package io.github.zhiban.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The cover of a book. */
public final class BookCover {
    private static final int MOST_BYTES = 16 << 20;
    private static final Pattern ITEM = Pattern.compile("<item\\b[^>]*>");
    private static final Pattern HREF = Pattern.compile("\\bhref=\"([^\"]*)\"");

    private BookCover() {}

    /**
     * A picture.
     *
     * @param extension of its file name, such as {@code png}
     */
    public record Picture(String extension, byte[] bytes) {}

    /**
     * The picture that the package document calls the cover (EPUB 3.3, 5.5.3.3).
     *
     * @throws IOException if the file is no ZIP archive or a broken one
     */
    public static Optional<Picture> of(byte[] epub) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        String packagePath = null;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (name.endsWith(".opf") || name.matches("(?i).*\\.(png|jpe?g|gif|webp)")) {
                    files.put(name, zip.readNBytes(MOST_BYTES));
                }
                packagePath = name.endsWith(".opf") ? name : packagePath;
            }
        }
        if (packagePath == null) {
            return Optional.empty();
        }
        String folder = packagePath.substring(0, packagePath.lastIndexOf('/') + 1);
        Matcher item = ITEM.matcher(new String(files.get(packagePath), StandardCharsets.UTF_8));
        while (item.find()) {
            Matcher href = HREF.matcher(item.group());
            if (item.group().contains("cover-image") && href.find()) {
                String name = href.group(1);
                return Optional.ofNullable(files.get(folder + name))
                        .map(bytes -> new Picture(name.substring(name.lastIndexOf('.') + 1), bytes));
            }
        }
        return Optional.empty();
    }
}
