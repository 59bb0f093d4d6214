package io.github.zhiban.pptx;

import io.github.zhiban.text.XmlText;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Writes what a part holds. */
final class Xml {
    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String NAMESPACES = " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";
    /** English Metric Units in a point. */
    private static final int EMU = 12_700;

    private Xml() {}

    /** Text as content or attribute; characters that XML cannot hold are left out. */
    static String text(String text) {
        return XmlText.quoted(text.replace("\t", "    "));
    }

    static long emu(double points) {
        return Math.round(points * EMU);
    }

    /** A type size, in hundredths of a point. */
    static long size(double points) {
        return Math.round(points * 100);
    }

    /** Position and extent; {@code a} or {@code p} according to what they belong to. */
    static String frame(String prefix, Presentation.Frame frame) {
        return String.format(
                Locale.ROOT,
                "<%s:xfrm><a:off x=\"%d\" y=\"%d\"/><a:ext cx=\"%d\" cy=\"%d\"/></%s:xfrm>",
                prefix,
                emu(frame.x()),
                emu(frame.y()),
                emu(frame.width()),
                emu(frame.height()),
                prefix);
    }

    static byte[] part(String xml) {
        return (HEAD + xml).getBytes(StandardCharsets.UTF_8);
    }
}
