package io.github.zhiban.source.page;

import io.github.zhiban.source.ledger.DropLog;
import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Makes of the parsed bytes of a page what a browser made of them, as far as it bears on what there is to read. */
public final class SeenPage {
    /** What Google Docs calls the title of a document. */
    private static final Query TITLE = Query.of("body.doc-content > p.title, body > p.title[id^=h.]");

    /** A line below a title is no section. */
    private static final Query SUBTITLES =
            Query.of("h1 + h2[class*=subtitle], h1 + h3[class*=subtitle], h1 + h4[class*=subtitle],"
                    + " h2 + h3[class*=subtitle], h3[class*=title] + h4[class*=subtitle]");

    private SeenPage() {}

    /**
     * Changes the page in place.
     *
     * @param names all that occur in it; what comes in is added
     * @param log told what nobody saw
     */
    public static void reveal(Document page, Vocabulary names, DropLog log) {
        ArchivedPage.restore(page, names);
        if (InnerDocuments.open(page, names)) {
            names.add(page);
        }
        Element title = TITLE.first(page, names);
        if (title != null && title.hasText()) {
            title.tagName("h1");
            if (page.title().isBlank()) {
                page.title(title.text());
                names.add(Set.of("title"));
            }
            names.add(Set.of("h1"));
        }
        SUBTITLES.all(page, names).forEach(subtitle -> subtitle.tagName("p"));
        names.add(Set.of("p"));
        DrawingStyles.keep(page, names);
        StyleSheet sheet = StyleSheet.of(page, names);
        WordStyles.name(page, names, sheet);
        PictureElements.unify(page, names, sheet);
        InlineStyles.apply(page, names, sheet);
        TabPanels.lay(page, names);
        HiddenParts.drop(page, names, sheet, log);
    }
}
