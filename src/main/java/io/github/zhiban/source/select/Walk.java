package io.github.zhiban.source.select;

import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Steps through a tree in document order. */
final class Walk {
    private Walk() {}

    /** The node after another one below the root; {@code null} after the last. */
    static @Nullable Node next(Node node, Element root) {
        return node.childNodeSize() > 0 ? node.childNode(0) : after(node, root);
    }

    /** The node after another one and all below that; {@code null} after the last. */
    static @Nullable Node after(Node node, Element root) {
        Node at = node;
        while (at != null && at != root) {
            Node sibling = at.nextSibling();
            if (sibling != null) {
                return sibling;
            }
            at = at.parentNode();
        }
        return null;
    }

    /** The words between white space. */
    static void words(String text, Consumer<String> words) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
                if (i > start) {
                    words.accept(text.substring(start, i));
                }
                start = i + 1;
            }
        }
    }
}
