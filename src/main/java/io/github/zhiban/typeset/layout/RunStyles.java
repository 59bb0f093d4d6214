package io.github.zhiban.typeset.layout;

import io.github.zhiban.text.RunKind;
import io.github.zhiban.text.RunStyle;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.render.InlineBox;

/** Tells the line setter what kind of text a run is. */
final class RunStyles {
    private RunStyles() {}

    /**
     * @param em in points
     * @param hyphen the advance of a hyphen in points
     */
    static RunStyle of(InlineBox box, double em, double hyphen) {
        RunKind kind = kind(box);
        return kind == RunKind.PROSE ? RunStyle.prose(em, hyphen) : RunStyle.of(em, kind);
    }

    private static RunKind kind(InlineBox box) {
        Text text = box.getTextNode();
        Node start = text == null ? box.getElement() : text.getParentNode();
        for (Node at = start; at instanceof Element element; at = at.getParentNode()) {
            switch (element.getNodeName()) {
                case "code", "kbd", "samp" -> {
                    return RunKind.CODE;
                }
                case "a" -> {
                    String classes = " " + element.getAttribute("class") + " ";
                    if (classes.contains(" noteref ") || classes.contains(" linkref ")) {
                        return RunKind.NOTE_MARK;
                    }
                }
                case "p", "li", "td", "th", "div", "section", "body" -> {
                    return plain(box);
                }
                default -> {}
            }
        }
        return plain(box);
    }

    private static RunKind plain(InlineBox box) {
        boolean unbroken = IdentValue.NOWRAP.equals(ParagraphSource.style(box).getWhitespace());
        return unbroken ? RunKind.UNBROKEN : RunKind.PROSE;
    }
}
