package io.github.zhiban.source.build;

import io.github.zhiban.article.Inline;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads characters with their readings. */
final class Ruby {
    private Ruby() {}

    /** Pairs bases with their readings; a base without one is plain text. */
    static void read(Element e, Style style, Collector out) {
        StringBuilder base = new StringBuilder();
        for (Node child : e.childNodes()) {
            if (child instanceof TextNode text) {
                base.append(Characters.repair(text.text().strip()));
            } else if (child instanceof Element part && part.normalName().equals("rt")) {
                String reading = Characters.repair(part.text().strip());
                if (!base.isEmpty() && !reading.isEmpty()) {
                    out.leaf(new Inline.Ruby(base.toString(), reading), style, e);
                } else {
                    out.text(base + reading, style, e);
                }
                base.setLength(0);
            } else if (child instanceof Element part && !part.normalName().equals("rp")) {
                base.append(Characters.repair(part.text().strip()));
            }
        }
        out.text(base.toString(), style, e);
    }
}
