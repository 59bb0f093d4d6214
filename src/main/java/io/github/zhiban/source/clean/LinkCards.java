package io.github.zhiban.source.clean;

import io.github.zhiban.article.Ledger.Reason;
import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import org.jsoup.nodes.Element;

/** A link drawn as a card with title, address and icon is a link with its title. */
final class LinkCards implements Cleaning {
    private static final Query CARDS =
            Query.of("a.has-card, a.LinkCard, a.link-card, a.video-box, a.kg-bookmark-container");
    private static final Query TITLE = Query.of(".kg-bookmark-title, .link-title, .LinkCard-title, .title, .text");

    @Override
    public Reason drops() {
        return Reason.REPEATED;
    }

    @Override
    public void clean(Element body, Vocabulary names) {
        for (Element card : CARDS.outermost(body, names)) {
            Element title = TITLE.first(card);
            if (title != null && title.hasText()) {
                card.text(title.text());
            }
        }
    }
}
