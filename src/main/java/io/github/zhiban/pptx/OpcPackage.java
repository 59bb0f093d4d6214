package io.github.zhiban.pptx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Parts with their types and relations, as the Open Packaging Conventions have them (ISO/IEC 29500-2). The same parts
 * make the same bytes: one date, the list of types first, the others in the order of their names.
 */
final class OpcPackage {
    // The very first moment would not do: the JDK takes it for an overflow and adds an extra field.
    private static final LocalDateTime DATE = LocalDateTime.of(1980, 1, 1, 0, 0, 2);
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final Map<String, byte[]> parts = new TreeMap<>();
    private final Map<String, String> types = new TreeMap<>();
    private final Map<String, Map<String, String>> relations = new TreeMap<>();

    /** Adds a part; pictures are known by the ending of their name. */
    void add(String name, String type, byte[] content) {
        parts.put(name, content);
        if (!type.startsWith("image/")) {
            types.put(name, type);
        }
    }

    /**
     * Relates a part to another and says under which identifier.
     *
     * @param from the part's name; empty for the package
     * @param type the last word of the relation's type
     * @param target seen from the part's folder, or an address outside
     */
    String relate(String from, String type, String target, boolean outside) {
        var own = relations.computeIfAbsent(from, part -> new LinkedHashMap<>());
        var kind = type.contains("/") ? type : OFFICE + type;
        var rest = " Type=\"" + kind + "\" Target=\"" + Xml.text(target) + "\""
                + (outside ? " TargetMode=\"External\"" : "") + "/>";
        return own.computeIfAbsent(rest, key -> "rId" + (own.size() + 1));
    }

    byte[] finish() {
        relations.forEach((part, own) -> {
            int slash = part.lastIndexOf('/') + 1;
            var name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
            var xml = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
            own.forEach((rest, id) ->
                    xml.append("<Relationship Id=\"").append(id).append('"').append(rest));
            parts.put(name, Xml.part(xml.append("</Relationships>").toString()));
        });
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            write(zip, "[Content_Types].xml", Xml.part(contentTypes()));
            for (var part : parts.entrySet()) {
                write(zip, part.getKey(), part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private String contentTypes() {
        var xml = new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"jpeg\""
                + " ContentType=\"image/jpeg\"/><Default"
                + " Extension=\"png\""
                + " ContentType=\"image/png\"/><Default"
                + " Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                + " Extension=\"xml\""
                + " ContentType=\"application/xml\"/>");
        types.forEach((name, type) -> xml.append("<Override PartName=\"/")
                .append(name)
                .append("\" ContentType=\"")
                .append(type)
                .append("\"/>"));
        return xml.append("</Types>").toString();
    }

    private static void write(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(DATE);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
