package io.github.zhiban.typeset.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Questions that the document tree does not answer by itself. */
final class Dom {
    private Dom() {}

    static boolean hasClass(Element element, String name) {
        return (" " + element.getAttribute("class") + " ").contains(" " + name + " ");
    }

    /** Whether a node or one of its ancestors is an element that meets a condition. */
    static boolean within(Node node, Predicate<Element> condition) {
        for (Node at = node; at != null; at = at.getParentNode()) {
            if (at instanceof Element element && condition.test(element)) {
                return true;
            }
        }
        return false;
    }

    static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }

    /** The text of an element on one line. */
    static String text(Element element) {
        return element.getTextContent().replaceAll("\\s+", " ").strip();
    }

    /** The text of an element without what only annotates it: marks of notes and readings of characters. */
    static String bareText(Element element) {
        StringBuilder text = new StringBuilder();
        addBareText(element, text);
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    private static void addBareText(Node node, StringBuilder text) {
        for (Node child : children(node)) {
            if (child instanceof Text run) {
                text.append(run.getData());
            } else if (child instanceof Element element
                    && !isNoteMark(element)
                    && !element.getNodeName().matches("rt|rp")) {
                addBareText(element, text);
            }
        }
    }

    /** Whether an element is the mark of a note, or of an address among the notes. */
    static boolean isNoteMark(Element element) {
        return hasClass(element, "noteref") || hasClass(element, "linkref");
    }
}
