package io.github.zhiban.verify.reading;

import java.util.Set;

/**
 * Which elements of a structure tree are the edition's own rather than the author's: the table of contents, marks that
 * refer to notes, and what the file itself says to be a title block, a note on a link, the place of a picture that is
 * not at hand, or what stands below a slide for who speaks.
 */
public final class PdfFurniture {
    private static final Set<String> STANDARD = Set.of("TOC", "Reference");
    private static final Set<String> OWN = Set.of(
            "Cover",
            "TitleBlock",
            "Contents",
            "NotesTitle",
            "LinkNote",
            "Placeholder",
            "Title",
            "SlideTitle",
            "SlideNotes",
            "Imprint",
            "Origin",
            "EquationNumber");

    private PdfFurniture() {}

    /**
     * Whether an element and all below it are furniture.
     *
     * @param parent what it belongs to
     */
    public static boolean holds(TaggedElement element, TaggedElement parent) {
        boolean noteNumber = "Lbl".equals(element.role()) && "Note".equals(parent.role());
        return noteNumber || STANDARD.contains(element.role()) || OWN.contains(element.type());
    }
}
