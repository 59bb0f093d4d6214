package io.github.zhiban.typeset.pdf;

import io.github.zhiban.font.Assembly;
import io.github.zhiban.font.PlacedGlyph;
import io.github.zhiban.font.SubsetFont;
import io.github.zhiban.font.Typeface;
import io.github.zhiban.typeset.layout.SetLines;
import io.github.zhiban.typeset.layout.StyledFont;
import java.util.HexFormat;
import java.util.List;

/**
 * Writes text without ink over something drawn, so that it can be found and copied (ISO 32000-1, 9.3.6, mode 3).
 * Characters that no font has are left out: PDF/A-2 forbids the glyph for missing ones even here (6.2.11.8).
 */
final class HiddenText {
    private static final HexFormat HEX = HexFormat.of();

    private final FileFonts fonts;

    HiddenText(FileFonts fonts) {
        this.fonts = fonts;
    }

    /**
     * Writes a text on one line.
     *
     * @param font whose size is the largest that the text may have
     * @param left where it begins, in points
     * @param baseline on which it stands, in points
     * @param width to which it is squeezed or stretched, in points
     * @param scale points for each of the font's dots
     */
    void write(
            String text, StyledFont font, double left, double baseline, double width, double scale, ContentStream out) {
        List<PlacedGlyph> glyphs = SetLines.natural(text.replaceAll("\\s+", " "), font, 0).stream()
                .filter(glyph -> glyph.glyph() != 0)
                .toList();
        if (glyphs.isEmpty()) {
            return;
        }
        PlacedGlyph last = glyphs.getLast();
        double natural = (last.x() + last.advance() * font.size() / 1000) * scale;
        double squeeze = width / natural;
        // Half of what has to go comes from the size, so that letters do not become slivers.
        double smaller = Math.min(1, Math.sqrt(squeeze));
        out.end("q").end("BT").put("3").end("Tr");
        for (int from = 0; from < glyphs.size(); ) {
            PlacedGlyph first = glyphs.get(from);
            int to = endOfFace(glyphs, from);
            SubsetFont embedded = fonts.of(first.face());
            out.put("/" + fonts.name(embedded))
                    .number(font.size() * scale * smaller)
                    .end("Tf");
            out.numbers(squeeze / smaller, 0, 0, 1, left + first.x() * scale * squeeze, baseline)
                    .end("Tm");
            out.put(codes(glyphs.subList(from, to), embedded)).end("Tj");
            from = to;
        }
        out.end("ET").end("Q");
    }

    private static int endOfFace(List<PlacedGlyph> glyphs, int from) {
        Typeface face = glyphs.get(from).face();
        int to = from + 1;
        while (to < glyphs.size() && glyphs.get(to).face().equals(face)) {
            to++;
        }
        return to;
    }

    private static String codes(List<PlacedGlyph> glyphs, SubsetFont font) {
        StringBuilder codes = new StringBuilder("<");
        for (PlacedGlyph glyph : glyphs) {
            Assembly assembly = glyph.assembly();
            int code = assembly == null
                    ? font.code(glyph.glyph(), glyph.text(), false)
                    : font.code(glyph.glyph(), glyph.text(), assembly);
            codes.append(HEX.toHexDigits((short) code));
        }
        return codes.append('>').toString();
    }
}
