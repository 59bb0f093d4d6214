package io.github.zhiban.verify.pdf;

import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.verify.VerifyCodes;
import io.github.zhiban.verify.reading.FontOnPage;
import io.github.zhiban.verify.reading.PdfFile;

/** Fonts are embedded as subsets and say which characters their glyphs are. */
final class FontCheck implements PdfCheck {

    @Override
    public String name() {
        return "fonts";
    }

    @Override
    public void check(PdfFile file, Diagnostics findings) {
        Location at = Location.of(file.name());
        for (FontOnPage font : file.typefaces()) {
            if (font.type3()) {
                findings.error(
                        VerifyCodes.FONT_TYPE3,
                        at,
                        "The font " + font + " is drawn glyph by glyph (Type 3).",
                        "Use the outline font that it was made from.");
            } else if (!font.embedded()) {
                findings.error(
                        VerifyCodes.FONT_NOT_EMBEDDED,
                        at,
                        "The font " + font + " is not embedded.",
                        "Embed it, or the reader's machine picks another.");
            } else if (!font.subset()) {
                findings.warning(
                        VerifyCodes.FONT_NOT_SUBSET,
                        at,
                        "The font " + font + " is embedded whole.",
                        "Embed only the glyphs that are used.");
            }
            if (!font.mapsToUnicode()) {
                findings.error(
                        VerifyCodes.FONT_WITHOUT_UNICODE,
                        at,
                        "The font " + font + " does not say which characters its glyphs are.",
                        "Write its ToUnicode map.");
            }
        }
    }
}
