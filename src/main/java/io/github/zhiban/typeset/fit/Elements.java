package io.github.zhiban.typeset.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What the DOM leaves to its users. */
final class Elements {
    private Elements() {}

    static Element body(Document document) {
        return children(document.getDocumentElement(), "body").getFirst();
    }

    static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Node parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getNodeName().equals(name))
                .toList();
    }

    /** Elements inside an element, itself included, that have an attribute; in document order. */
    static List<Element> with(Element root, String attribute) {
        List<Element> found = new ArrayList<>();
        if (root.hasAttribute(attribute)) {
            found.add(root);
        }
        children(root).forEach(child -> found.addAll(with(child, attribute)));
        return found;
    }

    /** Elements inside an element, itself included, that have a name; in document order. */
    static List<Element> named(Element root, String name) {
        List<Element> found = new ArrayList<>();
        if (root.getNodeName().equals(name)) {
            found.add(root);
        }
        children(root).forEach(child -> found.addAll(named(child, name)));
        return found;
    }

    /** Whether an element stands inside one of a name. */
    static boolean isWithin(Element element, String name) {
        for (Node at = element.getParentNode(); at instanceof Element around; at = at.getParentNode()) {
            if (around.getNodeName().equals(name)) {
                return true;
            }
        }
        return false;
    }

    static Element copy(Element element) {
        return (Element) element.cloneNode(true);
    }

    static boolean hasClass(Element element, String name) {
        return Arrays.asList(element.getAttribute("class").split(" ", -1)).contains(name);
    }

    static void addClass(Element element, String name) {
        if (!name.isEmpty()) {
            element.setAttribute("class", (element.getAttribute("class") + " " + name).strip());
        }
    }

    static Element parent(Element element) {
        return (Element) Objects.requireNonNull(element.getParentNode());
    }

    static void remove(Node node) {
        Objects.requireNonNull(node.getParentNode()).removeChild(node);
    }
}
