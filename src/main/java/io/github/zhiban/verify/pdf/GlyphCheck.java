package io.github.zhiban.verify.pdf;

import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.verify.VerifyCodes;
import io.github.zhiban.verify.reading.Glyph;
import io.github.zhiban.verify.reading.PageContent;
import io.github.zhiban.verify.reading.PdfFile;
import java.util.Set;

/** Every character is drawn by a real glyph that takes room. */
final class GlyphCheck implements PdfCheck {
    private static final int REPLACEMENT = 0xFFFD;

    /** Marks that sit on the glyph before them and rightly take no room of their own. */
    private static final Set<Byte> MARKS =
            Set.of(Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK);

    @Override
    public String name() {
        return "glyphs";
    }

    @Override
    public void check(PdfFile file, Diagnostics findings) {
        for (PageContent page : file.pages()) {
            for (Glyph glyph : page.glyphs()) {
                check(glyph, PdfCheck.page(file, page.number()), findings);
            }
        }
    }

    private static void check(Glyph glyph, Location at, Diagnostics findings) {
        if (glyph.text().indexOf(REPLACEMENT) >= 0) {
            findings.warning(
                    VerifyCodes.REPLACEMENT_CHARACTER,
                    at,
                    "A replacement character (U+FFFD) is printed.",
                    "Read the source in the encoding that it was written in.");
        } else if (!glyph.blank() && glyph.font().missing(glyph.code())) {
            findings.error(
                    VerifyCodes.GLYPH_MISSING,
                    at,
                    "The font " + glyph.font().name() + " has no glyph for " + name(glyph) + ".",
                    "Add a font that has the character.");
        } else if (!glyph.blank()
                && glyph.advance() <= 0
                && !MARKS.contains((byte) Character.getType(glyph.character()))) {
            findings.error(
                    VerifyCodes.GLYPH_WITHOUT_WIDTH, at, "The glyph of " + name(glyph) + " takes no room.", null);
        }
    }

    private static String name(Glyph glyph) {
        return glyph.text().isEmpty()
                ? "code " + glyph.code()
                : "“" + glyph.text() + "” (U+%04X)".formatted(glyph.character());
    }
}
