package io.github.zhiban.source.page;

import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Documents inside a document: declarative shadow trees and frames that carry their own text. */
final class InnerDocuments {
    private static final Query SHADOW_TREES = Query.of("template[shadowrootmode], template[shadowroot]");
    private static final Query FRAMES = Query.of("iframe[srcdoc]");

    /** InnerDocuments in frames in frames are no article. */
    private static final int DEEPEST = 3;

    private InnerDocuments() {}

    /** Puts inner documents into their places, and says whether there were any. */
    static boolean open(Document page, Vocabulary names) {
        if (!SHADOW_TREES.mayMatch(names) && !FRAMES.mayMatch(names)) {
            return false;
        }
        for (Element template : SHADOW_TREES.all(page)) {
            template.unwrap();
        }
        for (int depth = 0; depth < DEEPEST; depth++) {
            List<Element> frames = FRAMES.all(page);
            frames.forEach(InnerDocuments::open);
        }
        return true;
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
