package io.github.zhiban.typeset.layout;

import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/**
 * Cuts long code into several texts, each of whole lines: Flying Saucer copies what is left of a text for every line
 * that it takes off it, so that a text of many thousand lines costs the square of its length.
 */
final class LongTexts {
    /** Characters after which a text ends with its line. */
    private static final int LENGTH = 2_000;

    private LongTexts() {}

    static void cut(Document document) {
        NodeList blocks = document.getElementsByTagName("pre");
        for (int i = 0; i < blocks.getLength(); i++) {
            cut(blocks.item(i));
        }
    }

    private static void cut(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                int end = text.getData().indexOf('\n', LENGTH) + 1;
                if (end > 0 && end < text.getLength()) {
                    text.splitText(end);
                }
            } else {
                cut(child);
            }
        }
    }
}
