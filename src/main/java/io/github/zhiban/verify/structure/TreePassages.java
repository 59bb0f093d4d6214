package io.github.zhiban.verify.structure;

import io.github.zhiban.verify.reading.PdfFile;
import io.github.zhiban.verify.reading.PdfFurniture;
import io.github.zhiban.verify.reading.PdfText;
import io.github.zhiban.verify.reading.Roles;
import io.github.zhiban.verify.reading.StructureKid;
import io.github.zhiban.verify.reading.TaggedElement;
import java.util.ArrayList;
import java.util.List;

/**
 * Flattens a structure tree into passages: the text of each block, without list labels, note marks and readings; a
 * formula is its TeX. Code is a part of a line (ISO 32000-1, 14.8.4.4); a block that holds nothing else is a block of
 * code, unless it is a heading. Pictures, and formulas that have their lines for themselves, are passages of their own.
 */
final class TreePassages {
    private final PdfText drawn;
    private final List<Found> passages = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private Context context = new Context("", "", false, false, false);
    private boolean allCode = true;
    private boolean transformed;

    /** Where in the tree something stands. */
    private record Context(String role, String place, boolean own, boolean record, boolean transformed) {

        Context in(TaggedElement element, TaggedElement parent) {
            String inner = switch (element.role()) {
                case "LI" -> "L";
                case "BlockQuote", "TH", "TD", "Caption", "Note", "TOC" -> element.role();
                default -> "RecordCaption".equals(element.type()) ? "Caption" : "";
            };
            // Contents within contents are one level of them.
            String around = "TOC".equals(inner) && place.endsWith("TOC") ? place : TaggedPassage.inside(place, inner);
            return new Context(
                    Roles.isInline(element.role()) ? role : element.role(),
                    around,
                    own || PdfFurniture.holds(element, parent),
                    record || "Records".equals(element.type()),
                    element.attributes().containsKey("text-transform"));
        }
    }

    private TreePassages(PdfFile file) {
        drawn = new PdfText(file);
    }

    static List<Found> of(PdfFile file) {
        TreePassages reader = new TreePassages(file);
        file.structure().ifPresent(tree -> reader.kids(tree, reader.context, false));
        reader.close();
        return List.copyOf(reader.passages);
    }

    private void visit(TaggedElement element, TaggedElement parent, Context around, boolean inCode) {
        Context here = around.in(element, parent);
        boolean code = inCode || "Code".equals(element.role());
        switch (element.role()) {
            case "RT", "RP" -> {
                // How it is read.
            }
            case "Lbl" -> {
                if ("Term".equals(element.type())) {
                    block(element, here, code);
                }
            }
            case "Reference" -> {
                // Marks of notes; but what contents refer to is their text.
                if (here.place().endsWith("TOC")) {
                    block(element, here, code);
                }
            }
            case "Formula" -> formula(element, here);
            case "Figure" -> {
                close();
                add(TaggedPassage.FIGURE, here, element.alt() == null ? "" : element.alt());
                kids(element, new Context("P", here.place(), here.own(), here.record(), here.transformed()), code);
                close();
            }
            default -> {
                if ("Generated".equals(element.type())) {
                    return;
                }
                if ("Placeholder".equals(element.type())) {
                    close();
                    add(TaggedPassage.FIGURE, around, "");
                } else if (Roles.isInline(element.role())) {
                    kids(element, here, code);
                } else {
                    block(element, here, code);
                }
            }
        }
    }

    private void block(TaggedElement element, Context here, boolean code) {
        close();
        kids(element, here, code);
        close();
    }

    private void formula(TaggedElement element, Context here) {
        String tex = element.alt() == null ? "" : element.alt();
        if ("Block".equals(element.attributes().get("Placement"))) {
            close();
            add("Formula", here, tex);
        } else {
            open.append(tex);
            context = here;
            allCode = false;
        }
    }

    private void kids(TaggedElement element, Context here, boolean inCode) {
        for (StructureKid kid : element.kids()) {
            switch (kid) {
                case TaggedElement child -> visit(child, element, here, inCode);
                case StructureKid.Content content -> {
                    // The content of a figure is what its alternative describes.
                    if (!TaggedPassage.FIGURE.equals(element.role())) {
                        context = here;
                        allCode &= inCode;
                        transformed |= here.transformed();
                        open.append(element.actualText() == null ? drawn.of(content) : element.actualText());
                    }
                }
                case StructureKid.Annotation annotation -> {
                    // Covers text that is there anyway.
                }
            }
        }
    }

    private void close() {
        String text = TaggedPassage.plain(open.toString());
        if (!text.isEmpty()) {
            boolean heading = Roles.headingRank(context.role()) > 0;
            add(allCode && !heading ? "Code" : context.role(), context, text);
        }
        open.setLength(0);
        allCode = true;
        transformed = false;
    }

    private void add(String role, Context at, String text) {
        passages.add(new Found(TaggedPassage.of(role, at.place(), text), at.own(), at.record(), transformed));
    }
}
