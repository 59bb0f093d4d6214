package io.github.zhiban.typeset.pdf;

import io.github.zhiban.typeset.pdf.TaggedContent.Mark;
import io.github.zhiban.typeset.pdf.TaggedContent.Part;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Builds the structure tree: the elements of the document, in the document's order, with the content that was marked for them
 * while pages were painted (PDF/UA-1, 7.1 to 7.9). Elements without content are left out.
 */
final class StructureTree {
    private static final COSName ROLE_MAP = COSName.getPDFName("RoleMap");
    private static final COSName STRUCT_TREE_ROOT = COSName.getPDFName("StructTreeRoot");

    /** The attribute with which a document names a structure type of its own. */
    private static final String NAME = "data-role";

    private final TaggedContent tags;
    private final LinkAnnotations links;
    private final List<PDPage> pages;
    private final ParentTree parents;
    private final NavigableMap<String, String> named = new TreeMap<>(Map.of("Em", "Span", "Strong", "Span"));
    private int headingLevel;

    private StructureTree(TaggedContent tags, LinkAnnotations links, List<PDPage> pages) {
        this.tags = tags;
        this.links = links;
        this.pages = pages;
        this.parents = new ParentTree(tags, pages);
    }

    /** The root of the tree for the catalogue. The pages and annotations get their keys into it. */
    static COSDictionary build(Document document, TaggedContent tags, LinkAnnotations links, List<PDPage> pages) {
        return new StructureTree(tags, links, pages).build(document.getDocumentElement());
    }

    private COSDictionary build(Element html) {
        COSDictionary root = new COSDictionary();
        root.setItem(COSName.TYPE, STRUCT_TREE_ROOT);
        StructureElement top = new StructureElement("Document", pages);
        fill(top, html);
        top.dictionary().setItem(COSName.P, root);
        root.setItem(COSName.K, top.dictionary());
        root.setItem(ROLE_MAP, roleMap());

        parents.write(root);
        return root;
    }

    private COSDictionary roleMap() {
        COSDictionary map = new COSDictionary();
        named.forEach((type, standard) -> map.setName(type, standard));
        map.setDirect(true);
        return map;
    }

    private void fill(StructureElement parent, Element element) {
        addMarks(parent, element, Part.BEFORE);
        addMarks(parent, element, Part.CONTENT);
        for (Node child : Dom.children(element)) {
            if (child instanceof Text) {
                addMarks(parent, child, Part.CONTENT);
            } else if (child instanceof Element nested) {
                add(parent, nested);
            }
        }
        addMarks(parent, element, Part.AFTER);
    }

