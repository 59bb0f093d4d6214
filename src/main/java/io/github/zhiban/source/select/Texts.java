package io.github.zhiban.source.select;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What can be told of an element's text without putting it together. */
public final class Texts {
    private Texts() {}

    /**
     * Whether an element surely says more than so many characters, white space aside; what follows them is not read.
     */
    public static boolean saysMore(Element element, int most) {
        int said = 0;
        for (Node node = element; node != null; node = Walk.next(node, element)) {
            if (node instanceof TextNode text) {
                String whole = text.getWholeText();
                for (int i = 0; i < whole.length(); i++) {
                    said += isBlank(whole.charAt(i)) ? 0 : 1;
                    if (said > most) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** The first character that is no white space; a blank where there is none. */
    public static char first(Element element) {
        for (Node node = element; node != null; node = Walk.next(node, element)) {
            char c = node instanceof TextNode text ? first(text.getWholeText()) : ' ';
            if (c != ' ') {
                return c;
            }
        }
        return ' ';
    }

    /** The same of a text. */
    public static char first(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return text.charAt(i);
            }
        }
        return ' ';
    }

    /** The last character that is no white space; a blank where there is none. */
    public static char last(Element element) {
        Node at = deepestLast(element);
        while (at != element) {
            char c = at instanceof TextNode text ? last(text) : ' ';
            if (c != ' ') {
                return c;
            }
            Node before = at.previousSibling();
            Node parent = at.parentNode();
            at = before != null ? deepestLast(before) : parent == null ? element : parent;
        }
        return ' ';
    }

    private static Node deepestLast(Node node) {
        Node at = node;
        while (at.childNodeSize() > 0) {
            at = at.childNode(at.childNodeSize() - 1);
        }
        return at;
    }

    private static char last(TextNode text) {
        String whole = text.getWholeText();
        for (int i = whole.length() - 1; i >= 0; i--) {
            if (!isBlank(whole.charAt(i))) {
                return whole.charAt(i);
            }
        }
        return ' ';
    }

    /** Whether a text stands in one node of those below an element. */
    public static boolean hold(Element element, String... wanted) {
        for (Node node = element; node != null; node = Walk.next(node, element)) {
            if (node instanceof TextNode text) {
                for (String one : wanted) {
                    if (text.getWholeText().contains(one)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** White space, and characters that have no width. */
    private static boolean isBlank(char c) {
        return c == '\u00A0' || c == '\u200B' || c == '\u00AD' || Character.isWhitespace(c);
    }
}
