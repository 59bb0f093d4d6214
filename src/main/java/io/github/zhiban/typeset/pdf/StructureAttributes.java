package io.github.zhiban.typeset.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.w3c.dom.Element;

/** The standard attributes of structure elements (ISO 32000-1, 14.8.5). */
final class StructureAttributes {
    private StructureAttributes() {}

    /** How the items of a list are numbered. */
    static COSDictionary ofList(Element list) {
        COSDictionary attributes = new COSDictionary();
        attributes.setName("ListNumbering", list.getNodeName().equals("ol") ? "Decimal" : "Disc");
        return attributes;
    }

    /** What a cell of a table is the header of, and what it spans; may be empty. */
    static COSDictionary ofCell(Element cell, Role role) {
        COSDictionary attributes = new COSDictionary();
        if (role == Role.HEADER_CELL) {
            boolean row = cell.getAttribute("scope").startsWith("row");
            attributes.setName("Scope", row ? "Row" : "Column");
        }
        setSpan(attributes, "ColSpan", cell.getAttribute("colspan"));
        setSpan(attributes, "RowSpan", cell.getAttribute("rowspan"));
        return attributes;
    }

    /** Where something drawn stands. */
    static COSDictionary ofBox(COSArray box) {
        COSDictionary attributes = new COSDictionary();
        attributes.setItem(COSName.BBOX, box);
        return attributes;
    }

    private static void setSpan(COSDictionary attributes, String key, String value) {
        if (value.matches("[1-9]\\d{0,3}") && !value.equals("1")) {
            attributes.setInt(key, Integer.parseInt(value));
        }
    }
}