    private void add(StructureElement parent, Element element) {
        if (tags.isFurniture(element)) {
            return;
        }
        Role role = Role.of(element);
        switch (role) {
            case HIDDEN -> {}
            case NONE -> addNamed(parent, element, "Span");
            case DOCUMENT, DIVISION -> addNamed(parent, element, "Div");
            case HEADING -> addFilled(parent, element, headingType(element));
            case LIST_ITEM -> addListItem(parent, element);
            case TERMS -> addTerms(parent, element);
            case LINK -> addLink(parent, element);
            case CODE_BLOCK -> addFilled(parent, element, role.type());
            case HEADER_CELL, CELL -> addCell(parent, element, role);
            case PICTURE -> addPicture(parent, element);
            case FIGURE -> addFigure(parent, element);
            case FORMULA -> addFormula(parent, element);
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
                    LIST,
                    QUOTE,
                    TABLE,
                    CAPTION,
                    TABLE_HEAD,
                    TABLE_BODY,
                    TABLE_FOOT,
                    ROW,
                    NOTES,
                    CONTENTS,
                    CONTENTS_LIST,
                    CONTENTS_ITEM,
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
        if (element.hasAttribute(NAME)) {
            addFilled(parent, element, type);
        } else {
            fill(parent, element);
        }
    }

    private void addFilled(StructureElement parent, Element element, String type) {
        StructureElement child = create(element, type);
        if (Role.of(element) == Role.LIST) {
            child.setAttributes("List", StructureAttributes.ofList(element));
        }
        if (Role.of(element) == Role.CONTENTS_ITEM) {
            addLabel(child, element);
        }
        fill(child, element);
        if (!child.isEmpty()) {
            parent.add(child);
        }
    }

    private void addLabel(StructureElement item, Element element) {
        StructureElement label = new StructureElement("Lbl", pages);
        addMarks(label, element, Part.LABEL);
        if (!label.isEmpty()) {
            item.add(label);
        }
    }

    /** An element of a standard type, or of one that the document names and the role map explains (14.7.3). */
    private StructureElement create(Element element, String type) {
        String name = element.getAttribute(NAME);
        if (!name.isEmpty()) {
            named.put(name, type);
        }
        StructureElement created = new StructureElement(name.isEmpty() ? type : name, pages);
        if (element.hasAttribute("lang") && !element.getNodeName().equals("html")) {
            created.set("Lang", element.getAttribute("lang"));
        }
        return created;
    }

    /** Heading levels never skip one (PDF/UA-1, 7.4.2). */
    private String headingType(Element heading) {
        int level = heading.getNodeName().charAt(1) - '0';
        headingLevel = Math.min(level, headingLevel + 1);
        return "H" + headingLevel;
    }

    private void addListItem(StructureElement parent, Element element) {
        boolean note = element.getParentNode() instanceof Element list && Dom.hasClass(list, "notes");
        StructureElement item = create(element, note ? "Note" : "LI");
        addLabel(item, element);
        if (note) {
            item.set("ID", new COSString(element.getAttribute("id")));
            fill(item, element);
        } else {
            StructureElement body = new StructureElement("LBody", pages);
            fill(body, element);
            if (!body.isEmpty()) {
                item.add(body);
            }
        }
        if (!item.isEmpty()) {
            parent.add(item);
        }
    }

    private void addTerms(StructureElement parent, Element element) {
        StructureElement list = create(element, "L");
        StructureElement item = new StructureElement("LI", pages);
        for (Node child : Dom.children(element)) {
            if (child instanceof Element part) {
                boolean term = part.getNodeName().equals("dt");
                if (term && !item.isEmpty()) {
                    list.add(item);
                    item = new StructureElement("LI", pages);
                }
                addFilled(item, part, term ? "Lbl" : "LBody");
            }
        }
        if (!item.isEmpty()) {
            list.add(item);
        }
        if (!list.isEmpty()) {
            parent.add(list);
        }
    }

    private void addCell(StructureElement parent, Element element, Role role) {
        StructureElement cell = create(element, role.type());
        COSDictionary attributes = StructureAttributes.ofCell(element, role);
        if (attributes.size() > 0) {
            cell.setAttributes("Table", attributes);
        }
        fill(cell, element);
        parent.add(cell);
    }

    private void addFigure(StructureElement parent, Element element) {
        Element picture = (Element) element.getElementsByTagName("img").item(0);
        if (picture.getAttribute("alt").isBlank()) {
            fill(parent, element);
            return;
        }
        addDrawn(parent, element, picture);
    }

    private void addPicture(StructureElement parent, Element element) {
        if (Dom.within(element.getParentNode(), ancestor -> Role.of(ancestor) == Role.FIGURE)) {
            return;
        }
        addDrawn(parent, element, element);
    }

    /** Adds a picture, with what else its element holds. */
    private void addDrawn(StructureElement parent, Element element, Element picture) {
        StructureElement figure = create(element, "Figure");
        figure.set("Alt", picture.getAttribute("alt"));
        setBox(figure, picture);
        addMarks(figure, picture, Part.CONTENT);
        if (!picture.equals(element)) {
            fill(figure, element);
        }
        if (!figure.isEmpty()) {
            parent.add(figure);
        }
    }

    private void addFormula(StructureElement parent, Element element) {
        StructureElement formula = create(element, "Formula");
        formula.set("Alt", element.getAttribute("data-tex"));
        setBox(formula, element);
        fill(formula, element);
        if (!formula.isEmpty()) {
            parent.add(formula);
        }
    }

    private void setBox(StructureElement figure, Element element) {
        COSArray box = tags.box(element);
        if (box != null) {
            figure.setAttributes("Layout", StructureAttributes.ofBox(box));
        }
    }

    private void addLink(StructureElement parent, Element element) {
        List<LinkAnnotations.Placed> placed = links.of(element);
        if (placed.isEmpty()) {
            fill(parent, element);
            return;
        }
        StructureElement link = create(element, "Link");
        fill(link, element);
        for (LinkAnnotations.Placed annotation : placed) {
            parents.own(annotation.dictionary(), link);
            link.add(annotation.dictionary(), annotation.page());
        }
        boolean reference = Dom.hasClass(element, "noteref")
                || Dom.hasClass(element, "linkref")
                || Role.of((Element) element.getParentNode()) == Role.CONTENTS_ITEM;
        if (reference) {
            StructureElement around = new StructureElement("Reference", pages);
            around.add(link);
            parent.add(around);
        } else {
            parent.add(link);
        }
    }

    private void addMarks(StructureElement owner, Node node, Part part) {
        for (Mark mark : tags.marks(node, part)) {
            owner.add(mark);
            parents.own(mark, owner);
        }
    }
}
