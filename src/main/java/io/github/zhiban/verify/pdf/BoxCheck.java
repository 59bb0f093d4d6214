package io.github.zhiban.verify.pdf;

import io.github.zhiban.diagnostics.Code;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.verify.VerifyCodes;
import io.github.zhiban.verify.reading.Box;
import io.github.zhiban.verify.reading.Glyph;
import io.github.zhiban.verify.reading.Ink;
import io.github.zhiban.verify.reading.InkBoxes;
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
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/**
 * What an element of the structure tree holds stays within the room that it names (ISO 32000-1, 14.8.5.4.3): the text
 * of a cell in its cell, code in its block, a picture in its figure; and each box stays within the one around it, the
 * outermost ones within the text area.
 */
final class BoxCheck implements PdfCheck {

    @Override
    public String name() {
        return "boxes";
    }

    @Override
    public void check(PdfFile file, Diagnostics findings) {
        file.structure().ifPresent(tree -> {
            Walk walk = new Walk(file, findings);
            walk.visit(tree, null, null);
            file.pages().forEach(walk::check);
        });
    }

    /** One way through the tree, and what it found out about the pages. */
    private static final class Walk {
        private final PdfFile file;
        private final Diagnostics findings;
        private final Map<Content, BoxFrame> frames = new HashMap<>();
        private Mark last = Mark.NONE;
        private @Nullable BoxFrame lastFrame;

        Walk(PdfFile file, Diagnostics findings) {
            this.file = file;
            this.findings = findings;
        }

        /**
         * Notes the rooms of an element and of what is in it.
         *
         * @param around the room for boxes
         * @param held the same room for what is drawn
         */
        void visit(TaggedElement element, @Nullable BoxFrame around, @Nullable BoxFrame held) {
            BoxFrame own = frame(element, around);
            BoxFrame drawn = own == null || own.equals(around) ? held : own.anew();
            for (StructureKid kid : element.kids()) {
                if (kid instanceof TaggedElement child) {
                    visit(child, own, drawn);
                } else if (kid instanceof Content content && drawn != null) {
                    frames.put(content, drawn);
                }
            }
        }

        private @Nullable BoxFrame frame(TaggedElement element, @Nullable BoxFrame around) {
            PDRectangle area = element.extent().box();
            double width = element.extent().width();
            if (area == null && width <= 0) {
                return around;
            }
            int number = onlyPage(element);
            if (area == null || number <= 0) {
                return width > 0 ? BoxFrame.of(width, element.role()) : around;
            }
            PageContent page = file.pages().get(number - 1);
            Box box = Box.of(area, file.document().getPage(number - 1).getCropBox());
            BoxFrame bounds = around == null ? BoxFrame.on(page.textArea(), "page") : around;
            if (!bounds.holds(box, number, element.extent())) {
                report(VerifyCodes.BOX_OUTSIDE_BOX, "A box (" + element.role() + ")", box, bounds, page);
            }
            return BoxFrame.on(box, element.role());
        }

        void check(PageContent page) {
            for (Glyph glyph : page.glyphs()) {
                BoxFrame left = glyph.blank() || glyph.mayHang() ? null : left(InkBoxes.of(glyph), glyph.mark(), page);
                if (left != null) {
                    report(VerifyCodes.TEXT_OUTSIDE_BOX, "“" + glyph.text() + "”", InkBoxes.of(glyph), left, page);
                }
            }
            for (Ink ink : page.inks()) {
                BoxFrame left = left(ink.box(), ink.mark(), page);
                if (left != null) {
                    report(VerifyCodes.DRAWING_OUTSIDE_BOX, "A drawing", ink.box(), left, page);
                }
            }
        }

        /** The room that something drawn leaves; {@code null} when it stays inside. */
        private @Nullable BoxFrame left(Box ink, Mark mark, PageContent page) {
            if (!mark.equals(last)) {
                last = mark;
                lastFrame = frames.get(new Content(page.number(), mark.mcid()));
            }
            return lastFrame == null || lastFrame.holds(ink, page.number()) ? null : lastFrame;
        }

        /** One sentence a box and page: of a text that does not fit, no letter does. */
        private void report(Code code, String what, Box box, BoxFrame frame, PageContent page) {
            if (!frame.complainsFirst(page.number())) {
                return;
            }
            findings.error(
                    code,
                    PdfCheck.page(file, page.number()),
                    what + " reaches " + Math.round(frame.beyond(box)) + " pt out of its box (" + frame.role() + ").",
                    "Make it smaller in the style sheet, or look for something in it that cannot be broken.");
        }
    }

    /** The page that holds all content of an element; 0 when there are several, or none. */
    private static int onlyPage(TaggedElement element) {
        Set<Integer> pages = new HashSet<>();
        collectPages(element, pages);
        return pages.size() == 1 ? pages.iterator().next() : 0;
    }

    private static void collectPages(TaggedElement element, Set<Integer> pages) {
        for (StructureKid kid : element.kids()) {
            if (kid instanceof TaggedElement child) {
                collectPages(child, pages);
            } else if (kid instanceof Content content) {
                pages.add(content.page());
            }
        }
    }
}
