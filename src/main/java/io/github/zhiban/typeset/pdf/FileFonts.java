package io.github.zhiban.typeset.pdf;

import io.github.zhiban.font.SubsetFont;
import io.github.zhiban.font.Typeface;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * The fonts of one file: composite TrueType fonts, embedded as subsets, with {@code ToUnicode} maps (ISO 32000-1, 9.7 to
 * 9.10; PDF/A-2, 6.2.11).
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

    /** The font resources; to be asked for when all text has been drawn. */
    COSDictionary write() {
        COSDictionary fonts = new COSDictionary();
        names.forEach((font, name) -> fonts.setItem(COSName.getPDFName(name), write(font)));
        return fonts;
    }

    private static COSDictionary write(SubsetFont font) {
        byte[] program = font.program();
        String name = prefix(program) + "+" + font.typeface().postScriptName();

        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);

        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        descendant.setName(COSName.BASE_FONT, name);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, descriptor(font, name, program));
        descendant.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
        descendant.setInt(COSName.DW, 1000);
        descendant.setItem(COSName.W, widths(font.advances()));

        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
        dictionary.setName(COSName.BASE_FONT, name);
        dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        dictionary.setItem(COSName.DESCENDANT_FONTS, descendants);
        dictionary.setItem(
                COSName.TO_UNICODE, Streams.deflated(toUnicode(font.texts()).getBytes(StandardCharsets.US_ASCII)));
        return dictionary;
    }

    private static COSDictionary descriptor(SubsetFont font, String name, byte[] program) {
        SubsetFont.Metrics metrics = font.metrics();
        COSArray box = new COSArray();
        for (float side : metrics.box()) {
            box.add(number(side));
        }
        COSStream file = Streams.deflated(program);
        file.setInt(COSName.LENGTH1, program.length);
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        descriptor.setItem(COSName.FONT_BBOX, box);
        descriptor.setItem(COSName.ITALIC_ANGLE, number(metrics.italicAngle()));
        descriptor.setItem(COSName.ASCENT, number(metrics.ascent()));
        descriptor.setItem(COSName.DESCENT, number(metrics.descent()));
        descriptor.setItem(COSName.CAP_HEIGHT, number(metrics.capHeight()));
        descriptor.setInt(COSName.STEM_V, STEM);
        descriptor.setItem(COSName.FONT_FILE2, file);
        return descriptor;
    }

    private static COSArray widths(List<Float> advances) {
        COSArray each = new COSArray();
        advances.forEach(advance -> each.add(number(advance)));
        COSArray widths = new COSArray();
        widths.add(COSInteger.ZERO);
        widths.add(each);
        return widths;
    }

    private static COSNumber number(float value) {
        return value == Math.rint(value) ? COSInteger.get((long) value) : new COSFloat(Math.round(value * 100) / 100f);
    }

    /** Six letters that differ for different subsets (ISO 32000-1, 9.6.4). */
    private static String prefix(byte[] program) {
        byte[] hash = Digests.sha256(program);
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
                map.append(
                        String.format(Locale.ROOT, "<%04x> <%s>%n", code, text).replace("\r", ""));
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }
}
