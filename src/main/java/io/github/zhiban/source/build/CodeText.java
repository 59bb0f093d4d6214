package io.github.zhiban.source.build;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The lines of a {@code pre}, whatever tags highlighters and editors put into it. */
public final class CodeText {
    private static final Set<String> LINES =
            Set.of("p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "ol", "ul");

    private CodeText() {}

    /**
     * The text, lines separated by {@code \n}, without blank lines at either end. No-break spaces, which no compiler reads, are
     * spaces.
     */
    public static String of(Element pre) {
        StringBuilder text = new StringBuilder();
        pre.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode piece) {
                    text.append(piece.getWholeText());
                } else if (node instanceof Element e) {
                    if (e.normalName().equals("br")) {
                        text.append('\n');
                    } else if (LINES.contains(e.normalName())) {
                        newLine(text);
                    }
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (depth > 0 && node instanceof Element e && LINES.contains(e.normalName())) {
                    newLine(text);
                }
            }
        });
        return trimmed(Characters.repair(text.toString()).replace('\u00A0', ' '));
    }

    private static void newLine(StringBuilder text) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    private static String trimmed(String text) {
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int start = 0;
        for (int i = 0; i < end && Character.isWhitespace(text.charAt(i)); i++) {
            if (text.charAt(i) == '\n') {
                start = i + 1;
            }
        }
        return text.substring(start, end);
    }
}
