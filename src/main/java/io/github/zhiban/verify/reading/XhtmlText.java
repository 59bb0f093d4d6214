package io.github.zhiban.verify.reading;

import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * The text of an XHTML document's body as a reader sees it, in document order, a line for each block. A formula is what
 * its {@code alttext} says.
 *
 * @param body what the author wrote
 * @param furniture what the edition adds: title block, marks of notes and the way back from them, places of pictures
 *     that are not at hand
 * @param prose of all of that what is neither code nor a formula
 */
record XhtmlText(String body, String furniture, String prose) {
    private static final Set<String> VERBATIM = Set.of("code", "pre", "kbd", "samp", "math");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "math", "q",
            "rb", "rp", "rt", "rtc", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "u", "var", "wbr");
    private static final Set<String> UNSEEN = Set.of("head", "script", "style", "template", "rp");
    private static final Set<String> FURNITURE_CLASSES =
            Set.of("title-block", "missing-picture", "noteref", "note-number", "notes-title", "colophon", "links");
    private static final Set<String> FURNITURE_ROLES = Set.of("doc-noteref", "doc-backlink", "doc-toc");

    static XhtmlText of(Document document) {
        StringBuilder body = new StringBuilder();
        StringBuilder furniture = new StringBuilder();
        Node root = document.getDocumentElement();
        Node node = root;
        Node furnitureFrom = null;
        while (node != null) {
            if (furnitureFrom == null && isFurniture(node)) {
                furnitureFrom = node;
            }
            StringBuilder text = furnitureFrom == null ? body : furniture;
            enter(node, text);
            Node next = descends(node) ? node.getFirstChild() : null;
            while (next == null && node != null) {
                breakLine(node, text);
                if (node.isSameNode(furnitureFrom)) {
                    furnitureFrom = null;
                    text = body;
                }
                if (node.isSameNode(root)) {
                    node = null;
                } else {
                    next = node.getNextSibling();
                    node = next == null ? node.getParentNode() : node;
                }
            }
            node = next;
        }
        return new XhtmlText(body.toString(), furniture.toString(), prose(document.getDocumentElement()));
    }

    private static String prose(Node root) {
        StringBuilder text = new StringBuilder();
        Node node = root;
        while (node != null) {
            boolean silent = node instanceof Element element
                    && (VERBATIM.contains(element.getLocalName()) || UNSEEN.contains(element.getLocalName()));
            if (node instanceof Text characters) {
                text.append(characters.getData());
            } else {
                breakLine(node, text);
            }
            Node next = silent ? null : node.getFirstChild();
            while (next == null && node != null && !node.isSameNode(root)) {
                breakLine(node, text);
                next = node.getNextSibling();
                node = next == null ? node.getParentNode() : node;
            }
            node = next;
        }
        return text.toString();
    }

    private static void enter(Node node, StringBuilder text) {
        if (node instanceof Text characters) {
            text.append(characters.getData());
        } else {
            breakLine(node, text);
            if (node instanceof Element element && "math".equals(element.getLocalName())) {
                text.append(element.getAttribute("alttext"));
            }
        }
    }

    private static void breakLine(@Nullable Node node, StringBuilder text) {
        if (node instanceof Element element && !INLINE.contains(element.getLocalName())) {
            text.append('\n');
        }
    }

    private static boolean descends(Node node) {
        return !(node instanceof Element element
                && (UNSEEN.contains(element.getLocalName()) || "math".equals(element.getLocalName())));
    }

    private static boolean isFurniture(Node node) {
        return node instanceof Element element
                && (hasAny(element, "class", FURNITURE_CLASSES) || hasAny(element, "role", FURNITURE_ROLES));
    }

    private static boolean hasAny(Element element, String attribute, Set<String> words) {
        return !Collections.disjoint(
                Arrays.asList(element.getAttribute(attribute).split("\\s+")), words);
    }
}
