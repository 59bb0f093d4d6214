package io.github.zhiban.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The elements of a formula in MathML as the program itself writes it: well formed, without comments and other name
 * spaces.
 *
 * @param attributes as they are written
 * @param text of an element without children, with its references
 * @param from where the element begins in the markup
 * @param to behind its end
 */
public record MathTree(String name, String attributes, String text, List<MathTree> children, int from, int to) {
    private static final int DEEPEST = 200;

    public MathTree {
        children = List.copyOf(children);
    }

    /** The formula that begins at an offset; empty for what is no such markup, or nested too deep. */
    public static Optional<MathTree> parse(String markup, int from) {
        return element(markup, from, 0);
    }

    private static Optional<MathTree> element(String markup, int from, int depth) {
        int close = markup.indexOf('>', from);
        if (close < 0 || depth > DEEPEST || markup.charAt(from) != '<') {
            return Optional.empty();
        }
        boolean empty = markup.charAt(close - 1) == '/';
        String tag = markup.substring(from + 1, empty ? close - 1 : close).strip();
        int space = tag.indexOf(' ');
        String name = space < 0 ? tag : tag.substring(0, space);
        String attributes = space < 0 ? "" : tag.substring(space);
        if (empty) {
            return Optional.of(new MathTree(name, attributes, "", List.of(), from, close + 1));
        }
        List<MathTree> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int at = close + 1;
        while (at < markup.length()) {
            int next = markup.indexOf('<', at);
            if (next < 0) {
                return Optional.empty();
            }
            text.append(markup, at, next);
            if (markup.startsWith("</", next)) {
                int end = markup.indexOf('>', next);
                return end < 0
                        ? Optional.empty()
                        : Optional.of(new MathTree(name, attributes, text.toString(), children, from, end + 1));
            }
            Optional<MathTree> child = element(markup, next, depth + 1);
            if (child.isEmpty()) {
                return Optional.empty();
            }
            children.add(child.get());
            at = child.get().to();
        }
        return Optional.empty();
    }

    /** Whether it is laid out as a formula on a line of its own. */
    public boolean isDisplay() {
        return attributes.contains("display=\"block\"");
    }
}
