package io.github.zhiban.typeset.layout;

import java.util.ArrayList;
import java.util.List;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineChild;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;

/** Walks the content of a line in reading order, into and out of inline elements. */
final class LineTexts {
    private LineTexts() {}

    static List<InlineText> of(LineBox line) {
        List<InlineText> texts = new ArrayList<>();
        for (Box child : line.getChildren()) {
            if (child instanceof InlineLayoutBox inline) {
                collect(inline, texts);
            }
        }
        return texts;
    }

    private static void collect(InlineLayoutBox inline, List<InlineText> texts) {
        for (InlineChild child : inline.getInlineChildren()) {
            if (child instanceof InlineText text) {
                texts.add(text);
            } else if (child instanceof InlineLayoutBox nested) {
                collect(nested, texts);
            }
        }
    }
}
