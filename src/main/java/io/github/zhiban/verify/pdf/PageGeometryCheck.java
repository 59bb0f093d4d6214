package io.github.zhiban.verify.pdf;

import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.verify.VerifyCodes;
import io.github.zhiban.verify.reading.Box;
import io.github.zhiban.verify.reading.Glyph;
import io.github.zhiban.verify.reading.Ink;
import io.github.zhiban.verify.reading.Mark;
import io.github.zhiban.verify.reading.PageContent;
import io.github.zhiban.verify.reading.PdfFile;
import java.util.HashSet;
import java.util.Set;

/** Text and pictures lie on the page, and no box cuts text off. */
final class PageGeometryCheck implements PdfCheck {
    /** Points by which a box may pass an edge: rounding, side bearings. */
    private static final double TOLERANCE = 1;

    /** A glyph of which less than this is left is cut off. */
    private static final double LEAST_VISIBLE = 0.5;

    @Override
    public String name() {
        return "page geometry";
    }

    @Override
    public void check(PdfFile file, Diagnostics findings) {
        for (PageContent page : file.pages()) {
            // One sentence a passage: of a text that does not fit, no letter does.
            Set<Mark> told = new HashSet<>();
            for (Glyph glyph : page.glyphs()) {
                if (!glyph.blank() && !told.contains(glyph.mark()) && isBad(glyph, page, file, findings)) {
                    told.add(glyph.mark());
                }
            }
            for (Ink ink : page.inks()) {
                // A background ends where its page does.
                if (ink.picture() && !ink.mark().artifact() && !page.box().contains(ink.box(), TOLERANCE)) {
                    findings.error(
                            VerifyCodes.PICTURE_OUTSIDE_PAGE,
                            PdfCheck.page(file, page.number()),
                            "A picture reaches beyond the page.",
                            "Give it a width that fits.");
                }
            }
        }
    }

    private static boolean isBad(Glyph glyph, PageContent page, PdfFile file, Diagnostics findings) {
        Box box = glyph.box();
        if (!page.box().contains(box, TOLERANCE)) {
            findings.error(
                    VerifyCodes.TEXT_OUTSIDE_PAGE,
                    PdfCheck.page(file, page.number()),
                    "“" + glyph.text() + "” is printed beyond the page's edge.",
                    "Give the page wider margins in the style sheet, or what stands there less width.");
            return true;
        }
        if (box.area() > 0 && glyph.clip().overlap(box) < LEAST_VISIBLE * box.area()) {
            findings.error(
                    VerifyCodes.TEXT_CLIPPED,
                    PdfCheck.page(file, page.number()),
                    "“" + glyph.text() + "” is cut off by its box.",
                    "Give the box more height in the style sheet.");
            return true;
        }
        return false;
    }
}
