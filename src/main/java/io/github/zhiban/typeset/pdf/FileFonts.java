package io.github.zhiban.typeset.pdf;

import io.github.zhiban.font.SubsetFont;
import io.github.zhiban.font.Typeface;
import io.github.zhiban.hash.Sha256;
import io.github.zhiban.typeset.pdf.object.Dictionary;
import io.github.zhiban.typeset.pdf.object.ObjectArray;
import io.github.zhiban.typeset.pdf.object.ObjectFile;
import io.github.zhiban.typeset.pdf.object.Reference;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fonts of one file: composite TrueType fonts, embedded as subsets, with {@code ToUnicode} maps (ISO 32000-1, 9.7
 * to 9.10; PDF/A-2, 6.2.11).
 */
final class FileFonts {
    private static final int SYMBOLIC = 4;
    private static final int STEM = 80;
    private static final int MAPPINGS_AT_ONCE = 100;

    private final Map<Typeface, SubsetFont> used = new LinkedHashMap<>();
    private final Map<SubsetFont, String> names = new LinkedHashMap<>();

    SubsetFont of(Typeface typeface) {
        return used.computeIfAbsent(typeface, SubsetFont::new);
    }

    /** The name of a font in the resources of every page. */
    String name(SubsetFont font) {
        return names.computeIfAbsent(font, added -> "F" + (names.size() + 1));
    }

    /** The PostScript names of the faces, sorted. */
    List<String> postScriptNames() {
        return used.keySet().stream().map(Typeface::postScriptName).sorted().toList();
    }

    /** The characters that no font has. */
    List<String> missing() {
        return used.values().stream()
                .flatMap(font -> font.missing().stream())
                .distinct()
                .toList();
    }

    /** Writes the fonts, and answers their resources; to be asked for when all text has been drawn. */
    Dictionary write(ObjectFile file) {
        Dictionary fonts = new Dictionary();
        names.forEach((font, name) -> fonts.put(name, write(font, file)));
        return fonts;
    }

    private static Reference write(SubsetFont font, ObjectFile file) {
        byte[] program = font.program();
        String name = prefix(program) + "+" + font.typeface().postScriptName();
        Dictionary system = new Dictionary().text("Registry", "Adobe").text("Ordering", "Identity");
        Dictionary descendant = Dictionary.ofType("Font")
                .name("Subtype", "CIDFontType2")
                .name("BaseFont", name)
                .put("CIDSystemInfo", system.integer("Supplement", 0))
                .put("FontDescriptor", file.add(descriptor(font, name, program, file)))
                .name("CIDToGIDMap", "Identity")
                .integer("DW", 1000)
                .put("W", widths(font.advances()));
        byte[] texts = toUnicode(font.texts()).getBytes(StandardCharsets.US_ASCII);
        return file.add(Dictionary.ofType("Font")
                .name("Subtype", "Type0")
                .name("BaseFont", name)
                .name("Encoding", "Identity-H")
                .put("DescendantFonts", new ObjectArray().add(file.add(descendant)))
                .put("ToUnicode", file.addStream(new Dictionary(), texts)));
    }

    private static Dictionary descriptor(SubsetFont font, String name, byte[] program, ObjectFile file) {
        SubsetFont.Metrics metrics = font.metrics();
        float[] box = metrics.box();
        return Dictionary.ofType("FontDescriptor")
                .name("FontName", name)
                .integer("Flags", SYMBOLIC)
                .put("FontBBox", ObjectArray.rectangle(box[0], box[1], box[2], box[3]))
                .decimal("ItalicAngle", metrics.italicAngle())
                .decimal("Ascent", metrics.ascent())
                .decimal("Descent", metrics.descent())
                .decimal("CapHeight", metrics.capHeight())
                .integer("StemV", STEM)
                .put("FontFile2", file.addStream(new Dictionary().integer("Length1", program.length), program));
    }

    private static ObjectArray widths(List<Float> advances) {
        ObjectArray each = new ObjectArray();
        advances.forEach(each::decimal);
        return new ObjectArray().integer(0).add(each);
    }

    /** Six letters that differ for different subsets (ISO 32000-1, 9.6.4). */
    private static String prefix(byte[] program) {
        byte[] hash = Sha256.digest().digest(program);
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            letters.append((char) ('A' + Byte.toUnsignedInt(hash[i]) % 26));
        }
        return letters.toString();
    }

    private static String toUnicode(List<String> texts) {
        StringBuilder map = new StringBuilder("""
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """);
        HexFormat hex = HexFormat.of();
        for (int from = 1; from < texts.size(); from += MAPPINGS_AT_ONCE) {
            int to = Math.min(texts.size(), from + MAPPINGS_AT_ONCE);
            map.append(to - from).append(" beginbfchar\n");
            for (int code = from; code < to; code++) {
                String text = hex.formatHex(texts.get(code).getBytes(StandardCharsets.UTF_16BE));
                map.append('<').append(hex.toHexDigits((short) code)).append("> <");
                map.append(text).append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }
}
