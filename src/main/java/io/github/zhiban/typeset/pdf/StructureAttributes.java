package io.github.zhiban.typeset.pdf;

import io.github.zhiban.typeset.layout.Frames.Frame;
import io.github.zhiban.typeset.pdf.object.Dictionary;
import io.github.zhiban.typeset.pdf.object.ObjectArray;
import java.util.Map;
import org.w3c.dom.Element;

/** The standard attributes of structure elements (ISO 32000-1, 14.8.5). */
final class StructureAttributes {
    /** The owner of attributes that are properties of style sheets (ISO 32000-1, table 341). */
    static final String CSS = "CSS-2.00";

    /** The classes of lists that count otherwise than in Arabic numerals. */
    private static final Map<String, String> ALPHABETS = Map.of(
            "lower-alpha", "LowerAlpha",
            "upper-alpha", "UpperAlpha",
            "lower-roman", "LowerRoman",
            "upper-roman", "UpperRoman");

    private StructureAttributes() {}

    /**
     * How the items of a list are numbered (14.8.5.5). The standard has no word for Chinese and circled numbers.
     *
     * @param labelled whether the items show numbers or bullets
     */
    static Dictionary ofList(Element list, boolean labelled) {
        Dictionary attributes = new Dictionary();
        attributes.name("ListNumbering", labelled ? numbering(list) : "None");
        return attributes;
    }

    private static String numbering(Element list) {
        if (list.getNodeName().equals("ul")) {
            return "Disc";
        }
        return ALPHABETS.entrySet().stream()
                .filter(alphabet -> Dom.hasClass(list, alphabet.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("Decimal");
    }

    /** Terms are no numbers. */
    static Dictionary ofTerms() {
        Dictionary attributes = new Dictionary();
        attributes.name("ListNumbering", "None");
        return attributes;
    }

    /** What a cell of a table is the header of, and what it spans; may be empty. */
    static Dictionary ofCell(Element cell, Role role) {
        Dictionary attributes = new Dictionary();
        if (role == Role.HEADER_CELL) {
            boolean row = cell.getAttribute("scope").startsWith("row");
            attributes.name("Scope", row ? "Row" : "Column");
        }
        setSpan(attributes, "ColSpan", cell.getAttribute("colspan"));
        setSpan(attributes, "RowSpan", cell.getAttribute("rowspan"));
        return attributes;
    }

    /**
     * Where something drawn stands.
     *
     * @param block whether it has its lines for itself
     */
    static Dictionary ofBox(ObjectArray box, boolean block) {
        Dictionary attributes = new Dictionary();
        attributes.name("Placement", block ? "Block" : "Inline");
        attributes.put("BBox", box);
        return attributes;
    }

    /** What has its lines for itself. */
    static Dictionary ofBlock() {
        Dictionary attributes = new Dictionary();
        attributes.name("Placement", "Block");
        return attributes;
    }

    /** Where a box stands; of one that goes on over pages no more than how wide it is (14.8.5.4.3). */
    static Dictionary ofFrame(Frame frame) {
        Dictionary attributes = new Dictionary();
        if (frame.whole()) {
            attributes.put("BBox", LinkAnnotations.rectangle(frame.area()));
        } else {
            attributes.decimal("Width", frame.area().getWidth());
        }
        return attributes;
    }

    /**
     * How far a box reaches out of what it stands in (14.8.5.2: attributes of CSS), in points; empty for one that does
     * not.
     */
    static Dictionary ofHang(Frame frame) {
        Dictionary attributes = new Dictionary();
        if (frame.left() > 0) {
            attributes.decimal("margin-left", -frame.left());
        }
        if (frame.right() > 0) {
            attributes.decimal("margin-right", -frame.right());
        }
        return attributes;
    }

    /** How a sheet changes the case of a text: what the author wrote reads otherwise (14.8.5.2). */
    static Dictionary ofTransformedText(String transform) {
        return new Dictionary().name("text-transform", transform);
    }

    private static void setSpan(Dictionary attributes, String key, String value) {
        if (value.matches("[1-9]\\d{0,3}") && !value.equals("1")) {
            attributes.integer(key, Integer.parseInt(value));
        }
    }
}
