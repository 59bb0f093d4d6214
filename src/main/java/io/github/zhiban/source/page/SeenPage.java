package io.github.zhiban.source.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Makes of the parsed bytes of a page what a browser made of them, as far as it bears on what there is to read. */
public final class SeenPage {
    /** What Google Docs calls the title of a document. */
    private static final Evaluator TITLE = QueryParser.parse("body.doc-content > p.title, body > p.title[id^=h.]");

    private static final Evaluator HEADING = QueryParser.parse("h1");

    private SeenPage() {}

    /** Changes the page in place. */
    public static void reveal(Document page) {
        InnerDocuments.open(page);
        Element title = page.selectFirst(TITLE);
        if (title != null && page.selectFirst(HEADING) == null) {
            title.tagName("h1");
        }
        StyleSheet sheet = StyleSheet.of(page);
        PictureElements.unify(page, sheet);
        InlineStyles.apply(page, sheet);
        HiddenParts.drop(page, sheet);
    }
}
