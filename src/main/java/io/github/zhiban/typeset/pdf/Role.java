package io.github.zhiban.typeset.pdf;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4) and which of them an element of XHTML becomes. Types
 * that the standard lacks are mapped onto the nearest one.
 *
 * <p>Known as: PDF/UA, 标签.
 */
enum Role {
    DOCUMENT("Document"),
    SECTION("Sect"),
    DIVISION("Div"),
    HEADING("H"),
    PARAGRAPH("P"),
    LIST("L"),
    LIST_ITEM("LI"),
    TERMS("L"),
    QUOTE("BlockQuote"),
    CODE_BLOCK("P"),
    TABLE("Table"),
    CAPTION("Caption"),
    TABLE_HEAD("THead"),
    TABLE_BODY("TBody"),
    TABLE_FOOT("TFoot"),
    ROW("TR"),
    HEADER_CELL("TH"),
    CELL("TD"),
    FIGURE("Figure"),
    PICTURE("Figure"),
    FORMULA("Formula"),
    CODE("Code"),
    LINK("Link"),
    NOTES("Sect"),
    CONTENTS("Sect"),
    CONTENTS_LIST("TOC"),
    CONTENTS_ITEM("TOCI"),
    EMPHASIS("Em"),
    STRONG("Strong"),
    SPAN("Span"),
    RUBY("Ruby"),
    RUBY_BASE("RB"),
    RUBY_TEXT("RT"),
    /** What stands before an item of a list or of the contents. */
    LABEL("Lbl"),
    /** No element of its own: its content belongs to the one around it. */
    NONE(""),
    /** Not part of the document. */
    HIDDEN("");

    private final String type;

    Role(String type) {
        this.type = type;
    }

    /** The structure type; that of a heading still wants its level. */
    String type() {
        return type;
    }

    static Role of(Element element) {
        return switch (element.getNodeName()) {
            case "html" -> NONE;
            case "head", "script", "style", "hr", "br", "rp" -> HIDDEN;
            case "body" -> DOCUMENT;
            case "section", "article", "aside", "main" -> SECTION;
            case "nav" -> isInContents(element) ? CONTENTS : SECTION;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> HEADING;
            case "p" -> isMarker(element) ? LABEL : PARAGRAPH;
            case "dd", "address" -> PARAGRAPH;
            case "ul", "ol" -> list(element);
            case "li" -> listItem(element);
            case "dl" -> TERMS;
            case "blockquote" -> QUOTE;
            case "pre" -> CODE_BLOCK;
            case "table" ->
                isList(element)
                        ? LIST
                        : isPlain(element)
                                ? NONE
                                : !isInContents(element) ? TABLE : isLayout(element) ? NONE : CONTENTS_LIST;
            case "caption", "figcaption" -> CAPTION;
            case "thead" -> TABLE_HEAD;
            case "tbody" -> isInContents(element) || isInList(element) || isInPlain(element) ? NONE : TABLE_BODY;
            case "tfoot" -> TABLE_FOOT;
            case "tr" ->
                isInList(element) || isInPlain(element)
                        ? NONE
                        : !isInContents(element) ? ROW : isInLayout(element) ? NONE : CONTENTS_ITEM;
            case "th" -> HEADER_CELL;
            case "td" ->
                isInPlain(element)
                        ? NONE
                        : isInList(element) ? LIST_ITEM : isInContents(element) ? contentsCell(element) : CELL;
            case "figure" -> pictures(element) == 1 ? FIGURE : DIVISION;
            case "img" -> element.getAttribute("alt").isBlank() ? HIDDEN : PICTURE;
            case "code", "kbd", "samp" -> CODE;
            case "a" -> element.hasAttribute("href") ? LINK : NONE;
            case "em", "i", "cite" -> EMPHASIS;
            case "strong", "b" -> STRONG;
            case "ruby" -> RUBY;
            case "rb" -> RUBY_BASE;
            case "rt" -> RUBY_TEXT;
            default -> other(element);
        };
    }

    private static Role other(Element element) {
        if (element.hasAttribute("data-formula")) {
            return FORMULA;
        }
        if (element.getNodeName().equals("div")) {
            return DIVISION;
        }
        if (Dom.hasClass(element, "marker")
                && element.getParentNode().getNodeName().equals("li")) {
            return LABEL;
        }
        return element.hasAttribute("lang") ? SPAN : NONE;
    }

    private static Role list(Element element) {
        return isInContents(element) ? CONTENTS_LIST : Dom.hasClass(element, "notes") ? NOTES : LIST;
    }

    private static Role listItem(Element element) {
        return isInContents(element) ? CONTENTS_ITEM : LIST_ITEM;
    }

    /** Whether a table does nothing but put things side by side (WAI-ARIA 1.2, presentation). */
    private static boolean isLayout(Element table) {
        return table.getAttribute("role").equals("presentation");
    }

    /** Whether the cells of a table are the items of a list that stand side by side (WAI-ARIA 1.2, list). */
    private static boolean isList(Element table) {
        return table.getAttribute("role").equals("list");
    }

    /** Whether what stands side by side in a table has nothing to do with its being one (WAI-ARIA 1.2, none). */
    private static boolean isPlain(Element table) {
        return table.getAttribute("role").equals("none");
    }

    private static boolean isInPlain(Element part) {
        return table(part) instanceof Element element && isPlain(element);
    }

    private static boolean isInLayout(Element row) {
        return table(row) instanceof Element element && isLayout(element);
    }

    private static boolean isInList(Element part) {
        return table(part) instanceof Element element && isList(element);
    }

    /** The table that a part of one belongs to. */
    private static Node table(Element part) {
        Node table = part.getParentNode();
        while (!table.getNodeName().equals("table") && table.getParentNode() != null) {
            table = table.getParentNode();
        }
        return table;
    }

    private static boolean isMarker(Element paragraph) {
        return Dom.hasClass(paragraph, "index")
                && paragraph.getParentNode() instanceof Element cell
                && cell.getNodeName().equals("td")
                && isInList(cell);
    }

    /** Contents may stand in columns: the number of an entry and its title. */
    private static Role contentsCell(Element cell) {
        return Dom.hasClass(cell, "index") ? LABEL : NONE;
    }

    private static boolean isInContents(Element element) {
        return Dom.within(element, ancestor -> ancestor.getNodeName().equals("nav") && Dom.hasClass(ancestor, "toc"));
    }

    private static int pictures(Element figure) {
        return figure.getElementsByTagName("img").getLength();
    }
}
