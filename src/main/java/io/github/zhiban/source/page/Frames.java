package io.github.zhiban.source.page;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Documents inside a document: declarative shadow trees and frames that carry their own text. */
final class Frames {
    /** Frames in frames in frames are no article. */
    private static final int DEEPEST = 3;

    private Frames() {}

    static void open(Document page) {
        for (Element template : page.select("template[shadowrootmode], template[shadowroot]")) {
            template.unwrap();
        }
        for (int depth = 0; depth < DEEPEST; depth++) {
            List<Element> frames = page.select("iframe[srcdoc]");
            frames.forEach(Frames::open);
        }
    }

    private static void open(Element frame) {
        Document inner = Jsoup.parse(frame.attr("srcdoc"));
        if (!inner.body().hasText() && inner.selectFirst("img") == null) {
            frame.removeAttr("srcdoc");
            return;
        }
        Element box = new Element("div");
        for (Node node : List.copyOf(inner.body().childNodes())) {
            box.appendChild(node);
        }
        frame.replaceWith(box);
    }
}
