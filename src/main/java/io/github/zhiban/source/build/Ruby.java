package io.github.zhiban.source.build;

import io.github.zhiban.article.Inline;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads characters with their readings. */
final class Ruby {
    private Ruby() {}

    /** Pairs bases with their readings; a base without one is plain text. */
    static void read(Element e, InlineStyle style, BlockBuilder out) {
        StringBuilder base = new StringBuilder();
        for (Node child : e.childNodes()) {
            if (child instanceof TextNode text) {
                base.append(CharacterRepair.repair(text.text().strip()));
            } else if (child instanceof Element part && part.normalName().equals("rt")) {
                String reading = CharacterRepair.repair(part.text().strip());
                if (!base.isEmpty() && !reading.isEmpty()) {
                    out.leaf(new Inline.Ruby(base.toString(), reading), style, e);
                } else {
                    out.text(base + reading, style, e);
                }
                base.setLength(0);
            } else if (child instanceof Element part && !part.normalName().equals("rp")) {
                base.append(CharacterRepair.repair(part.text().strip()));
            }
        }
        out.text(base.toString(), style, e);
    }
}
