package io.github.zhiban.verify.pdf;

import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.verify.VerifyCodes;
import io.github.zhiban.verify.reading.Glyph;
import io.github.zhiban.verify.reading.Ink;
import io.github.zhiban.verify.reading.PageContent;
import io.github.zhiban.verify.reading.PdfFile;
import io.github.zhiban.verify.reading.StructureKid;
import io.github.zhiban.verify.reading.StructureKid.Annotation;
import io.github.zhiban.verify.reading.StructureKid.Content;
import io.github.zhiban.verify.reading.TaggedElement;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The structure tree and the pages know each other: no empty elements, no text outside the tree. */
final class StructureTreeCheck implements PdfCheck {
    /** Empty cells keep a table's columns apart. */
    private static final Set<String> MAY_BE_EMPTY = Set.of("TD", "TH");

    @Override
    public String name() {
        return "structure tree";
    }

    @Override
    public void check(PdfFile file, Diagnostics findings) {
        file.structure().ifPresent(tree -> {
            Set<Content> drawn = drawn(file);
            Set<Content> referred = new HashSet<>();
            new Walk(file, drawn, referred, findings).visit(tree);
            reportUntagged(file, referred, findings);
        });
    }

    private static Set<Content> drawn(PdfFile file) {
        Set<Content> drawn = new HashSet<>();
        for (PageContent page : file.pages()) {
            // A formula that is nothing but space leaves no ink, yet its text is there to be found.
            Stream.concat(page.glyphs().stream(), page.hidden().stream())
                    .forEach(glyph ->
                            drawn.add(new Content(page.number(), glyph.mark().mcid())));
            page.inks()
                    .forEach(ink ->
                            drawn.add(new Content(page.number(), ink.mark().mcid())));
        }
        return drawn;
    }

    private static void reportUntagged(PdfFile file, Set<Content> referred, Diagnostics findings) {
        for (PageContent page : file.pages()) {
            for (Glyph glyph : page.glyphs()) {
                if (!glyph.mark().artifact()
                        && !glyph.blank()
                        && !referred.contains(
                                new Content(page.number(), glyph.mark().mcid()))) {
                    findings.error(
                            VerifyCodes.STRUCTURE_UNTAGGED_TEXT,
                            PdfCheck.page(file, page.number()),
                            "“" + glyph.text() + "” is neither in the structure tree nor an artifact.",
                            null);
                    break;
                }
            }
            for (Ink ink : page.inks()) {
                if (ink.picture()
                        && !ink.mark().artifact()
                        && !referred.contains(
                                new Content(page.number(), ink.mark().mcid()))) {
                    findings.error(
                            VerifyCodes.STRUCTURE_UNTAGGED_TEXT,
                            PdfCheck.page(file, page.number()),
                            "A picture is neither in the structure tree nor an artifact.",
                            null);
                }
            }
        }
    }

    /** One way through the tree. */
    private record Walk(PdfFile file, Set<Content> drawn, Set<Content> referred, Diagnostics findings) {

        /** Whether the element holds anything. */
        boolean visit(TaggedElement element) {
            checkAlternative(element);
            boolean filled = false;
            for (StructureKid kid : element.kids()) {
                filled |= switch (kid) {
                    case TaggedElement child -> visit(child);
                    case Content content -> visit(content);
                    case Annotation reference -> reference.annotation() != null;
                };
            }
            if (!filled && !MAY_BE_EMPTY.contains(element.role()) && !"StructTreeRoot".equals(element.role())) {
                findings.error(
                        VerifyCodes.STRUCTURE_EMPTY_ELEMENT,
                        Location.of(file.name()),
                        "A structure element " + element.role() + " holds nothing.",
                        null);
                return true;
            }
            return filled;
        }

        private void checkAlternative(TaggedElement element) {
            boolean seen = "Figure".equals(element.role()) || "Formula".equals(element.role());
            if (seen && isBlank(element.alt()) && isBlank(element.actualText())) {
                findings.error(
                        VerifyCodes.STRUCTURE_WITHOUT_ALTERNATIVE,
                        Location.of(file.name()),
                        "A " + element.role() + " has no alternative text.",
                        "Say what it shows.");
            }
        }

        private boolean visit(Content content) {
            referred.add(content);
            if (!drawn.contains(content)) {
                findings.error(
                        VerifyCodes.STRUCTURE_BROKEN_REFERENCE,
                        PdfCheck.page(file, content.page()),
                        "The structure tree refers to marked content " + content.mcid() + ", which draws nothing.",
                        null);
                return true;
            }
            return true;
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
