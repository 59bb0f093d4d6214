package io.github.zhiban.typeset.layout;

import io.github.zhiban.text.CharacterScript;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Cuts long code into several texts, each of whole lines, and prose without end between two characters: Flying Saucer
 * copies what is left of a text for every line that it takes off it, so that a text of many thousand lines costs the
 * square of its length.
 */
final class LongTexts {
    /** Characters after which a text ends with its line. */
    private static final int LENGTH = 2_000;

    /**
     * Characters after which a text that is no code ends between two Chinese ones; none that people write is so long.
     */
    private static final int LONGEST = 20_000;

    private LongTexts() {}

    static void cut(Document document) {
        cut(document.getDocumentElement(), false);
    }

    private static void cut(Node node, boolean code) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                int end = code ? text.getData().indexOf('\n', LENGTH) + 1 : betweenHan(text);
                if (end > 0 && end < text.getLength()) {
                    text.splitText(end);
                }
            } else {
                cut(child, code || child.getNodeName().equals("pre"));
            }
        }
    }

    /** The first place after so many characters where nothing but a line break can come between; 0 for none. */
    private static int betweenHan(Text text) {
        if (text.getLength() <= LONGEST) {
            return 0;
        }
        String data = text.getData();
        for (int at = LONGEST; at < data.length(); at++) {
            if (CharacterScript.isHan(data.charAt(at - 1)) && CharacterScript.isHan(data.charAt(at))) {
                return at;
            }
        }
        return 0;
    }
}
