package io.github.zhiban.verify.reading;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The text of an XHTML document's body as a reader sees it. */
final class XhtmlText {
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "rb",
            "rp", "rt", "rtc", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "u", "var", "wbr");
    private static final Set<String> UNSEEN =
            Set.of("head", "script", "style", "annotation", "annotation-xml", "template");

    private XhtmlText() {}

    /** The text in document order, a line for each block; what math elements stand for comes as their tokens. */
    static String of(Document document) {
        StringBuilder text = new StringBuilder();
        Node root = document.getDocumentElement();
        Node node = root;
        while (node != null) {
            enter(node, text);
            Node next = descends(node) ? node.getFirstChild() : null;
            while (next == null && node != null && !node.isSameNode(root)) {
                leave(node, text);
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
        }
    }

    private static void leave(Node node, StringBuilder text) {
        breakLine(node, text);
    }

    private static void breakLine(@Nullable Node node, StringBuilder text) {
        if (node instanceof Element element
                && !INLINE.contains(element.getLocalName())
                && !"http://www.w3.org/1998/Math/MathML".equals(element.getNamespaceURI())) {
            text.append('\n');
        }
    }

    private static boolean descends(Node node) {
        return !(node instanceof Element element && UNSEEN.contains(element.getLocalName()));
    }
}
