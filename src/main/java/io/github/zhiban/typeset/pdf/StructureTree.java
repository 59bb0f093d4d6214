package io.github.zhiban.typeset.pdf;

import io.github.zhiban.typeset.layout.Frames;
import io.github.zhiban.typeset.layout.Galley;
import io.github.zhiban.typeset.pdf.TaggedContent.Part;
import io.github.zhiban.typeset.pdf.object.Dictionary;
import io.github.zhiban.typeset.pdf.object.ObjectFile;
import io.github.zhiban.typeset.pdf.object.Reference;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Builds the structure tree: the elements of the document, in the document's order, with the content that was marked
 * for them while pages were painted (PDF/UA-1, 7.1 to 7.9). Elements without content are left out.
 */
final class StructureTree {
    private final Galley galley;
    private final TaggedContent tags;
    private final LinkAnnotations links;
    private final ObjectFile file;
    private final StructureMaker maker;
    private final ListStructure lists;
    private final DrawnStructure drawings;
    private int headingLevel;

    private StructureTree(Galley galley, TaggedContent tags, Frames frames, LinkAnnotations links, ObjectFile file) {
        this.galley = galley;
        this.tags = tags;
        this.file = file;
        this.links = links;
        this.maker = new StructureMaker(tags, frames, file);
        this.lists = new ListStructure(maker, this::fill);
        this.drawings = new DrawnStructure(maker, this::fill);
    }

    /** Writes the tree, and answers its root for the catalogue. */
    static Reference write(Galley galley, TaggedContent tags, Frames frames, LinkAnnotations links, ObjectFile file) {
        return new StructureTree(galley, tags, frames, links, file)
                .write(galley.document().getDocumentElement());
    }

    private Reference write(Element html) {
        StructureElement top = maker.plain("Document");
        fill(top, html);
        Reference root = file.reserve();
        top.write(root);
        Dictionary dictionary = Dictionary.ofType("StructTreeRoot").put("K", top.reference());
        maker.finish(dictionary);
        file.write(root, dictionary);
        return root;
    }

    private void fill(StructureElement parent, Element element) {
        galley.textTransform(element)
                .ifPresent(transform -> parent.addAttributes(
                        StructureAttributes.CSS, StructureAttributes.ofTransformedText(transform)));
        Role role = Role.of(element);
        if (role != Role.LIST_ITEM && role != Role.CONTENTS_ITEM) {
            addGenerated(parent, element, Part.BEFORE);
        }
        maker.addMarks(parent, element, Part.CONTENT);
        for (Node child : Dom.children(element)) {
            if (child instanceof Text) {
                maker.addMarks(parent, child, Part.CONTENT);
            } else if (child instanceof Element nested && !tags.isFurniture(nested)) {
                add(parent, nested);
            }
        }
        addGenerated(parent, element, Part.AFTER);
    }

    /**
     * What the style sheet says before or after an element is no text of the document, and is told from it; page
     * numbers of contents are theirs.
     */
    private void addGenerated(StructureElement parent, Element element, Part part) {
        if (tags.marks(element, part).isEmpty()
                || Dom.within(element, ancestor -> Role.of(ancestor) == Role.CONTENTS_ITEM)) {
            maker.addMarks(parent, element, part);
        } else {
            StructureElement generated = maker.named("Generated", Role.SPAN.type());
            maker.addMarks(generated, element, part);
            parent.addFilled(generated);
        }
    }

    private void add(StructureElement parent, Element element) {
        Role role = Role.of(element);
        switch (role) {
            case HIDDEN -> {}
            case LABEL -> {
                // The item that it labels has taken it.
            }
            case NONE -> addNamed(parent, element, "Span");
            case DOCUMENT, DIVISION -> addNamed(parent, element, "Div");
            case HEADING -> addFilled(parent, element, headingType(element));
            case LIST -> lists.addList(parent, element);
            case LIST_ITEM -> lists.addItem(parent, element);
            case TERMS -> lists.addTerms(parent, element);
            case CONTENTS_ITEM -> lists.addEntry(parent, element);
            case LINK -> addLink(parent, element);
            case HEADER_CELL, CELL -> addCell(parent, element, role);
            case PICTURE -> drawings.addPicture(parent, element);
            case FIGURE -> drawings.addFigure(parent, element);
            case FORMULA -> drawings.addFormula(parent, element);
            case CODE -> {
                // A block of code is one Code element, however it is marked up inside.
                if (Dom.within(element.getParentNode(), ancestor -> Role.of(ancestor) == Role.CODE)) {
                    fill(parent, element);
                } else {
                    addFilled(parent, element, role.type());
                }
            }
            case SECTION,
                    PARAGRAPH,
                    QUOTE,
                    CODE_BLOCK,
                    TABLE,
                    CAPTION,
                    TABLE_HEAD,
                    TABLE_BODY,
                    TABLE_FOOT,
                    ROW,
                    NOTES,
                    CONTENTS,
                    CONTENTS_LIST,
                    EMPHASIS,
                    STRONG,
                    SPAN,
                    RUBY,
                    RUBY_BASE,
                    RUBY_TEXT -> addFilled(parent, element, role.type());
        }
    }

    /** Adds what needs no element of its own, unless the document gives it a name. */
    private void addNamed(StructureElement parent, Element element, String type) {
        if (StructureMaker.isNamed(element)) {
            addFilled(parent, element, type);
        } else {
            fill(parent, element);
        }
    }

    private void addFilled(StructureElement parent, Element element, String type) {
        StructureElement child = maker.of(element, type);
        fill(child, element);
        parent.addFilled(child);
    }

    /** Heading levels never skip one (PDF/UA-1, 7.4.2). */
    private String headingType(Element heading) {
        int level = heading.getNodeName().charAt(1) - '0';
        headingLevel = Math.min(level, headingLevel + 1);
        return "H" + headingLevel;
    }

    /** Adds a cell even when it holds nothing: a table has the same columns in every row (PDF/UA-1, 7.5). */
    private void addCell(StructureElement parent, Element element, Role role) {
        StructureElement cell = maker.of(element, role.type());
        Dictionary attributes = StructureAttributes.ofCell(element, role);
        if (!attributes.isEmpty()) {
            cell.addAttributes("Table", attributes);
        }
        fill(cell, element);
        parent.add(cell);
    }

    private void addLink(StructureElement parent, Element element) {
        List<LinkAnnotations.Placed> placed = links.of(element);
        if (placed.isEmpty()) {
            fill(parent, element);
            return;
        }
        StructureElement link = maker.of(element, Role.LINK.type());
        fill(link, element);
        placed.forEach(annotation -> maker.addAnnotation(link, annotation));
        boolean reference =
                Dom.isNoteMark(element) || Dom.within(element, ancestor -> Role.of(ancestor) == Role.CONTENTS_ITEM);
        if (reference) {
            StructureElement around = maker.plain("Reference");
            around.add(link);
            parent.add(around);
        } else {
            parent.add(link);
        }
    }
}
