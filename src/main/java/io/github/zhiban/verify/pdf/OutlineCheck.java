package io.github.zhiban.verify.pdf;

import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.verify.VerifyCodes;
import io.github.zhiban.verify.reading.OutlineEntry;
import io.github.zhiban.verify.reading.PdfFile;
import io.github.zhiban.verify.reading.TaggedElement;

/** A document with headings has bookmarks, and each bookmark leads to a page. */
final class OutlineCheck implements PdfCheck {

    @Override
    public String name() {
        return "bookmarks";
    }

    @Override
    public void check(PdfFile file, Diagnostics findings) {
        if (file.outline().isEmpty()
                && file.structure().map(OutlineCheck::headings).orElse(0L) > 1) {
            findings.error(
                    VerifyCodes.OUTLINE_MISSING,
                    Location.of(file.name()),
                    "The document has headings and no bookmarks.",
                    null);
        }
        for (OutlineEntry entry : file.outline()) {
            if (entry.page() == 0 || entry.title().isBlank()) {
                findings.error(
                        VerifyCodes.OUTLINE_BROKEN,
                        Location.of(file.name()),
                        entry.title().isBlank()
                                ? "A bookmark has no title."
                                : "The bookmark “" + entry.title() + "” leads nowhere.",
                        null);
            }
        }
    }

    private static long headings(TaggedElement element) {
        long below = element.kids().stream()
                .mapToLong(kid -> kid instanceof TaggedElement child ? headings(child) : 0)
                .sum();
        return below + (element.role().matches("H[1-6]?") ? 1 : 0);
    }
}
