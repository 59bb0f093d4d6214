package io.github.zhiban.verify.pdf;

import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.verify.VerifyCodes;
import io.github.zhiban.verify.reading.Box;
import io.github.zhiban.verify.reading.Glyph;
import io.github.zhiban.verify.reading.Ink;
import io.github.zhiban.verify.reading.InkBoxes;
import io.github.zhiban.verify.reading.InkExtent;
import io.github.zhiban.verify.reading.Mark;
import io.github.zhiban.verify.reading.PageContent;
import io.github.zhiban.verify.reading.PdfFile;
import io.github.zhiban.verify.reading.StructureKid;
import io.github.zhiban.verify.reading.StructureKid.Content;
import io.github.zhiban.verify.reading.TaggedElement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Text and pictures stay within the margins that the file declares by an art box; running heads, page numbers and rules
 * may stand in them. What lies beyond the page is found elsewhere.
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
        Map<Content, InkExtent> hung = new HashMap<>();
        file.structure().ifPresent(tree -> collect(tree, InkExtent.NONE, hung));
        for (PageContent page : file.pages()) {
            // One sentence a passage: of a text that does not fit, no letter does.
            Set<Mark> told = new HashSet<>();
            for (Glyph glyph : page.glyphs()) {
                if (isOutside(glyph, page, hung) && told.add(glyph.mark())) {
                    findings.error(
                            VerifyCodes.TEXT_IN_MARGIN,
                            PdfCheck.page(file, page.number()),
                            "“" + glyph.text() + "” is printed in the margin.",
                            "Look for something that is wider than the text.");
                }
            }
            for (Ink ink : page.inks()) {
                if (ink.picture() && !ink.mark().artifact() && isOutside(ink.box(), ink.mark(), page, hung)) {
                    findings.error(
                            VerifyCodes.PICTURE_IN_MARGIN,
                            PdfCheck.page(file, page.number()),
                            "A picture reaches into the margin.",
                            "Give it a width that fits.");
                }
            }
        }
    }

    /** Notes what may stand in the margins, because the style sheet hangs it out. */
    private static void collect(TaggedElement element, InkExtent around, Map<Content, InkExtent> hung) {
        InkExtent own = element.extent();
        InkExtent here = own.left() + own.right() == 0
                ? around
                : new InkExtent(null, 0, around.left() + own.left(), around.right() + own.right());
        for (StructureKid kid : element.kids()) {
            if (kid instanceof TaggedElement child) {
                collect(child, here, hung);
            } else if (kid instanceof Content content && !here.equals(InkExtent.NONE)) {
                hung.put(content, here);
            }
        }
    }

    private static boolean isOutside(Glyph glyph, PageContent page, Map<Content, InkExtent> hung) {
        return !glyph.blank()
                && !glyph.mark().artifact()
                && !glyph.mayHang()
                && isOutside(InkBoxes.of(glyph), glyph.mark(), page, hung);
    }

    private static boolean isOutside(Box box, Mark mark, PageContent page, Map<Content, InkExtent> hung) {
        if (page.textArea().contains(box, TOLERANCE) || !page.box().contains(box, TOLERANCE)) {
            return false;
        }
        InkExtent hang = hung.getOrDefault(new Content(page.number(), mark.mcid()), InkExtent.NONE);
        return !page.textArea().widened(hang.left(), hang.right()).contains(box, TOLERANCE);
    }
}
