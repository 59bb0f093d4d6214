package io.github.zhiban.verify.pdf;

import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.verify.VerifyCodes;
import io.github.zhiban.verify.reading.Glyph;
import io.github.zhiban.verify.reading.Ink;
import io.github.zhiban.verify.reading.PageContent;
import io.github.zhiban.verify.reading.PdfFile;

/**
 * There are pages, and each shows text or a picture beside its furniture, but for those that the file says are left
 * blank so that chapters begin on pages of one side.
 *
 * <p>Known as: blank page, 空白页.
 */
final class PageCheck implements PdfCheck {

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public void check(PdfFile file, Diagnostics findings) {
        if (file.pages().isEmpty()) {
            findings.error(VerifyCodes.PDF_WITHOUT_PAGES, Location.of(file.name()), "The PDF has no pages.", null);
        }
        for (PageContent page : file.pages()) {
            if (isEmpty(page) && !page.leftBlank()) {
                findings.error(
                        VerifyCodes.PAGE_EMPTY,
                        PdfCheck.page(file, page.number()),
                        "Page " + page.number() + " shows neither text nor a picture.",
                        "Look for a forced page break beside another one.");
            }
        }
    }

    private static boolean isEmpty(PageContent page) {
        return page.glyphs().stream().noneMatch(PageCheck::isContent)
                && page.inks().stream().noneMatch(PageCheck::isContent);
    }

    private static boolean isContent(Glyph glyph) {
        return !glyph.mark().artifact() && !glyph.blank();
    }

    private static boolean isContent(Ink ink) {
        return !ink.mark().artifact() && (ink.picture() || ink.mark().mcid() >= 0);
    }
}
