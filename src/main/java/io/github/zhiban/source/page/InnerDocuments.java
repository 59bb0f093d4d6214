package io.github.zhiban.source.page;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Documents inside a document: declarative shadow trees and frames that carry their own text. */
final class InnerDocuments {
    private static final Evaluator SHADOW_TREES = QueryParser.parse("template[shadowrootmode], template[shadowroot]");
    private static final Evaluator FRAMES = QueryParser.parse("iframe[srcdoc]");

    /** InnerDocuments in frames in frames are no article. */
    private static final int DEEPEST = 3;

    private InnerDocuments() {}

    static void open(Document page) {
        for (Element template : page.select(SHADOW_TREES)) {
            template.unwrap();
        }
        for (int depth = 0; depth < DEEPEST; depth++) {
            List<Element> frames = page.select(FRAMES);
            frames.forEach(InnerDocuments::open);
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
