package io.github.zhiban.typeset.pdf;

import io.github.zhiban.typeset.pdf.TaggedContent.Part;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Lists, their items, terms with their meanings, notes and entries of contents (ISO 32000-1, 14.8.4.3.3). */
final class ListStructure {
    private final StructureMaker maker;
    private final StructureFiller filler;

    ListStructure(StructureMaker maker, StructureFiller filler) {
        this.maker = maker;
        this.filler = filler;
    }

    void addList(StructureElement parent, Element element) {
        StructureElement list = maker.of(element, Role.LIST.type());
        filler.fill(list, element);
        list.addAttributes("List", StructureAttributes.ofList(element, list.hasLabels()));
        parent.addFilled(list);
    }

    void addItem(StructureElement parent, Element element) {
        boolean note = element.getParentNode() instanceof Element list && Dom.hasClass(list, "notes");
        StructureElement item = maker.of(element, note ? "Note" : "LI");
        addLabel(item, element);
        if (note) {
            // Those who refer to a note need its name (PDF/UA-1, 7.9).
            item.set("ID", element.getAttribute("id"));
            filler.fill(item, element);
        } else {
            StructureElement body = maker.plain("LBody");
            filler.fill(body, element);
            item.addFilled(body);
        }
        parent.addFilled(item);
    }

    /**
     * A marker is drawn by the line, by the style sheet before the item's text, or written as the item's first element.
     */
    private void addLabel(StructureElement item, Element element) {
        StructureElement label = maker.plain("Lbl");
        maker.addMarks(label, element, Part.LABEL);
        maker.addMarks(label, element, Part.BEFORE);
        for (Node child : Dom.children(element)) {
            if (child instanceof Element marker && Role.of(marker) == Role.LABEL) {
                filler.fill(label, marker);
            }
        }
        item.addFilled(label);
    }

    void addEntry(StructureElement parent, Element element) {
        StructureElement entry = maker.of(element, Role.CONTENTS_ITEM.type());
        addLabel(entry, element);
        filler.fill(entry, element);
        parent.addFilled(entry);
    }

    /** A term labels what follows up to the next one. */
    void addTerms(StructureElement parent, Element element) {
        StructureElement list = maker.of(element, Role.TERMS.type());
        StructureElement item = maker.plain("LI");
        for (Node child : Dom.children(element)) {
            if (child instanceof Element part) {
                boolean term = part.getNodeName().equals("dt");
                if (term) {
                    list.addFilled(item);
                    item = maker.plain("LI");
                }
                StructureElement side = term ? maker.named("Term", "Lbl") : maker.of(part, "LBody");
                filler.fill(side, part);
                item.addFilled(side);
            }
        }
        list.addFilled(item);
        list.addAttributes("List", StructureAttributes.ofTerms());
        parent.addFilled(list);
    }
}
