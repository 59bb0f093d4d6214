package io.github.zhiban.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The formats that can be read, told apart by their content: addresses and media types of web pages often lie. */
enum PictureFormat {
    PNG("png"),
    JPEG("jpeg"),
    GIF("gif"),
    WEBP("webp"),
    BMP("bmp"),
    TIFF("tiff"),
    ICO("ico"),
    SVG("svg"),
    SVGZ("svgz");

    private static final int HEAD = 4096;
    private static final String GZIP = "\u001f\u008b\b";
    private static final Pattern SVG_HEAD = Pattern.compile(
            "\\s*(?:<\\?xml[^>]*>|<!--(?:(?!-->).)*+-->|<!DOCTYPE[^\\[>]*(?:\\[[^\\]]*])?[^>]*>|"
                    + "\\s)*+<(?:\\w+:)?svg[\\s>].*",
            Pattern.DOTALL);

    private final String readerName;

    PictureFormat(String readerName) {
        this.readerName = readerName;
    }

    /** The name under which the JDK looks for a reader. */
    String readerName() {
        return readerName;
    }

    /** The format of a file; empty when it is none of these. */
    static Optional<PictureFormat> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith(GZIP)) {
            return PackedDrawing.isDrawing(bytes) ? Optional.of(SVGZ) : Optional.empty();
        }
        return Arrays.stream(values()).filter(format -> format.begins(head)).findFirst();
    }

    /** Formats that are told apart and not read, by name, and what may be done about them is the same for all. */
    private static final Map<String, List<String>> UNREAD = Map.of(
            "AVIF", List.of("ftypavif", "ftypavis"),
            "HEIC", List.of("ftypheic", "ftypheix", "ftyphevc", "ftypmif1", "ftypmsf1"),
            "JPEG 2000", List.of("jP  \r\n"),
            "JPEG XL", List.of("JXL \r\n"));

    /** The name of a format that no picture of this program can have. */
    static Optional<String> unread(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00ffO\u00ffQ")) {
            return Optional.of("JPEG 2000");
        }
        if (head.startsWith("\u00ff\n")) {
            return Optional.of("JPEG XL");
        }
        return UNREAD.entrySet().stream()
                .filter(format -> format.getValue().stream().anyMatch(sign -> head.startsWith(sign, 4)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether a file is a drawing of Windows (MS-EMF 2.3.4.2, MS-WMF 2.3.2), as old Word documents have them. */
    static boolean isMetafile(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        return head.startsWith("\u00d7\u00cd\u00c6\u009a")
                || head.startsWith("\u0001\0\t\0\0")
                || (head.startsWith("\u0001\0\0\0") && head.startsWith(" EMF", 40));
    }

    private boolean begins(String head) {
        return switch (this) {
            case PNG -> head.startsWith("\u0089PNG\r\n\u001a\n");
            case JPEG -> head.startsWith("\u00ff\u00d8\u00ff");
            case GIF -> head.startsWith("GIF87a") || head.startsWith("GIF89a");
            case WEBP -> head.startsWith("RIFF") && head.startsWith("WEBP", 8);
            case BMP -> head.startsWith("BM");
            case TIFF -> head.startsWith("II*\0") || head.startsWith("MM\0*");
            case ICO -> head.startsWith("\0\0\1\0") && head.length() > 6 && head.charAt(4) > 0;
            case SVGZ -> head.startsWith(GZIP);
            case SVG ->
                SVG_HEAD.matcher(head.startsWith("\u00ef\u00bb\u00bf") ? head.substring(3) : head)
                        .matches();
        };
    }
}
