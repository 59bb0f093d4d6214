package io.github.zhiban.verify.pdf;

import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.verify.VerifyCodes;
import io.github.zhiban.verify.reading.Box;
import io.github.zhiban.verify.reading.Glyph;
import io.github.zhiban.verify.reading.Ink;
import io.github.zhiban.verify.reading.InkBoxes;
import io.github.zhiban.verify.reading.Mark;
import io.github.zhiban.verify.reading.PageContent;
import io.github.zhiban.verify.reading.PdfFile;
import java.util.HashSet;
import java.util.Set;

/**
 * Text and pictures stay within the margins that the file declares by an art box; running heads, page numbers and rules may stand in
 * them. What lies beyond the page is found elsewhere.
 */
final class MarginCheck implements PdfCheck {
    /** Points by which ink may pass a margin: rounding, side bearings. */
    private static final double TOLERANCE = 2;

    @Override
    public String name() {
        return "margins";
    }

    @Override
    public void check(PdfFile file, Diagnostics findings) {
        for (PageContent page : file.pages()) {
            // One sentence a passage: of a text that does not fit, no letter does.
            Set<Mark> told = new HashSet<>();
            for (Glyph glyph : page.glyphs()) {
                if (isOutside(glyph, page) && told.add(glyph.mark())) {
                    findings.error(
                            VerifyCodes.TEXT_IN_MARGIN,
                            PdfCheck.page(file, page.number()),
                            "“" + glyph.text() + "” is printed in the margin.",
                            "Look for something that is wider than the text.");
                }
            }
            for (Ink ink : page.inks()) {
                if (ink.picture() && !ink.mark().artifact() && isOutside(ink.box(), page)) {
                    findings.error(
                            VerifyCodes.PICTURE_IN_MARGIN,
                            PdfCheck.page(file, page.number()),
                            "A picture reaches into the margin.",
                            "Give it a width that fits.");
                }
            }
        }
    }

    private static boolean isOutside(Glyph glyph, PageContent page) {
        return !glyph.blank() && !glyph.mark().artifact() && !glyph.mayHang() && isOutside(InkBoxes.of(glyph), page);
    }

    private static boolean isOutside(Box box, PageContent page) {
        return !page.textArea().contains(box, TOLERANCE) && page.box().contains(box, TOLERANCE);
    }
}
